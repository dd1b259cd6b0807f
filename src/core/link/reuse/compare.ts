import type { Claim, Passage, ReusedPassage } from '../../model';
import { likenessOf, type OpenWords, type ReadWords } from './passages';

/** A claim with its words; not the claim itself, which may be let go. */
export interface ReadClaim extends Pick<Claim, 'id' | 'start' | 'end' | 'zone' | 'sentence'> {
  /** The id of its source. */
  readonly source: string;
  readonly content: ReadWords;
  /** Whether words in quotation marks lie in it. */
  readonly isQuoted: boolean;
}

/** A claim that is ready to be compared. */
export interface OpenClaim {
  readonly read: ReadClaim;
  /** The words in one spelling. */
  readonly wording: string;
  readonly content: OpenWords;
}

/** From this likeness on two passages are nearly one. */
const STRONG = 0.65;
/** Words alone must be so alike: reports of one fact share names and a verb without any reuse. */
const PARAPHRASE = 0.48;
const MEDIUM = 0.42;
const WEAK = 0.3;

/** Two claims of different sources and how alike they are told. */
export interface LikeClaims {
  readonly left: ReadClaim;
  readonly right: ReadClaim;
  readonly likeness: number;
  /** Whether the words are the same. */
  readonly isSame: boolean;
}

/** Claims told alike enough to be worth a look. */
export function compareClaims(left: OpenClaim, right: OpenClaim): LikeClaims | undefined {
  const isSame = left.wording === right.wording;
  const likeness = isSame ? 1 : likenessOf(left.content, right.content);
  return likeness >= WEAK ? { left: left.read, right: right.read, likeness, isSame } : undefined;
}

/** How two claims have something from each other. */
export type ReuseKind = Pick<ReusedPassage, 'relation' | 'strength'>;

/**
 * Whether, and how, two claims have something from each other or from one text: alike words alone must be many, with a
 * shared quotation or origin fewer do.
 *
 * @param isOne whether two claims have one origin
 */
export function reuseOf(
  { left, right, likeness, isSame }: LikeClaims,
  isOne: (claim: string, other: string) => boolean,
): ReuseKind | undefined {
  if (isSame) return IDENTICAL;
  const isQuoted = left.isQuoted && right.isQuoted;
  const isOfOneOrigin = isOne(left.id, right.id);
  if (likeness < PARAPHRASE && !isQuoted && !isOfOneOrigin) return undefined;
  const relation = isQuoted ? 'same-quote' : isOfOneOrigin ? 'common-source' : 'close-paraphrase';
  const isStrong = likeness >= STRONG || (likeness >= MEDIUM && (isQuoted || isOfOneOrigin));
  return { relation, strength: isStrong ? 'strong' : likeness >= MEDIUM ? 'medium' : 'weak' };
}

const IDENTICAL: ReuseKind = { relation: 'identical', strength: 'strong' };

/** What two claims have from each other, with where it stands. */
export function reusedPassage({ left, right }: LikeClaims, { relation, strength }: ReuseKind): ReusedPassage {
  return { relation, strength, sides: [passageOf(left), passageOf(right)] };
}

/** Where a claim stands. */
export function passageOf({ source, start, end }: ReadClaim): Passage {
  return { source, start, end };
}
