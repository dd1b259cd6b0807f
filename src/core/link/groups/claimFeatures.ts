import { areEqual } from '../../lists';
import { isAboutCertainty } from '../../extract/claims/modality';
import { countryOfDemonym } from '../../extract/entities/countries';
import type { Claim, Office, TimeExpression } from '../../model';
import { NEGATION } from './features';
import type { NumberLists } from './numberLists';
import type { Vocabulary } from './vocabulary';
import { isSameWording, type Wording, type Wordings } from './wordings';

/** The features of a claim, by their indexes. */
export interface ClaimFeatures {
  /** Ascending. */
  readonly all: Int32Array;
  /** Those of them that are terms of the claim: words by themselves, not of a name or number. */
  readonly terms: readonly number[];
  /** Its main verb; -1 when it has none. */
  readonly action: number;
  /** Who is named in its subject: names and countries among all. Ascending. */
  readonly actors: readonly number[];
  /** The places named in it, countries too, among all. Ascending. */
  readonly locations: readonly number[];
  /** Whom it is attributed to, in its sentence or with the whole article, as names and countries; not among all. Ascending. */
  readonly speakers: readonly number[];
  /** Whether somebody is given for it, named or not. */
  readonly isReported: boolean;
  /** Of its whole sentence. */
  readonly wording: Wording;
}

/** What of a story the features of a claim depend on. */
export interface Meanings {
  /** The country that an entity is or stands for. */
  readonly countryOf: (entity: string) => string | undefined;
  /** Whether an entity is a place. */
  readonly isPlace: (entity: string) => boolean;
  /** Who holds an office in this story. */
  readonly holderOf: (office: Office) => string | undefined;
}

/**
 * Reads the features of a claim: names, countries, words, phrases, numbers and times.
 *
 * @param speakers the entities that it is attributed to; nothing when it is attributed to nobody
 */
export function featuresOf(
  claim: Claim,
  speakers: readonly string[] | undefined,
  dates: readonly TimeExpression[],
  { countryOf, isPlace, holderOf }: Meanings,
  vocabulary: Vocabulary,
  wordings: Wordings,
  lists: NumberLists,
): ClaimFeatures {
  const all = new Set<number>();
  const terms = new Set<number>();
  const locations = new Set<number>();
  const addCountry = (country: string): void => {
    const index = vocabulary.intern(`@${country}`, 'country');
    all.add(index);
    locations.add(index);
  };
  const addTerm = (word: string): void => void terms.add(vocabulary.intern(word, 'word'));
  for (const id of claim.entities) {
    const country = countryOf(id);
    if (country) addCountry(country);
    else {
      const name = vocabulary.intern(id, 'name');
      all.add(name);
      if (isPlace(id)) locations.add(name);
    }
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
  for (const { value } of claim.quantities) {
    all.add(vocabulary.intern(`#${value}`, 'number'));
    all.add(vocabulary.intern(ANY_NUMBER, 'count'));
    all.add(vocabulary.intern(`${ANY_NUMBER}${sizeOf(value)}`, 'count'));
  }
  for (const time of claim.times) {
    for (const key of timeKeys(dates[time])) all.add(vocabulary.intern(key, 'time'));
    const length = lengthOf(dates[time]);
    if (length !== undefined) all.add(vocabulary.intern(`#${length}`, 'number'));
  }
  const unconfirmed = claim.modality === 'unconfirmed';
  // that it is not confirmed is among the terms, once
  if (claim.negated && !unconfirmed) addTerm(NEGATION);
  let before: string | undefined;
  for (const word of claim.words) {
    if (unconfirmed && isAboutCertainty(word)) continue;
    if (!IN_DIGITS.test(word)) all.add(vocabulary.intern(word, 'written'));
    if (before !== undefined) all.add(vocabulary.intern(`${before} ${word}`, 'phrase'));
    before = word;
  }
  for (const term of terms) all.add(term);
  return {
    all: lists.ascending(all),
    terms: ascending(terms),
    action:
      claim.action === undefined || (unconfirmed && isAboutCertainty(claim.action))
        ? -1
        : vocabulary.intern(claim.action, 'written'),
    actors: actorsOf(claim, countryOf, vocabulary, all),
    locations: ascending(locations),
    speakers: speakersOf(speakers, countryOf, vocabulary),
    isReported: speakers !== undefined,
    wording: wordings.of(claim.wording),
  };
}

/** What stands for every number; with a size behind it, for every one of about that size. */
const ANY_NUMBER = '#~';
/** A number in digits counts as a number, not as a word too. */
const IN_DIGITS = /^\d[\d.,]*$/;

/** Numbers of one size differ by less than about three times. */
function sizeOf(value: number): number {
  return Math.round(2 * Math.log10(Math.max(1, Math.abs(value))));
}

function actorsOf(
  claim: Claim,
  countryOf: Meanings['countryOf'],
  vocabulary: Vocabulary,
  all: ReadonlySet<number>,
): readonly number[] {
  const actors = new Set<number>();
  const add = (actor: number): void => {
    if (all.has(actor)) actors.add(actor);
  };
  for (const id of claim.actors ?? []) {
    const country = countryOf(id);
    add(country ? vocabulary.intern(`@${country}`, 'country') : vocabulary.intern(id, 'name'));
  }
  for (const country of claim.peoples ?? []) add(vocabulary.intern(`@${country}`, 'country'));
  return ascending(actors);
}

function speakersOf(
  speakers: readonly string[] = [],
  countryOf: Meanings['countryOf'],
  vocabulary: Vocabulary,
): readonly number[] {
  const found = new Set<number>();
  for (const id of speakers) {
    const country = countryOf(id);
    found.add(country ? vocabulary.intern(`@${country}`, 'country') : vocabulary.intern(id, 'name'));
  }
  return ascending(found);
}

const NONE: readonly number[] = [];

/** Short lists, most of them empty: each typed array takes up two hundred bytes before it holds anything. */
function ascending(indexes: ReadonlySet<number>): readonly number[] {
  return indexes.size === 0 ? NONE : [...indexes].sort((a, b) => a - b);
}

/** Whether two claims have the same features. */
export function haveSameFeatures(one: ClaimFeatures, other: ClaimFeatures): boolean {
  return (
    one.action === other.action &&
    one.isReported === other.isReported &&
    areEqual(one.speakers, other.speakers) &&
    areEqual(one.all, other.all) &&
    areEqual(one.terms, other.terms) &&
    areEqual(one.actors, other.actors) &&
    areEqual(one.locations, other.locations) &&
    isSameWording(one.wording, other.wording)
  );
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

/** How many hours, days or years a length of time has: "three-day" says as much as any number. */
function lengthOf(time: TimeExpression | undefined): number | undefined {
  const length = time?.type === 'DURATION' ? /^PT?(\d+(?:\.\d+)?)[A-Z]/u.exec(time.value)?.[1] : undefined;
  return length === undefined ? undefined : Number(length);
}

/** The number of the week, beginning on Monday, since 1970. */
function weekOf(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) / 7);
}
