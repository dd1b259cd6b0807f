/** What two sources that are read side by side share, where they differ, and what only one of them has. */
import type { Claim, Passage } from '../model';
import { claimAt } from '../views/claimCard';
import { passage, type StoryIndex } from '../views/storyIndex';

/** What can be stepped through in a source: claims shared with another source, differences from it, claims it does not have. */
export type Step = 'shared' | 'different' | 'alone';

/**
 * The passages of a source to step through, in order of place.
 *
 * @param other the source to compare with; without it all others count together
 */
export function stepsIn(index: StoryIndex, id: string, other: string | undefined, step: Step): readonly Passage[] {
  const source = index.source(id);
  if (!source) return [];
  const isOther = (one: string): boolean => (other === undefined ? one !== id : one === other);
  if (step === 'different') {
    const contested = index.tables(id)?.contested.all ?? [];
    const passages = contested.filter(
      ({ disagreement, side }) =>
        disagreement.status === 'differs' &&
        disagreement.sides.some(({ passages: theirs }, at) => at !== side && theirs.some((one) => isOther(one.source))),
    );
    return distinct(passages.map((one) => passage(id, one)));
  }
  const isShared = (claim: Claim): boolean =>
    index.groupOf(claim.id)?.members.some((member) => isOther(member.source)) ?? false;
  const shared = source.claims.filter(isShared);
  if (step === 'shared') return distinct(shared.map((claim) => passage(id, claim)));
  // a claim that holds a shared one, or lies in it, is not alone
  const alone = source.claims.filter(
    (claim) => !shared.some(({ start, end }) => start < claim.end && claim.start < end),
  );
  return distinct(alone.map((claim) => passage(id, claim)));
}

function distinct(passages: readonly Passage[]): readonly Passage[] {
  const byStart = new Map<number, Passage>();
  for (const one of passages) {
    const known = byStart.get(one.start);
    if (!known || one.end > known.end) byStart.set(one.start, one);
  }
  return [...byStart.values()].sort((one, other) => one.start - other.start);
}

/** The passage after (1) or before (-1) an offset, going round at the end. */
export function stepFrom(passages: readonly Passage[], offset: number, direction: 1 | -1): Passage | undefined {
  return direction === 1
    ? (passages.find(({ start }) => start > offset) ?? passages[0])
    : (passages.findLast(({ start }) => start < offset) ?? passages.at(-1));
}

/**
 * Where another source says what stands at an offset of this one. What it says otherwise comes first, then the other
 * passages of the claim.
 */
export function counterparts(index: StoryIndex, id: string, offset: number, other: string): readonly Passage[] {
  const contested = index.tables(id)?.contested.at(offset) ?? [];
  const differing = contested.flatMap(({ disagreement: { sides, status }, side }) =>
    status === 'differs' ? sides.flatMap((one, at) => (at === side ? [] : one.passages)) : [],
  );
  const claim = claimAt(id, offset, index);
  const members = (claim && index.groupOf(claim.id)?.members) ?? [];
  const same = members.flatMap((member) => index.passageOf(member.claim) ?? []);
  const found = new Map<string, Passage>();
  for (const one of [...differing, ...same].filter(({ source }) => source === other)) {
    const key = `${one.start}-${one.end}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

/** How much a source has in common with another. */
export interface InCommon {
  /** Claims of one that the other makes too. */
  shared: number;
  /** Disagreements between the two. */
  different: number;
}

/** How much a source has in common with each of the others of its story. */
export function inCommonWith(index: StoryIndex, id: string): ReadonlyMap<string, Readonly<InCommon>> {
  const found = new Map(index.story.sources.map((source) => [source.id, { shared: 0, different: 0 }]));
  const add = (sources: Iterable<string>, what: keyof InCommon): void => {
    const all = new Set(sources);
    if (!all.delete(id)) return;
    for (const source of all) {
      const counts = found.get(source);
      if (counts) counts[what]++;
    }
  };
  for (const { members } of index.story.groups)
    add(
      members.map(({ source }) => source),
      'shared',
    );
  for (const { sides, status } of index.story.disagreements) {
    if (status === 'differs')
      add(
        sides.flatMap(({ passages }) => passages.map(({ source }) => source)),
        'different',
      );
  }
  found.delete(id);
  return found;
}
