import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeyedRows } from '../../../src/core/link/keyedRows';
import { ChangingSources } from '../../../src/core/link/sourceChanges';

/** A source that says letters. */
interface Saying {
  readonly letters: string;
}

/** The rows of each letter that two sources say: the letter and who says it. */
function lettersTwice(): KeyedRows<Saying, string, string> {
  return new KeyedRows<Saying, string, string>(
    (item) => item.slice(0, 1),
    (items) => (items.length > 1 ? [items.join(' ')] : []),
  );
}

const itemsOf = ({ letters }: Saying): readonly string[] => [...letters].map((letter) => `${letter}:${letters}`);

const stories = fc.array(fc.uniqueArray(fc.nat(7), { maxLength: 6 }), { minLength: 1, maxLength: 8 });

suite('rows of what sources say under one key', () => {
  test('are those of a fresh story, in its order, whatever the story was before', () => {
    fc.assert(
      fc.property(stories, (all) => {
        const sources = Array.from({ length: 8 }, (_, at): Saying => ({
          letters: 'abcdefgh'.slice(at % 5, (at % 5) + 3),
        }));
        const [changing, rows] = [new ChangingSources<Saying>(), lettersTwice()];
        for (const places of all) {
          const story = places.map((place) => sources[place] as Saying);
          const found = rows.find(changing.update(story), itemsOf);
          assert.deepEqual(found, lettersTwice().find(new ChangingSources<Saying>().update(story), itemsOf));
        }
      }),
    );
  });

  test('are the same list while no source is another, and each is asked once', () => {
    const [changing, rows] = [new ChangingSources<Saying>(), lettersTwice()];
    const story = [{ letters: 'ab' }, { letters: 'bc' }];
    let asked = 0;
    const counted = (source: Saying): readonly string[] => {
      asked++;
      return itemsOf(source);
    };
    const first = rows.find(changing.update(story), counted);
    assert.deepEqual(first, ['b:ab b:bc']);
    assert.equal(rows.find(changing.update([...story]), counted), first);
    assert.equal(asked, 2);
  });

  test('are found anew when a change was missed', () => {
    const [changing, rows] = [new ChangingSources<Saying>(), lettersTwice()];
    rows.find(changing.update([{ letters: 'ab' }, { letters: 'bc' }]), itemsOf);
    changing.update([{ letters: 'ab' }, { letters: 'cd' }, { letters: 'da' }]);
    const now = [{ letters: 'ab' }, { letters: 'ca' }];
    assert.deepEqual(rows.find(changing.update(now), itemsOf), ['a:ab a:ca']);
  });
});
