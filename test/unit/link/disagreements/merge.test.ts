import * as assert from 'node:assert/strict';
import { rowsOf } from '../../../../src/core/link/disagreements/merge';

suite('rows of findings', () => {
  test('have one side for readings in the same words, whatever found them', () => {
    const reading = (key: string, words: string, source: string) => ({
      key,
      words,
      claim: `${source}#c0`,
      passage: { source, start: 0, end: 9 },
    });
    const finding = { kind: 'negation', status: 'differs', code: 'differs.negation', strength: 0.5 } as const;
    const some = reading('yes', 'Two were arrested', 'a');
    const [row] = rowsOf([
      { ...finding, left: reading('no', 'No arrests', 'b'), right: some },
      { ...finding, left: reading('none', 'no arrests', 'c'), right: some },
    ]);
    assert.deepEqual(
      row?.row.sides.map((side) => [side.reading, side.claims]),
      [
        ['No arrests', ['b#c0', 'c#c0']],
        ['Two were arrested', ['a#c0']],
      ],
    );
    const [apart] = rowsOf([{ ...finding, left: reading('no', 'closed', 'a'), right: reading('yes', 'closed', 'b') }]);
    assert.equal(apart?.row.sides.length, 2);
  });

  test('hold each reading once where only a claim in common makes them one row', () => {
    const reading = (key: string, source: string) => ({
      key,
      joint: `${source}#c0`,
      words: `${source} says so`,
      claim: `${source}#c0`,
      passage: { source, start: 0, end: 9 },
    });
    const finding = { kind: 'negation', status: 'differs', code: 'differs.unconfirmed', strength: 0.5 } as const;
    const between = (open: string, told: string) => ({
      ...finding,
      left: reading('?open', open),
      right: reading('?told', told),
    });
    const rows = rowsOf([between('a', 'b'), between('c', 'b'), between('c', 'd'), between('e', 'f')]);
    assert.deepEqual(
      rows.map(({ row }) => row.sides.map(({ claims }) => claims.join(' '))),
      [
        ['a#c0 c#c0', 'b#c0 d#c0'],
        ['e#c0', 'f#c0'],
      ],
    );
  });
});
