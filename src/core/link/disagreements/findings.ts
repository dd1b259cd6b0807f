import type { Disagreement, DisagreementKind, DisagreementStatus, Passage } from '../../model';
import type { WordCode } from '../../words';
import { trimmedLabel } from './labels';
import type { Member } from './storyIndex';

/** What one claim says on the point in question. */
export interface Reading {
  /** Equal keys are one reading: a calendar value, a number, an entity, a class of certainty. */
  readonly key: string;
  /** What readings of one row have in common with one another, where that is not the key. */
  readonly joint?: string;
  /** The words of the text. */
  readonly words: string;
  readonly claim: string;
  readonly passage: Passage;
}

/** Two claims that differ on one point. */
export interface Finding {
  readonly kind: DisagreementKind;
  readonly status: DisagreementStatus;
  readonly group?: string;
  readonly code: WordCode;
  readonly left: Reading;
  readonly right: Reading;
  /** How likely it is that this is a difference a reader should see, 0 to 1. */
  readonly strength: number;
  /** The two claims are worded alike: what else their sources have in common says little. */
  readonly areAlike?: boolean;
}

/** What a comparison of two members finds, before group and passages are filled in. */
export interface Difference {
  readonly kind: DisagreementKind;
  readonly status: DisagreementStatus;
  readonly code: WordCode;
  readonly left: Side;
  readonly right: Side;
  readonly strength: number;
  /** The members with the stretches that were compared, when these are not the claims. */
  readonly in?: readonly [Member, Member];
}

/** One side of a {@link Difference}. */
interface Side {
  readonly key: string;
  readonly words: string;
}

/** The side of a member as a reading with its passage. */
export function readingOf(member: Member, side: Side, code: WordCode): Reading {
  const { claim, source, span } = member;
  return {
    key: side.key,
    words: trimmedLabel(member, side.words, code === 'differs.distance'),
    claim: claim.id,
    passage: { source: source.id, start: span.start, end: span.end },
  };
}

/** Merged findings before they get their order in the story. */
export type Merged = Omit<Disagreement, 'id'>;
