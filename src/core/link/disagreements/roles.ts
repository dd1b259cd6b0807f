import { listed, listedAs } from '../../extract/entities/model/lexicon';
import { areFormsOfOne } from '../../data/names/nicknames';
import { isKnownWord } from '../../data/related/related';
import { push } from '../../lists';
import type { Mention, Passage, StorySource } from '../../model';
import type { WordCode } from '../../words';
import type { Merged } from './findings';
import { isVariant, nameParts } from './names';
import { claimAround, claimBeside, filesOf } from './spellings';
import type { DisagreementInput } from './storyIndex';

/** A full name of a person as one source has it. */
export interface Naming {
  readonly entity: string;
  readonly given: string;
  readonly surname: string;
  /** An office or a description stands next to it. */
  readonly isDescribed: boolean;
  /** The words next to the name that may say what he or she is: "union leader", "the agent". */
  readonly description: readonly string[];
  readonly words: string;
  readonly source: StorySource;
  readonly mention: Mention;
}

/** Given names that so many persons of a story share tell nothing. */
const MOST_NAMESAKES = 40;

/** The persons that a source names with a given name and a surname. */
export function namingsIn(source: StorySource, text: DisagreementInput['text']): readonly Naming[] {
  return source.mentions.flatMap((mention): readonly Naming[] => {
    if (mention.type !== 'person') return [];
    const words = text(source.id, mention);
    const [given, surname, ...more] = nameParts(words);
    if (given === undefined || surname === undefined || more.length > 0) return [];
    const isDescribed = mention.title !== undefined || isSetOff(source, mention, text);
    const description = wordsBeside(source, mention, text);
    return [{ entity: mention.entity, given, surname, words, source, mention, isDescribed, description }];
  });
}

/**
 * Names that were translated or swapped word by word: a person of one source has the given name of a person of another
 * source, a word of the dictionary for a surname ("Elena Crimson" for "Elena Rojas"), and an office or description next to
 * it, as the other has.
 *
 * @param namings with one given name
 */
export function damagedNames(namings: readonly Naming[]): readonly Merged[] {
  const persons = personsOf(namings);
  if (persons.length < 2 || persons.length > MOST_NAMESAKES) return [];
  return [
    ...misspelt(persons),
    ...persons.filter(isDamaged).flatMap((damaged) => {
      const sound = persons.find((other) => isSound(other) && areApart(damaged, other));
      return sound && isDescribed(damaged) && isDescribed(sound) ? [rowOf(sound, damaged)] : [];
    }),
  ];
}

function personsOf(namings: readonly Naming[]): readonly (readonly Naming[])[] {
  const byEntity = new Map<string, Naming[]>();
  for (const naming of namings) push(byEntity, naming.entity, naming);
  return [...byEntity.values()];
}

/** Persons of one given name whose surnames differ by a letter or two, and of whom no source has both: the rarer form first. */
function misspelt(persons: readonly (readonly Naming[])[]): readonly Merged[] {
  return persons.flatMap((one, index) =>
    persons.slice(index + 1).flatMap((other) => {
      const [a, b] = [one[0]?.surname ?? '', other[0]?.surname ?? ''];
      if (a === b || Math.min(a.length, b.length) < 5 || !areApart(one, other)) return [];
      const isLike = isVariant(a, b) || beginOtherwise(a, b) || (isFarVariant(a, b) && areDescribedAlike(one, other));
      if (!isLike) return [];
      const [sound, damaged] = one.length >= other.length ? [one, other] : [other, one];
      return [{ ...rowOf(sound, damaged, 'differs.spelling'), weight: 0.3 }];
    }),
  );
}

/** "Galbraith" and "Calbraith": names so long that differ in their first letters only. */
function beginOtherwise(one: string, other: string): boolean {
  return one.length >= 7 && one.length === other.length && one.slice(1) === other.slice(1);
}

/** How many letters more a garbled name may have changed when both bearers are said to be the same. */
const SAME_BEGINNING = 4;

