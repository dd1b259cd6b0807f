import { countryOfDemonym } from '../../extract/entities/countries';
import type { Claim, Office, TimeExpression } from '../../model';
import { NEGATION } from './features';
import type { Vocabulary } from './vocabulary';

/** The features of a claim, by their indexes. */
export interface ClaimFeatures {
  /** Ascending. */
  readonly all: Int32Array;
  /** Those of them that are terms of the claim: words by themselves, not of a name or number. */
  readonly terms: Int32Array;
  /** Its main verb; -1 when it has none. */
  readonly action: number;
}

/** What of a story the features of a claim depend on. */
export interface Meanings {
  /** The country that an entity is or stands for. */
  readonly countryOf: (entity: string) => string | undefined;
  /** Who holds an office in this story. */
  readonly holderOf: (office: Office) => string | undefined;
}

/** Reads the features of a claim: names, countries, words, phrases, numbers and times. */
export function featuresOf(
  claim: Claim,
  dates: readonly TimeExpression[],
  { countryOf, holderOf }: Meanings,
  vocabulary: Vocabulary,
): ClaimFeatures {
  const all = new Set<number>();
  const terms = new Set<number>();
  const addCountry = (country: string): void => void all.add(vocabulary.intern(`@${country}`, 'country'));
  const addTerm = (word: string): void => void terms.add(vocabulary.intern(word, 'word'));
  for (const id of claim.entities) {
    const country = countryOf(id);
    if (country) addCountry(country);
    else all.add(vocabulary.intern(id, 'name'));
  }
  for (const office of claim.offices ?? []) {
    const holder = office.holder ?? holderOf(office);
    if (holder) all.add(vocabulary.intern(holder, 'name'));
    else {
      addCountry(office.country);
      addTerm(office.role.slice(office.role.lastIndexOf(' ') + 1));
    }
  }
  for (const term of claim.terms) {
    const country = countryOfDemonym(term);
    if (country) addCountry(country);
    else addTerm(term);
  }
  for (const { value } of claim.quantities) all.add(vocabulary.intern(`#${value}`, 'number'));
  for (const time of claim.times) for (const key of timeKeys(dates[time])) all.add(vocabulary.intern(key, 'time'));
  if (claim.negated) addTerm(NEGATION);
  let before: string | undefined;
  for (const word of claim.words) {
    all.add(vocabulary.intern(word, 'written'));
    if (before !== undefined) all.add(vocabulary.intern(`${before} ${word}`, 'phrase'));
    before = word;
  }
  for (const term of terms) all.add(term);
  return {
    all: Int32Array.from(all).sort(),
    terms: Int32Array.from(terms).sort(),
    action: claim.action === undefined ? -1 : vocabulary.intern(claim.action, 'written'),
  };
}

/** Whether two claims have the same features. */
export function haveSameFeatures(one: ClaimFeatures, other: ClaimFeatures): boolean {
  return one.action === other.action && areEqual(one.all, other.all) && areEqual(one.terms, other.terms);
}

function areEqual(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
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
