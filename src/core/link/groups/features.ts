import type { Attribution, Claim, GroupMember, Interval, Mention, Publication, TimeExpression } from '../../model';
import type { Wording } from './wordings';

/** A source as linking sees it: its claims with story-wide ids and entities. */
export interface LinkedSource {
  readonly id: string;
  readonly claims: readonly Claim[];
  readonly dates: readonly TimeExpression[];
  readonly published?: Publication;
  /** Where it says it has things from. */
  readonly attributions?: readonly Pick<Attribution, 'source' | 'claims'>[];
  /** What is named anywhere in it. */
  readonly mentions?: readonly Pick<Mention, 'entity'>[];
}

/**
 * What a feature is: a name, a country (its capital, people and government count as the country), a word, a word of a
 * name or time as it is written, two words in a row, a number, that a number is given and about how large it is, a day or
 * week or month.
 */
export type FeatureKind = (typeof FEATURE_KINDS)[number];

export const FEATURE_KINDS = ['name', 'country', 'word', 'written', 'phrase', 'number', 'count', 'time'] as const;

/** A thing claims talk about, once for the whole story. */
export interface Feature {
  /** An entity's id, a country as `@CN`, a lemma, two lemmas, a number as `#12` and `#~2`, a time as `~2023-03-20`. */
  readonly key: string;
  kind: FeatureKind;
  /** How much sharing it says: rare in the story and rare in the news is much. */
  weight: number;
  /** The claims it stands in, by their indexes, in no order. */
  claims: number[];
  /** In how many of them it is one of the terms. */
  terms: number;
  /** Other features of this story that mean something near. */
  near: NearList;
}

/** Features by their indexes, with how near each is: 0 to 1. */
export interface NearList {
  readonly others: readonly number[];
  readonly values: readonly number[];
}

/** Features that weigh what they weigh in the story, some of them more. */
export interface Bag {
  /** Indexes of features, ascending. */
  readonly features: Int32Array;
  /** The main verbs among them, which weigh more here: their places. Ascending. */
  readonly actions: readonly number[];
  /** Sum of the weights. */
  readonly total: number;
}

/** A claim as a bag of features. */
export interface Item extends Bag {
  /** Its place in the table: that of a claim stays the same while the story is edited elsewhere. */
  readonly index: number;
  readonly claim: Claim;
  /** Number of its source. */
  readonly source: number;
  /** All claims of its sentence together; the claim itself when it is the only one. */
  readonly sentence: Bag;
  /** Who is named in its subject, among its features. */
  readonly actors: readonly number[];
  /** The places and countries named in it, among its features. */
  readonly locations: readonly number[];
  /** Whom it is attributed to, in its sentence or with the whole article; features of other claims, it may be. None when nobody is named. */
  readonly speakers: readonly number[];
  /** Whether somebody is given for it, named or not. */
  readonly isReported: boolean;
  /** Of its whole sentence. */
  readonly wording: Wording;
  readonly intervals: readonly Interval[];
  /** As it was told of in a group last. */
  told?: ToldItem | undefined;
}

/** How a claim stands to the claim that labels its group. */
interface ToldItem {
  readonly label: Item;
  readonly member: GroupMember;
}

/** Stands among the words of every claim that says something is not so. */
export const NEGATION = 'not';
