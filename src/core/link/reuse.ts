import type { ClaimGroup, Quotation, Reuse, ReusedPassage, StorySource } from '../model';
import { plain } from './disagreements/sourceIndex';
import type { ClaimOrigins } from './origins/claimOrigins';
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
import { firstFrom } from './spans';
import { isAlike } from '../alike';
import { wideHash } from '../text/hash';

/** What the finder works on. */
export interface ReuseInput {
  readonly sources: readonly StorySource[];
  readonly groups: readonly ClaimGroup[];
  readonly origins: ClaimOrigins;
  /** The whole text of a source. */
  readonly textOf: (source: string) => string;
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
  /** Whether claims have got another origin since. */
  isStale: boolean;
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
  /** {@link wideHash} of its text. */
  readonly textHash: number;
  /** As it was when that was seen to hold. */
  source: StorySource;
  /** By id. */
  readonly claims: ReadonlyMap<string, ReadClaim>;
  /** What it says twice; found when it is first asked for. */
  repeats: readonly ReusedPassage[] | undefined;
}

/**
 * Finds copied and closely paraphrased passages, sources that are nearly one text, and what a source says twice. Equal
 * sentences meet in an index; paraphrases are looked for among the members of one claim group, so that the work grows with
 * the text, and no further than until there are as many strong ones as are shown. What was read of a source is kept as long
 * as its text is the same, and what was found in a group as long as that is. A group must be another object
 * when a source of its members has changed.
 */
export class ReuseFinder {
  /** By the id of the source: of use while its text is the same. */
  readonly #read = new Map<string, ReadSource>();
  /** Those of the last time, by id. */
  #sources: ReadonlyMap<string, StorySource> = new Map();
  readonly #groups = new Map<ClaimGroup, KeptGroup>();
  readonly #words = new WordReader();
  readonly #copies = new CopyFinder();
  #copied: ReadonlySet<string> = new Set();

  /**
   * @param gone groups that are no more since the last time
   * @param changed groups with claims that have another origin
   */
  find(story: ReuseInput, gone: Iterable<ClaimGroup>, changed: Iterable<ClaimGroup>): Reuse {
    this.#sources = new Map(story.sources.map((source) => [source.id, source]));
    if (this.#read.size > this.#sources.size)
      for (const id of this.#read.keys()) if (!this.#sources.has(id)) this.#read.delete(id);
    const copies = this.#copies.find(story.sources, story.textOf);
    this.#copied = sameSet(this.#copied, new Set(copies.map(({ source }) => source)));
    for (const group of gone) this.#groups.delete(group);
    for (const group of changed) {
      const known = this.#groups.get(group);
      if (known) known.isStale = true;
    }
    return { passages: this.#strongest(story), copies };
  }

  /** Strong passages first, those between two claims each once. */
  #strongest(story: ReuseInput): readonly ReusedPassage[] {
    const found: ReusedPassage[] = [];
    const seen = new Set<string>();
    for (const strength of ['strong', 'medium', 'weak'] as const) {
      for (const group of story.groups) {
        if (found.length >= MOST) return found.slice(0, MOST);
        for (const one of this.#inGroup(group, story).passages[strength]) {
          const key = `${one.like.left.id} ${one.like.right.id}`;
          if (seen.has(key)) continue;
          seen.add(key);
          found.push((one.passage ??= reusedPassage(one.like, one.kind)));
        }
      }
      for (const source of story.sources) {
        if (found.length >= MOST) return found.slice(0, MOST);
        for (const one of this.#repeatsOf(source, story)) if (one.strength === strength) found.push(one);
      }
    }
    return found.slice(0, MOST);
  }

  /**
   * Members of a group that are each other's nearest in their two sources; a source that is copied as a whole is no news in
   * its passages.
   */
  #inGroup(group: ClaimGroup, story: ReuseInput): KeptGroup {
    const copied = this.#copied;
    const known = this.#groups.get(group);
    const isOfSameCopies = known?.copied === copied;
    if (known && isOfSameCopies && !known.isStale) return known;
    const likes = known && isOfSameCopies ? known.likes : nearest(pairsOf(this.#members(group, story)));
    const passages: KeptGroup['passages'] = { strong: [], medium: [], weak: [] };
    for (const like of likes) {
      const kind = reuseOf(like, (claim, other) => story.origins.isOne(claim, other));
      if (kind) passages[kind.strength].push({ like, kind });
    }
    const kept = { copied, likes, passages, isStale: false };
    this.#groups.set(group, kept);
    return kept;
  }

  #members({ members }: ClaimGroup, { textOf }: ReuseInput): readonly OpenClaim[] {
    return members.flatMap(({ claim, source }) => {
      const read = this.#copied.has(source) ? undefined : this.#sources.get(source);
      const known = read && this.#readOf(read, textOf).claims.get(claim);
      if (!known) return [];
      return {
        read: known,
        wording: plain(textOf(source).slice(known.start, known.end)),
        content: this.#words.open(known.content),
      };
    });
  }

  #repeatsOf(source: StorySource, { textOf }: ReuseInput): readonly ReusedPassage[] {
    const read = this.#readOf(source, textOf);
    return (read.repeats ??= findRepeats([...read.claims.values()], (words) => this.#words.open(words)));
  }

  #readOf(source: StorySource, textOf: ReuseInput['textOf']): ReadSource {
    const kept = this.#read.get(source.id);
    if (kept?.source === source) return kept;
    const text = textOf(source.id);
    const textHash = wideHash(text);
    const known = kept?.textHash === textHash ? kept : undefined;
    const { quotations, claims } = source;
    const read = claims.map(({ id, start, end, zone, sentence }): ReadClaim => {
      const before = known?.claims.get(id);
      const content =
        before?.start === start && before.end === end ? before.content : this.#words.read(text.slice(start, end));
      return {
        id,
        start,
        end,
        zone,
        sentence,
        source: source.id,
        content,
        isQuoted: holdsQuotation(quotations, start, end),
      };
    });
    if (known && isAlike([...known.claims.values()], read)) {
      known.source = source;
      return known;
    }
    const made = { textHash, source, claims: new Map(read.map((one) => [one.id, one])), repeats: undefined };
    this.#read.set(source.id, made);
    return made;
  }
}

/** Whether words in quotation marks lie in a stretch of a source. */
function holdsQuotation(quotations: readonly Quotation[], start: number, end: number): boolean {
  const first = Math.max(0, firstFrom(quotations, start) - 2);
  return quotations
    .slice(first, first + 8)
    .some(({ kind, start: from, end: to }) => kind !== 'indirect' && from < end && to > start);
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
  const keysOf = ({ left, right }: LikeClaims) => [`${left.id} ${right.source}`, `${right.id} ${left.source}`];
  for (const pair of pairs) for (const key of keysOf(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.likeness));
  return pairs.filter((pair) => keysOf(pair).every((key) => best.get(key) === pair.likeness));
}
