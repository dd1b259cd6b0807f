import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim, ClaimGroup, GroupMember, Mention, StorySource } from '../../../../src/core/model';
import { GroupIndex } from '../../../../src/core/link/groupIndex';
import { Ties } from '../../../../src/core/link/disagreements/ties';
import { reason } from '../../../../src/core/words';

/** So many sources name one person that the name tells nothing. */
const MANY = 12;
const SOME = 4;

function sourceOf(id: string, claims: number, names: readonly number[]): StorySource {
  return {
    id,
    facts: {},
    zones: [],
    sentences: [],
    mentions: names.map((name): Mention => ({ start: 0, end: 1, type: 'person', entity: `person:${name}` })),
    dates: [],
    quotations: [],
    claims: Array.from({ length: claims }, (_, at) => ({ id: `${id}#c${at}` }) as Claim),
    attributions: [],
  };
}

function groupOf(id: string, sources: readonly number[]): ClaimGroup {
  const members = sources.map((source): GroupMember => {
    const claim = `${source}#c0`;
    return { claim, source: String(source), stance: 'same', reason: reason('link.context'), strength: 1 };
  });
  return { id, label: members[0]?.claim ?? '', members };
}

const edits = fc.array(
  fc.record({
    sources: fc.array(
      fc.record({
        at: fc.nat(SOME - 1),
        claims: fc.integer({ min: 1, max: 30 }),
        names: fc.uniqueArray(fc.nat(6), { minLength: 2, maxLength: 5 }),
      }),
      { maxLength: 3 },
    ),
    others: fc.nat(MANY),
    groups: fc.array(fc.record({ at: fc.nat(5), sources: fc.uniqueArray(fc.nat(SOME - 1), { maxLength: SOME }) }), {
      maxLength: 4,
    }),
  }),
  { maxLength: 6 },
);

/** By the ids of two sources, whether they may be of one event and whether they name others. */
type Told = ReadonlyMap<string, ReadonlyMap<string, string>>;

function told(ties: Ties, sources: readonly StorySource[]): Told {
  const tellOf = (one: StorySource, other: StorySource): string =>
    `${ties.mayTellOfOneEvent(one, other)} ${ties.nameOthers(one, other)}`;
  return new Map(sources.map((one) => [one.id, new Map(sources.map((other) => [other.id, tellOf(one, other)]))]));
}

/** Whether one of two sources that are tied otherwise is told as changed. */
function checkChanged(ties: Ties, before: Told, now: Told): void {
  const { sources } = ties.changed;
  if (!sources) return;
  for (const [one, others] of now)
    for (const [other, tie] of others)
      if ((before.get(one)?.get(other) ?? tie) !== tie)
        assert.ok(sources.includes(one) || sources.includes(other), `${one} ${other}`);
}

suite('ties of sources', () => {
  test('an exchange that both name makes two reports on other companies none of one event', () => {
    const naming = (id: string, names: readonly string[]): StorySource => ({
      ...sourceOf(id, 1, []),
      mentions: names.map((name): Mention => ({
        start: 0,
        end: 1,
        type: 'organisation',
        entity: `organisation:${name}`,
      })),
    });
    const [own, others] = [
      ['lamont', 'moss', 'sedge'],
      ['rowan', 'kestrel', 'hale'],
    ] as const;
    const nameOthers = (shared: string): boolean => {
      const [one, other] = [naming('0', [...own, shared]), naming('1', [...others, shared])];
      const ties = new Ties();
      ties.update(new GroupIndex([]), [one, other]);
      return ties.nameOthers(one, other);
    };
    assert.ok(nameOthers('tarnby-stock-exchange'));
    assert.ok(!nameOthers('tarnby-tenants'));
  });

  test('are those of a fresh story, whatever the story was before', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const some = Array.from({ length: SOME }, (_, at) => sourceOf(String(at), 5, []));
        const crowd = Array.from({ length: MANY }, (_, at) => sourceOf(`other ${at}`, 5, [0, 1]));
        const groups = new Map<number, ClaimGroup>();
        const index = new GroupIndex();
        const ties = new Ties();
        let before: Told = new Map();
        for (const edit of all) {
          for (const { at, claims, names } of edit.sources) some[at] = sourceOf(String(at), claims, names);
          for (const { at, sources } of edit.groups) groups.set(at, groupOf(String(at), sources));
          const sources = [...some, ...crowd.slice(0, edit.others)];
          const now = [...groups.values()];
          index.update(now);
          ties.update(index, sources);
          checkChanged(ties, before, (before = told(ties, some)));
          const fresh = new Ties();
          fresh.update(new GroupIndex(now), sources);
          for (const one of some)
            for (const other of some) {
              if (one === other) continue;
              assert.equal(ties.areKin(one, other), fresh.areKin(one, other));
              assert.equal(ties.areTied(one, other), fresh.areTied(one, other));
              assert.equal(ties.nameOthers(one, other), fresh.nameOthers(one, other));
            }
        }
      }),
    );
  });
});
