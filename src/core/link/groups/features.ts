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

/** What a feature is: a name, a country (its capital, people and government count as the country), a word, a number, a day or week or month. */
export type FeatureKind = 'name' | 'country' | 'word' | 'number' | 'time';

/** A thing a claim talks about, once for the whole story. */
export interface Feature {
  /** An entity's id, a country as `@CN`, a lemma, a number as `#12`, a time as `~2023-03-20`. */
  readonly key: string;
  readonly kind: FeatureKind;
  /** How much sharing it says: rare in the story and rare in the news is much. */
  weight: number;
  /** In how many claims it stands. */
  claims: number;
  /** Other features of this story that mean something near, by their index, with how near. */
  readonly near: Map<number, number>;
}

/** Features with what each weighs. */
export interface Bag {
  /** Indexes of features, ascending. */
  readonly features: readonly number[];
  /** What each feature weighs here. */
  readonly weights: readonly number[];
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
/** How much the claims of a related word take from a word's rarity. */
const SHARED_RARITY = 0.7;
/** How much more the main verb of a claim weighs than its other words. */
const ACTION = 1.25;
/** Stands among the words of every claim that says something is not so. */
export const NEGATION = 'not';
/** What a kind of feature weighs against a word. */
const WEIGHT: Readonly<Record<FeatureKind, number>> = { name: 1, country: 1, word: 1, number: 0.8, time: 0.5 };

/** Turns the claims of a story into weighted features. Linear in the number of claims. */
export function featureTable(sources: readonly LinkedSource[], entities: readonly Entity[]): FeatureTable {
  const countryOf = new Map(entities.map((entity) => [entity.id, entity.country]));
  const features: Feature[] = [];
  const place = new Map<string, number>();
  const intern = (key: string, kind: FeatureKind): number => {
    const known = place.get(key);
    if (known !== undefined) return known;
    place.set(key, features.length);
    features.push({ key, kind, weight: 0, claims: 0, near: new Map() });
    return features.length - 1;
  };
  const holders = officeHolders(sources);
  const found: { readonly claim: Claim; readonly source: number; readonly features: readonly number[] }[] = [];
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
      for (const key of keys) (features[key] as Feature).claims++;
      found.push({ claim, source, features: [...keys].sort((x, y) => x - y) });
    }
  }
  relate(features, place, entities);
  weigh(features, found.length);
  const bags = found.map(({ claim, features: keys }) => bagOf(keys, features, place.get(claim.action ?? '')));
  const items = found.map(({ claim, source }, index): Item => ({
    ...(bags[index] as Bag),
    index,
    claim,
    source,
    sentence: sentenceOf(index, found, bags),
    intervals: claim.times.flatMap((time) => sources[source]?.dates[time]?.interval ?? []),
  }));
  return { features, items };
}

function bagOf(keys: readonly number[], features: readonly Feature[], action: number | undefined): Bag {
  const weights = keys.map((key) => (features[key] as Feature).weight * (key === action ? ACTION : 1));
  return { features: keys, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** The claims of one sentence stand next to each other. */
function sentenceOf(
  index: number,
  found: readonly { readonly claim: Claim; readonly source: number }[],
  bags: readonly Bag[],
): Bag {
  const { claim, source } = found[index] as { readonly claim: Claim; readonly source: number };
  const inSentence = (other: number): boolean =>
    found[other]?.source === source && found[other]?.claim.sentence === claim.sentence;
  let first = index;
  let after = index + 1;
  while (inSentence(first - 1)) first--;
  while (inSentence(after)) after++;
  if (after - first === 1) return bags[index] as Bag;
  const weights = new Map<number, number>();
  for (let other = first; other < after; other++) {
    const bag = bags[other] as Bag;
    for (const [at, key] of bag.features.entries())
      weights.set(key, Math.max(weights.get(key) ?? 0, bag.weights[at] as number));
  }
  const features = [...weights.keys()].sort((x, y) => x - y);
  return {
    features,
    weights: features.map((key) => weights.get(key) as number),
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
  };
}

/** A time expression as what it can share with another one: its days, its week and its month. */
function timeKeys(time: TimeExpression | undefined): string[] {
  if (!time?.interval) return [];
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
    const inStory = Math.log((claims + 1) / (Math.min(standing, claims) + 0.5)) / Math.log(claims + 1);
    const inNews = feature.kind === 'word' ? 1 - commonness(feature.key) : 1;
    feature.weight =
      WEIGHT[feature.kind] * Math.max(0.02, inStory) ** STORY_POWER * Math.max(0.1, inNews) ** NEWS_POWER;
  }
}
