import type { ClaimGroup, Reuse, ReusedPassage, Span, StorySource } from '../model';
import { plain } from './disagreements/sourceIndex';
import { KeptItems } from './keptItems';
import type { ClaimOrigins } from './origins';
import { CopyFinder } from './reuse/copies';
import {
  compareClaims,
  type LikeClaims,
  type OpenClaim,
  type ReadClaim,
  type ReuseKind,
  reuseOf,
  reusedPassage,
} from './reuse/compare';
import { WordReader } from './reuse/passages';
import { findRepeats } from './reuse/repeats';

/** What the finder works on. */
export interface ReuseInput {
  readonly sources: readonly StorySource[];
  readonly groups: readonly ClaimGroup[];
  readonly origins: ClaimOrigins;
  /** The words of a stretch of a source. */
  readonly text: (source: string, span: Span) => string;
}

/** Up to this many members of a group are all compared; in larger groups each with the next ones. */
const ALL_PAIRS = 24;
const NEXT = 4;
/** Beyond so many passages the weakest are left out. */
const MOST = 2000;

/** What members of a group have from each other. */
interface KeptGroup {
  /** The sources that were copies then. */
  readonly copied: ReadonlySet<string>;
  readonly likes: readonly LikeClaims[];
  readonly passages: Readonly<Record<ReusedPassage['strength'], FoundPassage[]>>;
}

/** A passage between two claims. */
interface FoundPassage {
  readonly like: LikeClaims;
  readonly kind: ReuseKind;
  /** Made when it is first shown: most are not among the strongest. */
  passage?: ReusedPassage;
}

/** What was read of a source. */
interface ReadSource {
  /** By id. */
  readonly claims: ReadonlyMap<string, ReadClaim>;
  readonly repeats: readonly ReusedPassage[];
}

/**
 * Finds copied and closely paraphrased passages, sources that are nearly one text, and what a source says twice. Equal
 * sentences meet in an index; paraphrases are looked for among the members of one claim group, so that the work grows with
 * the text. What was read of a source is kept as long as the {@link StorySource} is the same, and what was found in a
 * group as long as that is. A group must be another object when a source of its members has changed.
 */
export class ReuseFinder {
  readonly #read = new WeakMap<StorySource, ReadSource>();
  /** Those of the last time, by id. */
  #sources: ReadonlyMap<string, StorySource> = new Map();
  readonly #groups = new KeptItems<ClaimGroup, KeptGroup>();
  readonly #words = new WordReader();
  readonly #copies = new CopyFinder();
  #copied: ReadonlySet<string> = new Set();

  /** @param changed groups with claims that have another origin than the last time */
  find(story: ReuseInput, changed: ReadonlySet<ClaimGroup> = new Set()): Reuse {
    const read = new Map(story.sources.map((source) => [source.id, this.#readOf(source, story)]));
    this.#sources = new Map(story.sources.map((source) => [source.id, source]));
    const copies = this.#copies.find(story.sources, story.text);
    this.#copied = sameSet(this.#copied, new Set(copies.map(({ source }) => source)));
    this.#groups.keep(story.groups);
    const groups = story.groups.map((group) => this.#inGroup(group, read, changed, story));
    return { passages: strongest(groups, [...read.values()]), copies };
  }

  /**
   * Members of a group that are each other's nearest in their two sources; a source that is copied as a whole is no news in
   * its passages.
   */
  #inGroup(
    group: ClaimGroup,
    read: ReadonlyMap<string, ReadSource>,
    changed: ReadonlySet<ClaimGroup>,
    { origins, text }: ReuseInput,
  ): KeptGroup {
    const copied = this.#copied;
    const known = this.#groups.get(group);
    const isOfSameCopies = known?.copied === copied;
    if (known && isOfSameCopies && !changed.has(group)) return known;
    const likes = known && isOfSameCopies ? known.likes : nearest(pairsOf(this.#members(group, read, copied, text)));
    const passages: KeptGroup['passages'] = { strong: [], medium: [], weak: [] };
    for (const like of likes) {
      const kind = reuseOf(like, (claim, other) => origins.isOne(claim, other));
      if (kind) passages[kind.strength].push({ like, kind });
    }
    const kept = { copied, likes, passages };
    this.#groups.set(group, kept);
    return kept;
  }

  #members(
    { members }: ClaimGroup,
    read: ReadonlyMap<string, ReadSource>,
    copied: ReadonlySet<string>,
    text: ReuseInput['text'],
  ): readonly OpenClaim[] {
    return members.flatMap(({ claim, source }) => {
      const known = copied.has(source) ? undefined : read.get(source)?.claims.get(claim);
      if (!known) return [];
      return { read: known, wording: plain(text(source, known.claim)), content: this.#words.open(known.content) };
    });
  }

  #readOf(source: StorySource, { text }: ReuseInput): ReadSource {
    let read = this.#read.get(source);
    if (!read) {
      const before = this.#sources.get(source.id);
      // sentences are the same list only as long as the text is the same
      const known = before?.sentences === source.sentences ? this.#read.get(before) : undefined;
      const claims = source.claims.map((claim): ReadClaim => {
        const same = known?.claims.get(claim.id);
        if (same?.claim === claim) return { ...same, source };
        return { source, claim, content: this.#words.read(text(source.id, claim)) };
      });
      read = {
        claims: new Map(claims.map((one) => [one.claim.id, one])),
        repeats:
          known && before?.claims === source.claims
            ? known.repeats
            : findRepeats(claims, (words) => this.#words.open(words)),
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

/** Strong passages first, those between two claims each once. */
function strongest(groups: readonly KeptGroup[], sources: readonly ReadSource[]): readonly ReusedPassage[] {
  const found: ReusedPassage[] = [];
  const seen = new Set<string>();
  for (const strength of ['strong', 'medium', 'weak'] as const) {
    for (const { passages } of groups) {
      if (found.length >= MOST) return found.slice(0, MOST);
      for (const one of passages[strength]) {
        const key = `${one.like.left.claim.id} ${one.like.right.claim.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        found.push((one.passage ??= reusedPassage(one.like, one.kind)));
      }
    }
    for (const { repeats } of sources) for (const one of repeats) if (one.strength === strength) found.push(one);
  }
  return found.slice(0, MOST);
}

/** The first of two sets when they are equal, else the second. */
function sameSet(known: ReadonlySet<string>, now: ReadonlySet<string>): ReadonlySet<string> {
  return known.size === now.size && [...now].every((item) => known.has(item)) ? known : now;
}

function pairsOf(members: readonly OpenClaim[]): readonly LikeClaims[] {
  const reach = members.length <= ALL_PAIRS ? members.length : NEXT;
  return members.flatMap((left, at) =>
    members
      .slice(at + 1, at + 1 + reach)
      .flatMap((right) => (right.read.source === left.read.source ? [] : (compareClaims(left, right) ?? []))),
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
