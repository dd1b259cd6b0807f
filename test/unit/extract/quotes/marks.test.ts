import * as assert from 'node:assert/strict';
import { quotedStretches } from '../../../../src/core/extract/quotes/marks';
import type { Paragraph } from '../../../../src/core/model';
import { cpuTime } from './cpuTime';

/** The contents of the quoted stretches of a text whose lines are body paragraphs. */
function contents(text: string): string[] {
  return stretches(text).map(({ start, end }) => text.slice(start, end));
}

function stretches(text: string): ReturnType<typeof quotedStretches> {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    paragraphs.push({ start, end: start + line.length, zone: 'body' });
    start += line.length + 1;
  }
  return quotedStretches(text, paragraphs);
}

suite('quotation marks', () => {
  const pairs: readonly (readonly [name: string, text: string, content: string])[] = [
    ['curly', 'She said “We are ready.” and left.', 'We are ready.'],
    ['straight', 'She said "We are ready." and left.', 'We are ready.'],
    ['single curly', 'She said ‘We are ready.’ and left.', 'We are ready.'],
    ['single straight', "She said 'We are ready.' and left.", 'We are ready.'],
    ['guillemets', 'She said « We are ready. » and left.', 'We are ready.'],
    ['low and high', 'She said „We are ready.“ and left.', 'We are ready.'],
    ['doubled single', "She said ''We are ready.'' and left.", 'We are ready.'],
    ['doubled curly single', 'She said ‘‘We are ready.’’ and left.', 'We are ready.'],
    ['mixed', 'She said “We are ready.’’ and left.', 'We are ready.'],
    ['wrongly turned', 'She said ”We are ready.” and left.', 'We are ready.'],
    ['curly and straight', 'She said “We are ready." and left.', 'We are ready.'],
  ];
  for (const [name, text, content] of pairs) {
    test(name, () => assert.deepEqual(contents(text), [content]));
  }

  test('a quotation inside another is part of it', () => {
    assert.deepEqual(contents('“He said ‘never’ to us,” she said.'), ['He said ‘never’ to us,']);
    assert.deepEqual(contents("''He told me 'never again.''' Then he left."), ["He told me 'never again.'"]);
    assert.deepEqual(contents('“The “best” road,” she said.'), ['The “best” road,']);
  });

  test('apostrophes, decades and elisions are no marks', () => {
    for (const text of [
      "The farmers' market and the workers’ union didn't open in the '90s.",
      'It was rock ’n’ roll in the ’60s, ’til the lads’ van broke.',
      "Boss's orders: get 'em out.",
    ]) {
      assert.deepEqual(contents(text), [], text);
    }
  });

  test('a possessive inside single marks does not close them', () => {
    assert.deepEqual(contents("He said 'the nurses' pay is low,' and sat down."), ["the nurses' pay is low,"]);
  });

  test('inches and markup attributes are no marks', () => {
    assert.deepEqual(contents('The 12" pipe and the 14" pipe broke.'), []);
    assert.deepEqual(contents('He said "the 12" pipe broke" twice.'), ['the 12" pipe broke']);
    assert.deepEqual(contents('<img alt="a bridge"> The bridge "fell" down.'), ['fell']);
  });

  test('an unclosed quotation ends with its paragraph', () => {
    assert.deepEqual(contents('He said: “We stay.\nThen they left.'), ['We stay.']);
    assert.equal(stretches('He said: “We stay.')[0]?.closed, false);
  });

  test('a quotation over paragraphs goes on where the mark is repeated', () => {
    const found = stretches('“First part.\n“Second part,” he said.\n“Another,” she said.');
    assert.deepEqual(
      found.map(({ continues, closed }) => [continues, closed]),
      [
        [false, false],
        [true, true],
        [false, true],
      ],
    );
  });

  test('an unclosed one ends where the next begins', () => {
    assert.deepEqual(contents('“We stay, he said. “They go,” she said.'), ['We stay, he said.', 'They go,']);
  });

  test('a straight mark that nothing closes is a slip where marks are curly', () => {
    assert.deepEqual(contents('“We stay,” she said.\n"They were asleep.\n“You go,” she said.'), [
      'We stay,',
      'You go,',
    ]);
    assert.deepEqual(contents('He was called “Red”.\n"We stay.\n"We go."'), ['Red', 'We stay.', 'We go.']);
  });

  test('the mark in front of a turn of a transcript is none', () => {
    assert.deepEqual(contents('"LEE: We stay. “Red” stays too.'), ['Red']);
  });

  test('boilerplate is not read', () => {
    const text = 'Say “hello” below';
    assert.deepEqual(quotedStretches(text, [{ start: 0, end: text.length, zone: 'boilerplate' }]), []);
  });

  test('time grows with the length of the text, whatever its marks', function () {
    this.timeout(60_000);
    for (const unit of ['“', '"', "'", '‘a ', "a' ", '"a ', '‘‘', '12" ', '="', '“a” “']) {
      const once = unit.repeat(10_000 / unit.length);
      const ratio = cpuTime(() => stretches(once.repeat(8))) / cpuTime(() => stretches(once));
      assert.ok(ratio < 32, `8 times as much of ${unit} took ${ratio.toFixed(1)} times as long`);
    }
  });
});
