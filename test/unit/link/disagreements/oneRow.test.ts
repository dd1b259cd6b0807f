import * as assert from 'node:assert/strict';
import type { Merged } from '../../../../src/core/link/disagreements/findings';
import { RowJoiner, rowsOf } from '../../../../src/core/link/disagreements/merge';
import { readsAs } from '../../../../src/core/link/disagreements/oneRow';

suite('rows of one matter', () => {
  const reading = (words: string, claim: string) => ({
    key: `=${/\d+/.exec(words)?.[0] ?? words}`,
    words,
    claim,
    passage: { source: claim.split('#')[0] ?? '', start: 0, end: 9 },
  });
  const finding = (group: string, strength: number, left: [string, string], right: [string, string]) => ({
    kind: 'number' as const,
    status: 'differs' as const,
    code: 'differs.number' as const,
    group,
    strength,
    left: reading(...left),
    right: reading(...right),
  });
  const joined = (...findings: readonly ReturnType<typeof finding>[]): readonly string[] =>
    new RowJoiner()
      .withoutRepeats(rowsOf(findings))
      .map(({ sides }) => sides.map(({ reading: words, claims }) => `${words} ${claims.join(' ')}`).join(' / '));

  test('the same values in the same sources are one row, with the passages and readings of both', () => {
    assert.deepEqual(
      joined(
        finding('g0', 0.6, ['20 dead', 'a#c0'], ['50 dead', 'b#c0']),
        finding('g1', 0.5, ['20 dead', 'a#c7'], ['50 killed, dead', 'b#c7']),
        finding('g1', 0.5, ['20 dead', 'a#c7'], ['80 dead', 'c#c7']),
      ),
      ['20 dead a#c0 a#c7 / 50 dead b#c0 b#c7 / 80 dead c#c7'],
    );
  });

  test('a row says in which sources each reading is, of all that were joined', () => {
    const [row] = new RowJoiner().withoutRepeats(
      rowsOf([
        finding('g0', 0.6, ['4 days', 'a#c0'], ['5 days', 'b#c0']),
        finding('g1', 0.5, ['4-day', 'c#c0'], ['5 days', 'b#c0']),
      ]),
    );
    assert.deepEqual(row?.reason.args, ['4 days', 'a, c', '5 days', 'b']);
  });

  test('one claim against others of one value is one row', () => {
    assert.deepEqual(
      joined(
        finding('g0', 0.5, ['4 days', 'a#c0'], ['5 days', 'b#c0']),
        finding('g1', 0.6, ['4-day', 'c#c0'], ['5 days', 'b#c0']),
      ),
      ['4-day c#c0 a#c0 / 5 days b#c0'],
    );
  });

  test('not those of other things, or of other sources', () => {
    const [dead, hurt] = [
      finding('g0', 0.6, ['2 dead', 'a#c0'], ['5 dead', 'b#c0']),
      finding('g1', 0.5, ['2 hurt', 'a#c7'], ['5 hurt', 'b#c7']),
    ];
    assert.equal(joined(dead, hurt).length, 2);
    const elsewhere = finding('g1', 0.5, ['2 dead', 'a#c7'], ['5 dead people', 'c#c7']);
    assert.equal(joined(dead, elsewhere).length, 2);
  });

  test('read the same whatever the endings', () => {
    const row = (...readings: readonly string[]): Merged =>
      ({ sides: readings.map((words) => ({ reading: words, claims: [], passages: [] })) }) as unknown as Merged;
    assert.ok(readsAs(row('four-day', 'Five days'), row('five days', 'four days', 'six days')));
    assert.ok(!readsAs(row('four days', 'six days'), row('four days', 'five days')));
    assert.ok(!readsAs(row('2 dead', '5 dead'), row('2 hurt', '5 hurt')));
  });
});
