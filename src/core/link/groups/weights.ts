import { commonness } from '../../data/related/related';
import type { Feature, FeatureKind } from './features';

/** How much a word that is common in the news loses. */
const NEWS_POWER = 0.5;
/** So many claims more are counted, so that in a story of few claims a word that all of them have still says something. */
const MORE_CLAIMS = 20;
/** How much the claims of a related word take from a word's rarity. */
const SHARED_RARITY = 0.7;
/** How much more the main verb of a claim weighs than its other words: a sum of few powers of two. */
export const ACTION = 1.25;
/** What a kind of feature weighs against a word. */
const WEIGHT: Readonly<Record<FeatureKind, number>> = {
  name: 0.5,
  country: 0.5,
  word: 1,
  written: 0.25,
  phrase: 0.25,
  number: 0.4,
  count: 0.4,
  time: 0.5,
};

/**
 * How finely it is counted in how many claims a feature stands, and how many there are: steps for each doubling. What
 * lies in one step counts as the same, so that an edit changes the weight of few features. It is what the story is now
 * that decides, not how it came to be so.
 */
const FEATURE_STEPS = 2;
const STORY_STEPS = 2;
/** Weights are whole multiples of this, and so are all sums of them, in whatever order they are added up. */
const UNIT = 1 / 4096;

/** The step that a number of claims lies in. */
function stepOf(claims: number): number {
  return Math.floor(FEATURE_STEPS * Math.log2(claims + 1));
}

/** The step that the number of a story's claims lies in. */
export function storyStepOf(claims: number): number {
  return Math.floor(STORY_STEPS * Math.log2(claims + MORE_CLAIMS));
}

/**
 * What a feature weighs. A word is as rare as the thing it stands for: the claims of related words count too, as far as
 * they are near.
 *
 * @param storyStep {@link storyStepOf} the story's claims
 */
export function weightOf(feature: Feature, features: readonly Feature[], storyStep: number): number {
  const { kind, key, claims, near } = feature;
  let related = 0;
  for (let at = 0; at < near.others.length; at++)
    related += (near.values[at] as number) * (features[near.others[at] as number] as Feature).claims.length;
  const all = 2 ** ((storyStep + 0.5) / STORY_STEPS);
  const standing = 2 ** ((stepOf(claims.length + SHARED_RARITY * related) + 0.5) / FEATURE_STEPS) - 1;
  const inStory = Math.log(all / (Math.min(standing, all) + 0.5)) / Math.log(all);
  const inNews = kind === 'word' || kind === 'written' ? 1 - commonness(key) : 1;
  const weight = WEIGHT[kind] * Math.max(0.02, inStory) * Math.max(0.1, inNews) ** NEWS_POWER;
  return Math.round(weight / UNIT) * UNIT;
}
