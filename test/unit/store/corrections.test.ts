import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { selectorOf } from '../../../src/core/store/selector';
import { correctionLine, parseCorrections, type Correction } from '../../../src/core/store/corrections';
import { withLine, withoutLine } from '../../../src/core/store/jsonLines';

const passage = (source: string, exact: string) => ({ source, ...selectorOf(exact, { start: 0, end: exact.length }) });
const same: Correction = { correction: 'same-claim', passages: [passage('a.txt', 'One.'), passage('b.txt', 'Two.')] };
const none: Correction = {
  correction: 'not-a-disagreement',
  about: 'number',
  passages: [passage('a.txt', '12'), passage('b.txt', '“14”\n')],
};

suite('the corrections file', () => {
  test('what was written is read again', () => {
    const text = [same, none].reduce((all, one) => withLine(all, correctionLine(one)), '');
    const { corrections, problems } = parseCorrections(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...corrections].sort((a, b) => (a.correction < b.correction ? 1 : -1)),
      [same, none],
    );
  });

  test('the order of writing does not matter, and the same line is written once', () => {
    const lines = [correctionLine(same), correctionLine(none)];
    const forth = lines.reduce(withLine, '');
    const back = [...lines].reverse().reduce(withLine, '');
    assert.equal(forth, back);
    assert.equal(withLine(forth, correctionLine(none)), forth);
  });

  test('taking a line back leaves the others, to the letter', () => {
    const foreign = '{"correction":"from-a-later-version","x":1}';
    const text = withLine(withLine(`${foreign}\n`, correctionLine(same)), correctionLine(none));
    assert.equal(withoutLine(withoutLine(text, correctionLine(none)), correctionLine(same)), `${foreign}\n`);
    assert.equal(withoutLine(`${correctionLine(same)}\n`, correctionLine(same)), '');
  });

  test('line ends of another system stay with their lines', () => {
    const text = `${correctionLine(none)}\r\n{"correction":"z"}\r\n`;
    assert.equal(withLine(text, correctionLine(none)), text);
    assert.ok(withLine(text, correctionLine(same)).includes('{"correction":"z"}\r\n'));
    assert.equal(withoutLine(text, correctionLine(none)), '{"correction":"z"}\r\n');
  });

  test('a damaged line is named by its number, the others count', () => {
    const text = `{"correction":\n${correctionLine(same)}\n[1]\n{"correction":"same-claim"}\n\n{"correction":"not-a-disagreement","about":"taste","passages":${JSON.stringify(none.passages)}}\n`;
    const { corrections, problems } = parseCorrections(text);
    assert.deepEqual(corrections, [same]);
    assert.deepEqual(
      problems.map(({ line, message }) => [line, message.code]),
      [
        [1, 'corrections.not-json'],
        [3, 'corrections.not-json'],
        [4, 'corrections.no-passages'],
        [6, 'corrections.not-about'],
      ],
    );
  });

  test('a kind of a later version is no problem', () => {
    assert.deepEqual(parseCorrections('{"correction":"new"}'), { corrections: [], lines: [], problems: [] });
  });

  test('any text is read without an error, and no name reaches a prototype', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.json()).map((all) => all.join('\n')),
        ),
        (text) => {
          parseCorrections(text);
          parseCorrections(`{"correction":"same-claim","passages":[${text},${text}]}`);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
    parseCorrections(
      '{"__proto__":{"polluted":1},"correction":"same-claim","passages":[{"__proto__":{"polluted":1}},{}]}',
    );
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});
