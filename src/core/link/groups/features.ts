import { commonness } from '../../data/related/related';
import { countryOfDemonym } from '../../extract/entities/countries';
import type { Claim, Entity, Interval, TimeExpression } from '../../model';
import { relate } from './nearness';
import { officeHolders } from './offices';

/** A source as linking sees it: its claims with story-wide ids and entities. */
export interface LinkedSource {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly published?: string;
  readonly claims: readonly Claim[];
  readonly dates: readonly TimeExpression[];
  readonly text: (span: { readonly start: number; readonly end: number }) => string;
}

/**
 * What a feature is: a name, a country (its capital, people and government count as the country), a word, a word of a
 * name, time or number as it is written, two words in a row, a number, a day or week or month.
 */
export type FeatureKind = 'name' | 'country' | 'word' | 'written' | 'phrase' | 'number' | 'time';

/** A thing a claim talks about, once for the whole story. */
export interface Feature {
  /** An entity's id, a country as `@CN`, a lemma, two lemmas, a number as `#12`, a time as `~2023-03-20`. */
  readonly key: string;
  readonly kind: FeatureKind;
  /** How much sharing it says: rare in the story and rare in the news is much. */
  weight: number;
  /** In how many claims it stands. */
  claims: number;
  /** Other features of this story that mean something near, by their index, with how near. */
  near: ReadonlyMap<number, number>;
}

/** Features with what each weighs. */
export interface Bag {
  /** Indexes of features, ascending. */
  readonly features: Int32Array;
  /** What each feature weighs here. */
  readonly weights: Float64Array;
  /** Sum of the weights. */
  readonly total: number;
}

/** A claim as a bag of features. */
export interface Item extends Bag {
  readonly index: number;
  readonly claim: Claim;
  /** Index of its source. */
  readonly source: number;
  /** All claims of its sentence together; the claim itself when it is the only one. */
  readonly sentence: Bag;
  readonly intervals: readonly Interval[];
}

/** All claims of a story as features. */
export interface FeatureTable {
  readonly features: readonly Feature[];
  readonly items: readonly Item[];
}

/** How much a word that is common in the news loses. */
const NEWS_POWER = 0.5;
/** How much a feature that stands in many claims of the story loses. */
const STORY_POWER = 1;
/** So many claims more are counted, so that in a story of few claims a word that all of them have still says something. */
const MORE_CLAIMS = 20;
/** How much the claims of a related word take from a word's rarity. */
const SHARED_RARITY = 0.7;
/** How much more the main verb of a claim weighs than its other words. */
const ACTION = 1.25;
/** Stands among the words of every claim that says something is not so. */
export const NEGATION = 'not';
/** What a kind of feature weighs against a word. */
const WEIGHT: Readonly<Record<FeatureKind, number>> = {
  name: 0.5,
  country: 0.5,
  word: 1,
  written: 0.25,
  phrase: 0.25,
  number: 0.8,
  time: 0.5,
};

/** Most features are near no other one. */
const NONE: ReadonlyMap<number, number> = new Map();

/** Turns the claims of a story into weighted features. Linear in the number of claims. */
export function featureTable(sources: readonly LinkedSource[], entities: readonly Entity[]): FeatureTable {
  const countryOf = new Map(entities.map((entity) => [entity.id, entity.country]));
  const features: Feature[] = [];
  const place = new Map<string, number>();
  const intern = (key: string, kind: FeatureKind): number => {
    const known = place.get(key);
    if (known !== undefined) return known;
    place.set(key, features.length);
    features.push({ key, kind, weight: 0, claims: 0, near: NONE });
    return features.length - 1;
  };
  const holders = officeHolders(sources);
  const found: Found[] = [];
  for (const [source, { claims, dates }] of sources.entries()) {
    for (const claim of claims) {
      const keys = new Set<number>();
      for (const id of claim.entities) {
        const country = countryOf.get(id);
        keys.add(country ? intern(`@${country}`, 'country') : intern(id, 'name'));
      }
      for (const office of claim.offices ?? []) {
        const holder = office.holder ?? holders(office);
        if (holder) keys.add(intern(holder, 'name'));
        else {
          keys.add(intern(`@${office.country}`, 'country'));
          keys.add(intern(office.role.slice(office.role.lastIndexOf(' ') + 1), 'word'));
        }
      }
      for (const term of claim.terms) {
        const country = countryOfDemonym(term);
        keys.add(country ? intern(`@${country}`, 'country') : intern(term, 'word'));
      }
      for (const quantity of claim.quantities) keys.add(intern(`#${quantity.value}`, 'number'));
      for (const time of claim.times) for (const key of timeKeys(dates[time])) keys.add(intern(key, 'time'));
      if (claim.negated) keys.add(intern(NEGATION, 'word'));
      found.push({ claim, source, keys });
    }
  }
  // Only now it is known which words are terms of some claim: elsewhere they count as such too.
  for (const { claim, keys } of found) {
    for (const [at, word] of claim.words.entries()) {
      keys.add(intern(word, 'written'));
      const before = claim.words[at - 1];
      if (before !== undefined) keys.add(intern(`${before} ${word}`, 'phrase'));
    }
    for (const key of keys) (features[key] as Feature).claims++;
  }
  relate(features, place, entities);
  weigh(features, found.length);
  const bags = found.map(({ claim, keys }) => bagOf(keys, features, place.get(claim.action ?? '')));
  const sentences = sentencesOf(found, bags);
  const items = found.map(({ claim, source }, index): Item => ({
    ...(bags[index] as Bag),
    index,
    claim,
    source,
    sentence: sentences[index] as Bag,
    intervals: claim.times.flatMap((time) => sources[source]?.dates[time]?.interval ?? []),
  }));
  return { features, items };
}

