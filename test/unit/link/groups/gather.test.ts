import * as assert from 'node:assert/strict';
import type { Claim } from '../../../../src/core/model';
import { allAtOnce } from '../../../../src/core/steps';
import { ClaimTable } from '../../../../src/core/link/groups/claimTable';
import { Gatherer } from '../../../../src/core/link/groups/gather';
import { LikelyPairs } from '../../../../src/core/link/groups/likelyPairs';

/** A claim about two people that holds these words. */
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
    words: ['markou', 'okoro', ...terms],
    wording: terms,
    modality: 'stated',
    negated: false,
    ...(terms[0] ? { action: terms[0] } : {}),
  };
}

function gathered(claims: readonly (readonly Claim[])[]): string[] {
  const sources = claims.map((each, index) => ({ id: `${index}.txt`, claims: each, dates: [] }));
  const entities = ['markou', 'okoro'].map((name) => ({
    id: `person:${name}`,
    type: 'person' as const,
    name,
    aliases: [],
    roles: [],
  }));
  const table = new ClaimTable();
  const likely = new LikelyPairs(table);
  const gatherer = new Gatherer(table, likely.pairs);
  const changes = table.update(sources, new Map(entities.map((entity) => [entity.id, entity])));
  allAtOnce(gatherer.update(allAtOnce(likely.update(changes))));
  return [...gatherer.groups]
    .map(({ members }) =>
      members
        .map((member) => table.items[member]?.claim.id ?? '')
        .sort()
        .join(' '),
    )
    .sort();
}

const invitation = ['invite', 'banquet', 'palace', 'violin', 'orchid'];
const voyage = ['sail', 'harbour', 'island', 'compass', 'pelican'];

suite('gathering claims', () => {
  test('two things told of the same people are two groups', () => {
    const told = [0, 1, 2].map((source) => [
      claim(`${source}#c0`, 3, ...invitation),
      claim(`${source}#c1`, 5, ...voyage),
    ]);
    assert.deepEqual(gathered(told), ['0#c0 1#c0 2#c0', '0#c1 1#c1 2#c1']);
  });

  test('one thing in several wordings is one group', () => {
    const told = [0, 1, 2, 3, 4].map((source) => [claim(`${source}#c0`, 3, ...invitation, `detail${source}`)]);
    assert.deepEqual(gathered(told), ['0#c0 1#c0 2#c0 3#c0 4#c0']);
  });

  test('a claim that says two things is in a group for each', () => {
    const others = (source: number): Claim[] =>
      (['bread cello frost gravel', 'lantern moth needle otter', 'quartz ribbon spoon tulip'][source] ?? '')
        .split(' ')
        .map((word, at) => claim(`${source}#c${at + 2}`, 5 + at, word));
    const toasted = (source: number): Claim => claim(`${source}#c1`, 4, 'toast', 'cellist', 'encore');
    const told = [
      [claim('0#c0', 3, ...invitation, ...voyage), toasted(0), ...others(0)],
      [claim('1#c0', 3, ...invitation), toasted(1), ...others(1)],
      [claim('2#c0', 3, ...voyage), toasted(2), ...others(2)],
    ];
    assert.deepEqual(gathered(told), ['0#c0 1#c0', '0#c0 2#c0', '0#c1 1#c1 2#c1']);
  });

  test('claims of one source alone are no group', () => {
    assert.deepEqual(gathered([[claim('0#c0', 3, ...invitation), claim('0#c1', 5, ...invitation)]]), []);
  });
});
