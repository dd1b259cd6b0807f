import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { ChangedPairs } from '../../../../src/core/link/groups/changedPairs';
import { inOrder, type Gathered, type GatheredChanges } from '../../../../src/core/link/groups/gathered';
import { Joiner } from '../../../../src/core/link/groups/joining';
import { Pairs } from '../../../../src/core/link/groups/pairs';

const places = Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7]);

/** Groups of claims, the first of each two members having begun it, and how alike claims are. */
class Gathering {
  readonly pairs = new Pairs();
  readonly groups = new Set<Gathered>();
  #taken: ReadonlySet<Gathered> = new Set();

  takeChanges(): GatheredChanges {
    const [before, now] = [this.#taken, new Set(this.groups)];
    this.#taken = now;
    return {
      begun: new Set([...now].filter((group) => !before.has(group))),
      ended: new Set([...before].filter((group) => !now.has(group))),
    };
  }

  groupsOf(claim: number): readonly Gathered[] {
    return [...this.groups].filter(({ members }) => members.includes(claim));
  }

  /** Puts the groups in the order in which they begin. */
  sort(): void {
    const sorted = [...this.groups].sort((a, b) => inOrder(a, b, places));
    this.groups.clear();
    for (const group of sorted) this.groups.add(group);
  }

  /** The same groups, none of which was taken. */
  copy(): Gathering {
    const copy = new Gathering();
    for (const group of this.groups) copy.groups.add(group);
    return copy;
  }

  /** In the order in which they begin. */
  put(likeness: number, ...members: readonly number[]): Gathered {
    const [one = 0, other = 0] = members;
    const group = { one, other, likeness, members };
    this.groups.add(group);
    return group;
  }

  liken(...alike: readonly (readonly [one: number, other: number, now: number])[]): ChangedPairs {
    const changed = new ChangedPairs();
    for (const [one, other, now] of alike) {
      this.pairs.set(one, other, now, now);
      this.pairs.liken(this.pairs.placeOf(one, other), this.pairs.placeOf(other, one), now);
      changed.add(one, other, now, 0);
    }
    return changed;
  }
}

const claim = fc.nat(7);

/** Groups that begin and end one after the other, some claims being more or less alike than before each time. */
const steps = fc.array(
  fc.record({
    begin: fc.array(fc.tuple(fc.nat(9), fc.uniqueArray(claim, { minLength: 2, maxLength: 4 })), { maxLength: 4 }),
    end: fc.array(fc.nat(9), { maxLength: 2 }),
    alike: fc.array(fc.tuple(claim, claim, fc.constantFrom(0.05, 0.25, 0.5)), { maxLength: 6 }),
  }),
  { maxLength: 8 },
);

/** In the order in which the groups began. */
function members(joiner: Joiner): readonly (readonly number[])[] {
  return [...joiner.groups].sort((a, b) => inOrder(a, b, places)).map((group) => [...group.members]);
}

suite('joining groups', () => {
  test('groups that share a claim are one when the others of them are alike on average, and only then', () => {
    const gathering = new Gathering();
    gathering.put(0.5, 0, 1, 2);
    const apart = gathering.put(0.3, 4, 5);
    gathering.put(0.2, 2, 3);
    const joiner = new Joiner(gathering, gathering.pairs);
    const joined = gathering.liken([3, 0, 0.25], [3, 1, 0.25]);
    joiner.update(joined, places);
    assert.deepEqual(members(joiner), [
      [0, 1, 2, 3],
      [4, 5],
    ]);
    const [whole] = joiner.groupsOf(3);
    assert.deepEqual([whole?.one, whole?.other], [0, 1], 'the pair that began the earlier group');
    joiner.update(new ChangedPairs(), places);
    assert.ok(whole && joiner.groups.has(whole) && joiner.groups.has(apart), 'what stays the same is the same object');
    joiner.update(gathering.liken([3, 1, 0.1]), places);
    assert.deepEqual(members(joiner), [
      [0, 1, 2],
      [4, 5],
      [2, 3],
    ]);
  });

  test('a large group must be more alike to be joined than a small one', () => {
    const joined = (likeness: number, ...large: readonly number[]): number => {
      const gathering = new Gathering();
      gathering.put(0.5, ...large, 6);
      gathering.put(0.4, 6, 7);
      const joiner = new Joiner(gathering, gathering.pairs);
      joiner.update(gathering.liken(...large.map((one) => [one, 7, likeness] as const)), places);
      return joiner.groups.size;
    };
    assert.equal(joined(0.22, 0, 1), 1);
    assert.equal(joined(0.22, 0, 1, 2, 3, 4), 2);
    assert.equal(joined(0.3, 0, 1, 2, 3, 4), 1);
  });

  test('a group does not join one that has itself joined another', () => {
    const gathering = new Gathering();
    gathering.put(0.5, 0, 1);
    gathering.put(0.4, 1, 2);
    gathering.put(0.3, 2, 3);
    const joiner = new Joiner(gathering, gathering.pairs);
    joiner.update(gathering.liken([0, 2, 0.25], [1, 3, 0.25]), places);
    assert.deepEqual(members(joiner), [
      [0, 1, 2],
      [2, 3],
    ]);
  });

  test('a group that goes leaves those it was joined with', () => {
    const gathering = new Gathering();
    const first = gathering.put(0.5, 0, 1);
    const second = gathering.put(0.4, 1, 2);
    const joiner = new Joiner(gathering, gathering.pairs);
    joiner.update(gathering.liken([0, 2, 0.25]), places);
    assert.deepEqual(members(joiner), [[0, 1, 2]]);
    gathering.groups.delete(first);
    joiner.update(new ChangedPairs(), places);
    assert.deepEqual([...joiner.groups], [second]);
  });

  test('what is joined step by step is what would be joined at once', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const gathering = new Gathering();
        const joiner = new Joiner(gathering, gathering.pairs);
        for (const { begin, end, alike } of all) {
          const known = [...gathering.groups];
          for (const at of end) if (known[at]) gathering.groups.delete(known[at]);
          const begun = new Set(Array.from(gathering.groups, ({ one, other }) => `${one} ${other}`));
          for (const [likeness, members] of begin) {
            const pair = members.slice(0, 2).join(' ');
            if (!begun.has(pair)) gathering.put(likeness, ...members);
            begun.add(pair);
          }
          gathering.sort();
          const shown = new Set(joiner.groups);
          const { begun: come, ended } = joiner.update(
            gathering.liken(...alike.filter(([one, other]) => one !== other)),
            places,
          );
          for (const group of ended) shown.delete(group);
          for (const group of come) shown.add(group);
          assert.deepEqual(shown, new Set(joiner.groups), 'says how its groups changed');
          const fresh = new Joiner(gathering.copy(), gathering.pairs);
          fresh.update(new ChangedPairs(), places);
          assert.deepEqual(members(joiner), members(fresh));
        }
      }),
    );
  });
});