interface Found {
  readonly claim: Claim;
  readonly source: number;
  readonly keys: Set<number>;
}

/** Phrases that no other claim has are weighed but not kept: most are such. */
function bagOf(keys: ReadonlySet<number>, features: readonly Feature[], action: number | undefined): Bag {
  const kept: number[] = [];
  let alone = 0;
  for (const key of keys) {
    const { kind, claims, weight } = features[key] as Feature;
    if (kind === 'phrase' && claims === 1) alone += weight;
    else kept.push(key);
  }
  const own = Int32Array.from(kept).sort();
  const weights = Float64Array.from(own, (key) => (features[key] as Feature).weight * (key === action ? ACTION : 1));
  return { features: own, weights, total: alone + sumOf(weights) };
}

/** For each claim all claims of its sentence together, which stand next to each other. */
function sentencesOf(found: readonly Found[], bags: readonly Bag[]): readonly Bag[] {
  const sentences: Bag[] = [];
  for (let first = 0; first < found.length;) {
    const { claim, source } = found[first] as Found;
    let after = first + 1;
    while (found[after]?.source === source && found[after]?.claim.sentence === claim.sentence) after++;
    const sentence = together(bags.slice(first, after));
    for (; first < after; first++) sentences.push(sentence);
  }
  return sentences;
}

function together(bags: readonly Bag[]): Bag {
  if (bags.length === 1) return bags[0] as Bag;
  const most = new Map<number, number>();
  let alone = 0;
  for (const bag of bags) {
    alone += bag.total - sumOf(bag.weights);
    for (const [at, key] of bag.features.entries())
      most.set(key, Math.max(most.get(key) ?? 0, bag.weights[at] as number));
  }
  const features = Int32Array.from(most.keys()).sort();
  const weights = Float64Array.from(features, (key) => most.get(key) as number);
  return { features, weights, total: alone + sumOf(weights) };
}

function sumOf(weights: Float64Array): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** A time expression as what it can share with another one: its days, its week and its month, or how long it lasts. */
function timeKeys(time: TimeExpression | undefined): string[] {
  if (!time?.interval) return time?.type === 'DURATION' ? [`~${time.value}`] : [];
  const { from, to } = time.interval;
  const first = weekOf(from);
  const keys = [`~${from}/${to}`];
  if (first === weekOf(to)) keys.push(`~W${first}`);
  if (from.slice(0, 7) === to.slice(0, 7)) keys.push(`~${from.slice(0, 7)}`);
  return keys;
}

/** The number of the week, beginning on Monday, since 1970. */
function weekOf(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) / 7);
}

/** A word is as rare as the thing it stands for: the claims of related words count too, as far as they are near. */
function weigh(features: readonly Feature[], claims: number): void {
  for (const feature of features) {
    let standing = feature.claims;
    for (const [other, nearness] of feature.near)
      standing += SHARED_RARITY * nearness * (features[other] as Feature).claims;
    const inStory =
      Math.log((claims + MORE_CLAIMS) / (Math.min(standing, claims) + 0.5)) / Math.log(claims + MORE_CLAIMS);
    const inNews = feature.kind === 'word' || feature.kind === 'written' ? 1 - commonness(feature.key) : 1;
    feature.weight =
      WEIGHT[feature.kind] * Math.max(0.02, inStory) ** STORY_POWER * Math.max(0.1, inNews) ** NEWS_POWER;
  }
}
