import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { attach } from '../../../src/core/store/anchor';
import { storedSelectorOf } from '../../../src/core/store/rival';
import { selectorOf, type Selector } from '../../../src/core/store/selector';
import { Random } from '../../bench/corpus/random';

const text = [
  'The harbour bridge will close in May, the council said.',
  'Repairs will cost 12 million crowns and take two years.',
  'Ferries will run every ten minutes, the council said.',
].join('\n');

function spanOf(words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

suite('anchors', () => {
  const repairs = selectorOf(text, spanOf('Repairs will cost 12 million crowns'));

  test('an unchanged text has the passage at its place', () => {
    assert.deepEqual(attach(text, repairs), { verdict: 'exact', span: spanOf('Repairs will cost 12 million crowns') });
  });

  test('a passage moves with its text', () => {
    const moved = attach(`A new first line.\n${text}`, repairs);
    assert.equal(moved.verdict, 'moved');
    assert.ok(moved.verdict === 'moved' && moved.span.start === repairs.start + 18);
  });

  test('small changes inside are followed, with how alike it is', () => {
    const changed = text.replace('12 million crowns', '14 million crowns');
    const found = attach(changed, repairs);
    assert.ok(found.verdict === 'fuzzy' && found.score > 0.9 && found.score < 1);
    assert.equal(changed.slice(found.span.start, found.span.end), 'Repairs will cost 14 million crowns');
  });

  test('a passage that is gone is an orphan, whatever comes near', () => {
    assert.equal(
      attach(text.replace('Repairs will cost 12 million crowns and take two years.', ''), repairs).verdict,
      'orphan',
    );
    assert.equal(attach('', repairs).verdict, 'orphan');
    assert.equal(attach(text, { ...repairs, exact: '' }).verdict, 'orphan');
  });

  test('of several places with the same words, the one with the same surroundings', () => {
    const second = spanOf('the council said', 60);
    const selector = selectorOf(text, second);
    const moved = attach(`${'Earlier news. '.repeat(3)}\n${text}`, selector);
    assert.ok(moved.verdict === 'moved' && moved.span.start === second.start + 43);
  });

  test('never a guess: short words whose surroundings are gone are an orphan', () => {
    const selector = selectorOf(text, spanOf('May'));
    assert.equal(attach('It may rain in May.', selector).verdict, 'orphan');
    assert.equal(attach('May Day. May Day.', { ...selector, prefix: '', suffix: '' }).verdict, 'orphan');
  });

  test('what programs change unseen is no change: quotation marks, line ends, spaces, soft hyphens', () => {
    const written = `“Nobody's hurt,” she said.\nThe bridge — closed since May — cost 12 million crowns.`;
    const selector = selectorOf(written, { start: 0, end: written.length });
    for (const now of [
      written.replaceAll('\n', '\r\n'),
      written.replaceAll('“', '"').replaceAll('”', '"').replace("'", '’'),
      written.replaceAll(' ', '\u00a0').replaceAll('—', '–'),
      written.replace('crowns', 'cro\u00adwns'),
    ]) {
      assert.deepEqual(attach(now, selector), { verdict: 'exact', span: { start: 0, end: now.length } });
    }
  });

  test('small changes in the middle of many paragraphs are followed', () => {
    const random = new Random(7);
    const words = 'council bridge ferry harbour mayor winter steel repair night crew river police'.split(' ');
    const long = Array.from({ length: 600 }, (_, n) => `${random.pick(words)}${n % 12 === 11 ? '.\n' : ' '}`).join('');
    const [start, end] = [long.indexOf('\n') + 1, long.lastIndexOf('\n', long.length - 2)];
    const middle = long.indexOf('\n', long.length / 2) + 1;
    const now = `News. ${long.slice(0, middle)}There was more. ${long.slice(middle)}`;
    const found = attach(now, selectorOf(long, { start, end }));
    assert.ok(found.verdict === 'fuzzy' && found.span.start === start + 6 && found.span.end === end + 22);
  });

  test('a short number that changed is found between what stood around it', () => {
    const selector = selectorOf(text, spanOf('12'));
    const now = `Breaking.\n${text.replace('12', '14')}`;
    const found = attach(now, selector);
    assert.ok(found.verdict === 'fuzzy' && now.slice(found.span.start, found.span.end) === '14');
  });

  test('words are whole words when they were remembered as such', () => {
    const selector = selectorOf('It opens in May, she said.', { start: 12, end: 15 });
    assert.equal(attach('It opens in Mayfair, she said.', selector).verdict, 'orphan');
  });

  test('two places that are as like as each other are none', () => {
    const twice = 'The council will close the old bridge in spring. The council will close the new bridge in spring.';
    const selector = selectorOf('The council will close the red bridge in spring.', { start: 0, end: 48 });
    assert.equal(attach(twice, { ...selector, prefix: '', suffix: '' }).verdict, 'orphan');
  });

  test('of two passages with the same words the one that is left is not taken for the one that is gone', () => {
    const twice =
      'Rain shuts schools in Lindby today.\nBy Ada Lovelace\nRain shuts schools in Lindby today.\nThe council decided so.';
    const selector = selectorOf(twice, { start: 0, end: 34 });
    assert.equal(selector.twins, 1);
    assert.equal(attach(twice.slice(52), selector).verdict, 'orphan');
    assert.equal(attach(`News. ${twice}`, selector).verdict, 'moved');
  });

  test('in a text that holds everything twice, the order tells which is which, as long as both are there', () => {
    const whole = `${text}\n${text}\n`;
    const start = whole.lastIndexOf('12 million');
    const selector = selectorOf(whole, { start, end: start + 10 });
    assert.deepEqual([selector.twins, selector.nth], [1, 1]);
    const later = attach(`A new first line.\n${whole}`, selector);
    assert.deepEqual(later, { verdict: 'moved', span: { start: start + 18, end: start + 28 } });
    assert.equal(attach(`A new first line.\n${whole}${text}\n`, selector).verdict, 'orphan');
  });

  test('what is remembered of a side reaches beyond what a twin has too, and one such side is enough', () => {
    const lead = 'The spokesman for the ministry of transport in the capital said that';
    const twice = `On Monday it was said: ${lead} Dams won. Rain fell.\nOn Friday it was denied: ${lead} Dams won. Snow came.`;
    const start = twice.lastIndexOf('Dams');
    const selector = selectorOf(twice, { start, end: start + 4 });
    assert.ok(selector.prefix.length > lead.length && twice.split(selector.prefix).length === 2);
    const now = `News. ${twice.replace('Snow came.', 'Nothing else is known about it so far.')}`;
    assert.deepEqual(attach(now, selector), { verdict: 'moved', span: { start: start + 6, end: start + 10 } });
    assert.equal(attach(twice.slice(0, twice.indexOf('\n')), selector).verdict, 'orphan');
  });

  test('the passage most like one that is gone is not taken for it', () => {
    const both =
      'The first quarter was good. Sales rose to $3 million from $2.9 million. The second one was better. Sales rose to $9.8 million from $8.9 million. All is well.';
    const start = both.indexOf('Sales');
    const selector = storedSelectorOf(both, { start, end: both.indexOf('. The second') });
    assert.ok(selector.rival && selector.rival > 0.8);
    const gone = both.replace('Sales rose to $3 million from $2.9 million. ', '');
    assert.equal(attach(gone, selector).verdict, 'orphan');
    assert.equal(attach(both.replace('$3 million', '$4 million'), selector).verdict, 'fuzzy');
  });

  test('of twins with surroundings that are alike the one that is left is not taken for the one that is gone', () => {
    const both =
      'The jury heard that the blast in Lindby killed 224 people on the day. The court heard that the blasts in Lindby killed 224 people on that day.';
    const start = both.indexOf('224');
    const selector = storedSelectorOf(both, { start, end: start + 3 });
    assert.equal(attach(both.slice(both.indexOf('The court')), selector).verdict, 'orphan');
    assert.equal(attach(`News. ${both.replace('heard', 'herd')}`, selector).verdict, 'moved');
  });

  test('a dateline stays the first thing of a text when its text is another one', () => {
    const selector = selectorOf('LINDBY - The council decided so on Monday.', { start: 0, end: 8 });
    assert.equal(attach('LINDBY - Rain fell. The council decided.', selector).verdict, 'exact');
    assert.equal(attach('Rain fell. The council decided so on Monday.', selector).verdict, 'orphan');
  });

  test('passages and surroundings made to take long do not', () => {
    const text = 'a'.repeat(100_000);
    const spaced = 'a '.repeat(50_000);
    const hostile: readonly (readonly [string, Selector])[] = [
      [text, { exact: `${'a'.repeat(30)}${'b'.repeat(8)}`, prefix: text, suffix: text, start: 0, end: 38 }],
      [text, { exact: `${'ab'.repeat(50_000)}`, prefix: '', suffix: '', start: 0, end: 100_000 }],
      ['ab'.repeat(500_000), { exact: `${'ab'.repeat(3500)}c`, prefix: '', suffix: '', start: 0, end: 7001 }],
      [spaced, { exact: `${'a '.repeat(12)}b`, prefix: 'a a', suffix: 'a a', start: 0, end: 25 }],
    ];
    for (const [where, selector] of hostile) {
      const { user } = process.cpuUsage();
      assert.equal(attach(where, selector).verdict, 'orphan');
      assert.ok(process.cpuUsage().user - user < 2_000_000, 'two seconds are plenty');
    }
    for (const [any, length] of [
      [text, 50_000],
      [text, 1],
      [spaced, 41],
      ['ab'.repeat(500_000), 7001],
    ] as const) {
      const { user } = process.cpuUsage();
      storedSelectorOf(any, { start: 0, end: length });
      assert.ok(process.cpuUsage().user - user < 2_000_000, 'two seconds are plenty');
    }
  });

  test('offsets out of any text are harmless', () => {
    assert.equal(attach(text, { ...repairs, start: 1e9, end: 2e9 }).verdict, 'moved');
  });

  test('a passage of any text is found in it again, at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(), fc.nat(), (any, from, length) => {
        const start = any.length === 0 ? 0 : from % any.length;
        const end = Math.min(any.length, start + 1 + (length % 60));
        const found = attach(any, selectorOf(any, { start, end }));
        if (end > start) assert.deepEqual(found, { verdict: 'exact', span: { start, end } });
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('text added before and after never changes what is found', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), (before, after) => {
        const found = attach(`${before}\n${text}\n${after}`, repairs);
        assert.ok(found.verdict === 'moved' && found.span.start === before.length + 1 + repairs.start);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