/** "Brunet" and "Bruneau": the beginning is the same, and not much else. */
function isFarVariant(one: string, other: string): boolean {
  return one.slice(0, SAME_BEGINNING) === other.slice(0, SAME_BEGINNING) && Math.abs(one.length - other.length) <= 2;
}

/**
 * Persons whose given names and surnames are both written otherwise, and of whom no source has both: "Lukas Amrein", "Lucas
 * Amrain"; where the surnames only sound alike, they must hold one office: "chief executive Marcus Thiele", "Markus Teele".
 *
 * @param namings whose given names begin with one letter, and their surnames too
 */
export function garbledNames(namings: readonly Naming[]): readonly Merged[] {
  const persons = personsOf(namings);
  if (persons.length < 2 || persons.length > MOST_NAMESAKES) return [];
  return persons.flatMap((one, index) =>
    persons.slice(index + 1).flatMap((other) => {
      const [a, b] = [one[0], other[0]];
      if (!a || !b || a.given === b.given || a.surname === b.surname || !areApart(one, other)) return [];
      const isLike = isVariant(a.given, b.given) && isNearVariant(a.surname, b.surname);
      if (!isLike || !(areOfOneOffice(one, other) || isVariant(a.surname, b.surname))) return [];
      const [sound, damaged] = one.length >= other.length ? [one, other] : [other, one];
      return [{ ...rowOf(sound, damaged, 'differs.spelling'), weight: 0.3 }];
    }),
  );
}

/** The letters that a name of somebody begins with. */
export function initialsOf({ given, surname }: Naming): string {
  return given.slice(0, 1) + surname.slice(0, 1);
}

/** "Thiele" and "Teele": the same consonants in the same order, but for doubled ones and an "h". */
function isNearVariant(one: string, other: string): boolean {
  if (isVariant(one, other)) return true;
  const sounds = (name: string): string => name.replaceAll(/[aeiouyh]/g, '').replaceAll(/(.)\1/g, '$1');
  return Math.min(one.length, other.length) >= 5 && sounds(one) === sounds(other) && sounds(one).length >= 2;
}

/**
 * Persons of one surname of whom no source has both: their given names begin alike and they are said to be the same ("his
 * lawyer": "Marin Kovac" and "Marko Kovac"), or they hold one office. "Kat" for Katherine is a short form.
 */
export function confusedNames(namings: readonly Naming[]): readonly Merged[] {
  const persons = personsOf(namings);
  if (persons.length < 2 || persons.length > MOST_NAMESAKES) return [];
  return persons.flatMap((one, index) =>
    persons.slice(index + 1).flatMap((other) => {
      const [a, b] = [one[0]?.given ?? '', other[0]?.given ?? ''];
      if (areFormsOfOne(a, b) || !areApart(one, other)) return [];
      const isOne = areConfused(a, b) ? areDescribedAlike(one, other) : areOfOneOffice(one, other);
      if (!isOne) return [];
      const [sound, damaged] = one.length >= other.length ? [one, other] : [other, one];
      return [{ ...rowOf(sound, damaged, 'differs.spelling'), weight: 0.3 }];
    }),
  );
}

/** Offices that one holds at a time. Compiled for this project. */
const OFFICES: ReadonlySet<string> = new Set(
  'president chief chairman chairwoman coach mayor governor commander director headmaster headteacher captain king queen'.split(
    ' ',
  ),
);

/** Whether one office is given to both, and is held by one: "the president of the union, Colleen Reed", "Kathleen Reed". */
function areOfOneOffice(one: readonly Naming[], other: readonly Naming[]): boolean {
  const offices = new Set(other.flatMap(({ description }) => description.filter((word) => OFFICES.has(word))));
  return one.some(({ description }) => description.some((word) => offices.has(word)));
}

/** Given names as long as each other that begin alike: a short form is shorter, or ends like one. */
function areConfused(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 1) return false;
  return one.slice(0, 2) === other.slice(0, 2) && ![one, other].some((name) => /(?:y|ie)$/.test(name));
}

function areDescribedAlike(one: readonly Naming[], other: readonly Naming[]): boolean {
  const words = new Set(other.flatMap(({ description }) => description));
  return one.some(({ description }) => description.some((word) => words.has(word)));
}

