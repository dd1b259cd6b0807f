import * as assert from 'node:assert/strict';
import type { Claim } from '../../../../src/core/model';
import { featureTable } from '../../../../src/core/link/groups/features';
import { nearestPairs } from '../../../../src/core/link/groups/nearestPairs';
import { likelyPairs } from '../../../../src/core/link/groups/likelyPairs';
import { Comparison } from '../../../../src/core/link/groups/similarity';
import { splitGroup } from '../../../../src/core/link/groups/split';

/** A claim about Markou and Okoro that holds these words. */
function claim(id: string, sentence: number, ...terms: readonly string[]): Claim {
  return {
    id,
    start: 0,
    end: 10,
    sentence,
    zone: 'body',
    entities: ['person:markou', 'person:okoro'],
    times: [],
    quantities: [],
    terms,
    modality: 'stated',
    negated: false,
    ...(terms[0] ? { action: terms[0] } : {}),
  };
}

function story(claims: readonly (readonly Claim[])[]): ReturnType<typeof featureTable> {
  const sources = claims.map((each, index) => ({ id: `${index}.txt`, claims: each, dates: [], text: () => '' }));
  const entities = ['markou', 'okoro'].map((name) => ({
    id: `person:${name}`,
    type: 'person' as const,
    name,
    aliases: [],
    roles: [],
  }));
  return featureTable(sources, entities);
}

const twoThings = [0, 1, 2].map((source) => [
  claim(`${source}#c0`, 3, 'invite', 'banquet', 'palace'),
  claim(`${source}#c1`, 5, 'sail', 'harbour', 'island'),
]);

suite('splitting a group', () => {
  test('two things told of the same people become two groups', () => {
    const table = story(twoThings);
    const parts = splitGroup(table.items, table, new Comparison(table));
    assert.deepEqual(
      parts.map((part) => part.map(({ claim: { id } }) => id)),
      [
        ['0#c0', '1#c0', '2#c0'],
        ['0#c1', '1#c1', '2#c1'],
      ],
    );
  });

  test('one thing in several wordings stays one group', () => {
    const table = story(
      [0, 1, 2, 3, 4].map((source) => [claim(`${source}#c0`, 3, 'invite', 'banquet', `detail${source}`)]),
    );
    assert.deepEqual(splitGroup(table.items, table, new Comparison(table)), [table.items]);
  });
});

suite('pairs beside the groups', () => {
  test('each other’s nearest claims are a pair unless a group holds both', () => {
    const table = story(twoThings.slice(0, 2));
    const pairs = likelyPairs(table, new Comparison(table));
    const [invited, sailed] = [0, 1].map((place) => table.items.filter((_, index) => index % 2 === place));
    assert.ok(invited && sailed);
    assert.deepEqual(nearestPairs(pairs, [invited, sailed]), []);
    assert.deepEqual(nearestPairs(pairs, [invited]), [sailed]);
  });
});
