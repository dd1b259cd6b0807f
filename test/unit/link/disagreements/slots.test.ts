import * as assert from 'node:assert/strict';
import { align } from '../../../../src/core/link/disagreements/align';
import { compareSlots, SLOT_CHAINS } from '../../../../src/core/link/disagreements/compareSlots';
import type { Difference } from '../../../../src/core/link/disagreements/findings';
import { pairOf } from '../../../../src/core/link/disagreements/pair';
import { Slots, type Slot } from '../../../../src/core/link/disagreements/slots';
import { type Member, StoryIndex } from '../../../../src/core/link/disagreements/storyIndex';
import { linkedStory, readStory, smallStories } from '../stories/stories';

/** What two claims differ in when all slots are looked at, whatever the claims have. */
function compareAll(left: Member, right: Member): readonly Difference[] {
  const pair = pairOf(left, right, align(left.atoms, right.atoms));
  return SLOT_CHAINS.flatMap(({ slots, unless }) => {
    if (unless?.(left, right)) return [];
    for (const { compare } of slots) {
      const found = compare(pair);
      if (found) return found;
    }
    return [];
  });
}

/** The pairs of claims of a story that are compared in its groups, as if they were surely linked. */
function pairsIn(name: string): readonly (readonly [Member, Member])[] {
  const story = linkedStory(name);
  const text = (id: string, { start, end }: { start: number; end: number }): string =>
    readStory(name, id).slice(start, end);
  const index = new StoryIndex({ ...story, text });
  return story.groups.flatMap(({ members }) => {
    const read = members.flatMap((member) => index.member({ ...member, strength: 1 }) ?? []);
    return read.flatMap((left, at) => read.slice(at + 1).map((right) => [left, right] as const));
  });
}

suite('slots', () => {
  // each second story: all of them are linked in other tests already
  for (const { name } of smallStories.filter((_, at) => at % 2 === 0)) {
    test(`leave out nothing in which two claims of the ${name} differ`, () => {
      for (const [left, right] of pairsIn(name)) {
        const found = compareSlots(left, right, align(left.atoms, right.atoms));
        assert.deepEqual(found, compareAll(left, right), `${left.text} | ${right.text}`);
      }
    });
  }

  const [one, other] = ['fire', 'flood'].map((name) => pairsIn(name)[0]?.[0]) as [Member, Member];
  const difference = { kind: 'date', code: 'differs.date' } as Difference;
  const slot = (of: Slot['of'], isIn: Slot['isIn'], more: Partial<Difference> = {}): Slot => ({
    isIn,
    of,
    compare: () => ({ ...difference, ...more }),
  });
  const always = () => true;
  const found = (chains: ConstructorParameters<typeof Slots>[0]): number =>
    new Slots(chains).compare(one, other, () => pairOf(one, other, align([], []))).length;

  test('are looked at where both claims, one or any have what is compared', () => {
    const isOne = (member: Member): boolean => member === one;
    for (const [of, isIn, count] of [
      ['both', always, 1],
      ['both', isOne, 0],
      ['one', always, 0],
      ['one', isOne, 1],
      ['any', always, 1],
      ['any', isOne, 1],
      ['any', () => false, 0],
    ] as const)
      assert.equal(found([{ slots: [slot(of, isIn)] }]), count, of);
  });

  test('tell the first of a chain only, and none of a chain that is left out', () => {
    const chain = { slots: [slot('any', always), slot('any', always)] };
    assert.equal(found([chain]), 1);
    assert.equal(found([{ ...chain, unless: always }, chain]), 1);
  });

  test('may be more than a number has bits', () => {
    const chains = Array.from({ length: 50 }, () => ({ slots: [slot('both', always), slot('any', always)] }));
    assert.equal(found(chains), 50);
  });
});