/** How far around a name its bearer may be described, in characters. */
const BESIDE = 30;
/** What somebody may be said to be. Compiled for this project. */
const BEARERS = new Set(
  'president chief boss head coach agent judge mayor captain king queen chair spokesperson attorney analyst expert witness general priest bishop pilot nurse student goalkeeper midfielder'.split(
    ' ',
  ),
);
/** Most such words end like this. */
const BEARER_ENDING = /(?:er|or|man|woman|ist|ian)$/u;
/** They end alike and describe nobody. */
const NO_BEARERS = new Set(
  'after over under other another later earlier per her never number order paper water winter summer former matter power'.split(
    ' ',
  ),
);

function wordsBeside({ id }: StorySource, { start, end }: Mention, text: DisagreementInput['text']): readonly string[] {
  const before = text(id, { start: Math.max(0, start - BESIDE), end: start }).trimEnd();
  const after = text(id, { start: end, end: end + BESIDE });
  const inFront = (before.endsWith(',') ? before.slice(0, -1) : before).split(/[.;:,]/u).at(-1) ?? '';
  const behind = after.startsWith(', ') ? (after.slice(2).split(/[.;,]/u)[0] ?? '') : '';
  const words = `${inFront} ${behind}`.toLowerCase().split(/\P{L}+/u);
  return words.filter((word) => BEARERS.has(word) || (BEARER_ENDING.test(word) && !NO_BEARERS.has(word)));
}

function isDescribed(namings: readonly Naming[]): boolean {
  return namings.some((naming) => naming.isDescribed);
}

/** The surname is an ordinary word and nobody's name, and no title stands next to it. */
function isDamaged(namings: readonly Naming[]): boolean {
  const last = namings[0]?.surname ?? '';
  return last.length > 3 && isKnownWord(last) && !isFamilyName(last) && !isTitled(namings);
}

/** The surname is a name or no word, or a title says that it is one ("Foreign Minister Liu Gang"). */
function isSound(namings: readonly Naming[]): boolean {
  const last = namings[0]?.surname ?? '';
  return isFamilyName(last) || !isKnownWord(last) || isTitled(namings);
}

function isTitled(namings: readonly Naming[]): boolean {
  return namings.some(({ mention }) => mention.title !== undefined);
}

function isFamilyName(lower: string): boolean {
  return (listedAs(lower) & listed.last) !== 0;
}

/** No source has both names. */
function areApart(one: readonly Naming[], other: readonly Naming[]): boolean {
  const sources = new Set(one.map(({ source }) => source));
  return other.every(({ source }) => !sources.has(source));
}

/** Whether a description stands next to a name, set off by a comma or right in front of it. */
function isSetOff({ id }: StorySource, { start, end }: Mention, text: DisagreementInput['text']): boolean {
  const before = text(id, { start: Math.max(0, start - 30), end: start });
  const after = text(id, { start: end, end: end + 30 });
  return /\p{Ll}(?:, | )$/u.test(before) || /^, (?:the |an? |\p{Lu}\p{Ll}{1,20}['’]s )\p{Ll}/u.test(after);
}

function rowOf(sound: readonly Naming[], damaged: readonly Naming[], code: WordCode = 'differs.damaged-name'): Merged {
  const sides = [sound, damaged].map((namings) => {
    const claims = new Map<string, Passage>();
    for (const { source, mention } of namings) {
      const claim = claimAround(source, mention) ?? claimBeside(source, mention);
      if (claim) claims.set(claim.id, { source: source.id, start: mention.start, end: mention.end });
    }
    return { reading: namings[0]?.words ?? '', claims: [...claims.keys()], passages: [...claims.values()] };
  });
  const [good, bad] = sides.map(({ reading, passages }) => [reading, filesOf(passages)] as const);
  return {
    kind: 'name',
    status: 'garble',
    sides,
    reason: { code, args: [...(bad ?? []), ...(good ?? [])] },
    weight: 0.8,
  };
}
