import type { ClaimGroup, Origin, Reuse, ReusedPassage, Span, StorySource } from '../model';
import { plain } from './disagreements/sourceIndex';
import { findCopies } from './reuse/copies';
import { compareClaims, type LikeClaims, type ReadClaim, reusedPassage } from './reuse/compare';
import { type ReadPassage, readSentences, readWords } from './reuse/passages';
import { findRepeats } from './reuse/repeats';

/** What the finder works on. */
export interface ReuseInput {
  readonly sources: readonly StorySource[];
  readonly groups: readonly ClaimGroup[];
  readonly origins: readonly Origin[];
  /** The words of a stretch of a source. */
  readonly text: (source: string, span: Span) => string;
}

/** Up to this many members of a group are all compared; in larger groups each with the next ones. */
const ALL_PAIRS = 24;
const NEXT = 4;
/** Beyond so many passages the weakest are left out. */
const MOST = 2000;

const RANK = { strong: 0, medium: 1, weak: 2 } as const;

/** What was read of a source. */
interface ReadSource {
  readonly sentences: readonly ReadPassage[];
  /** By id; the origins are not looked at yet. */
  readonly claims: ReadonlyMap<string, ReadClaim>;
  readonly repeats: readonly ReusedPassage[];
}

/**
 * Finds copied and closely paraphrased passages, sources that are nearly one text, and what a source says twice. Equal
 * sentences meet in an index; paraphrases are looked for among the members of one claim group, so that the work grows with
 * the text. What was read of a source is kept as long as the {@link StorySource} is the same.
 */
export class ReuseFinder {
  readonly #read = new WeakMap<StorySource, ReadSource>();

  find(story: ReuseInput): Reuse {
    const read = story.sources.map((source) => this.#readOf(source, story));
    const copies = findCopies(read.map(({ sentences }) => sentences));
    const passages = [
      ...inGroups(story, read, new Set(copies.map(({ source }) => source))),
      ...read.flatMap(({ repeats }) => repeats),
    ];
    passages.sort((left, right) => RANK[left.strength] - RANK[right.strength]);
    return { passages: passages.slice(0, MOST), copies };
  }

  #readOf(source: StorySource, { text }: ReuseInput): ReadSource {
    let read = this.#read.get(source);
    if (!read) {
      const claims = source.claims.map((claim): ReadClaim => {
        const words = text(source.id, claim);
        return { source, claim, origin: undefined, wording: plain(words), content: readWords(words) };
      });
      read = {
        sentences: readSentences(source, text),
        claims: new Map(claims.map((one) => [one.claim.id, one])),
        repeats: findRepeats(claims),
      };
      this.#read.set(source, read);
    }
    return read;
  }
}

/** The sources of a group that only copy another source of it: the same source, or the same original of both. */
export function copiesIn({ members }: ClaimGroup, { copies }: Reuse): ReadonlySet<string> {
  if (copies.length === 0) return new Set();
  const sources = new Set(members.map(({ source }) => source));
  const counted = new Set(sources);
  const found = new Set<string>();
  for (const { source, of } of copies) {
    if (!sources.has(source)) continue;
    if (counted.has(of)) found.add(source);
    counted.add(of);
  }
  return found;
}

/**
 * Members of a group that are each other's nearest in their two sources; a source that is copied as a whole is no news in
 * its passages.
 */
function inGroups(
  { groups, origins }: ReuseInput,
  read: readonly ReadSource[],
  copied: ReadonlySet<string>,
): readonly ReusedPassage[] {
  const claims = new Map(read.flatMap((source) => [...source.claims]));
  const originOf = new Map(origins.flatMap(({ id, claims: covered }) => covered.map((claim) => [claim, id] as const)));
  const found = new Map<string, ReusedPassage>();
  for (const { members } of groups) {
    const known = members.flatMap(({ claim, source }): readonly ReadClaim[] => {
      const one = copied.has(source) ? undefined : claims.get(claim);
      return one ? [{ ...one, origin: originOf.get(claim) }] : [];
    });
    for (const like of nearest(pairsOf(known))) {
      const key = `${like.left.claim.id} ${like.right.claim.id}`;
      const reused = found.has(key) ? undefined : reusedPassage(like);
      if (reused) found.set(key, reused);
    }
  }
  return [...found.values()];
}

function pairsOf(members: readonly ReadClaim[]): readonly LikeClaims[] {
  const reach = members.length <= ALL_PAIRS ? members.length : NEXT;
  return members.flatMap((left, at) =>
    members
      .slice(at + 1, at + 1 + reach)
      .flatMap((right) => (right.source === left.source ? [] : (compareClaims(left, right) ?? []))),
  );
}

/** The pairs in which neither claim has a nearer one in the other's source. */
function nearest(pairs: readonly LikeClaims[]): readonly LikeClaims[] {
  const best = new Map<string, number>();
  const keysOf = ({ left, right }: LikeClaims) => [
    `${left.claim.id} ${right.source.id}`,
    `${right.claim.id} ${left.source.id}`,
  ];
  for (const pair of pairs) for (const key of keysOf(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.likeness));
  return pairs.filter((pair) => keysOf(pair).every((key) => best.get(key) === pair.likeness));
}
