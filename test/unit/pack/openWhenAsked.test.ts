import * as assert from 'node:assert/strict';
import { LastOpened, OpenedFields } from '../../../src/core/pack/openWhenAsked';

interface Lists {
  readonly letters: readonly string[];
  readonly numbers: readonly number[];
}

suite('what is opened when it is asked for', () => {
  let made: string[] = [];
  const fields = new OpenedFields<Lists>(['letters', 'numbers']);
  const lists = (id: string, opened: LastOpened) =>
    fields.addTo({ id }, opened, (field) => {
      made.push(`${id}.${field}`);
      const whole: Lists = { letters: [id], numbers: [id.length] };
      return whole[field];
    });

  setup(() => {
    made = [];
  });

  test('is made once while nothing else is opened, and again when it was let go', () => {
    const opened = new LastOpened(2);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => lists(id, opened));
    const letters = a?.letters;
    assert.equal(a?.letters, letters);
    assert.deepEqual(a?.numbers, [1]);
    assert.deepEqual(b?.letters, ['b']);
    assert.equal(a?.letters, letters);
    assert.deepEqual(made, ['a.letters', 'a.numbers', 'b.letters']);
    assert.deepEqual(c?.letters, ['c']);
    assert.deepEqual(a?.letters, letters);
    assert.notEqual(a?.letters, letters);
    assert.deepEqual(made.slice(3), ['c.letters', 'a.letters']);
  });

  test('is there for whoever copies, compares or writes the object', () => {
    const one = lists('one', new LastOpened(1));
    const whole = { id: 'one', letters: ['one'], numbers: [3] };
    assert.deepEqual(one, whole);
    assert.notDeepEqual(one, { ...whole, letters: [] });
    assert.deepEqual({ ...one }, whole);
    assert.equal(JSON.stringify(one), JSON.stringify(whole));
  });
});
