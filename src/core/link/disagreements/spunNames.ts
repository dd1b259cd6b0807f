import { isGivenFor } from '../../data/garbles/swaps';
import { isKnownWord } from '../../data/related/related';
import { listed, listedAs } from '../../extract/entities/model/lexicon';
import type { DisagreementSide, Passage, StorySource } from '../../model';
import { lemma } from '../../text/lemma';
import type { Merged } from './findings';
import type { FramedName } from './framedNames';
import { mayBePutFor } from './garbledWords';
import { isVariant } from './names';
import { areNear } from './nearWords';
import { claimAround, claimBeside, filesOf } from './spellings';
import { stem } from './stem';
import { functionWords } from './wordLists';

/** More names in one frame are names of many things: "* Street". */
const MOST_IN_FRAME = 12;

/** A name of a frame, in all sources that have it. */
interface Form {
  readonly left: readonly string[];
  readonly words: string;
  readonly isFirst: boolean;
  readonly sources: Set<StorySource>;
  readonly names: FramedName['name'][];
}

/** A name that seems to be spun from another one. */
export interface SpunName {
  readonly row: Merged;
  /** The source that has it. */
  readonly source: StorySource;
  /** The words themselves show it: those that differ are near in meaning, or much stays. */
  readonly isPlain: boolean;
  /** A word that differs is also a name or a title ("Mark"), and not many sources have another one. */
  readonly mayBeOwn: boolean;
}

/** Where so many sources have one name, that of a single source is damaged, even if it could be a name by itself. */
const MANY = 3;

/** A name of which so many words stay is the same name. */
const MUCH_STAYS = 3;

/**
 * Names of which a word was swapped for another by a program that swaps words for synonyms, or by a translation: one source has
 * a name that no other has, with another word where a name of several others has an ordinary one; and none of these has both.
 *
 * @param names in one frame
 */
export function spunNames(names: readonly FramedName[]): readonly SpunName[] {
  // most frames are of one name
  if (names.length < 2) return [];
  const forms = formsOf(names);
  if (forms.length < 2 || forms.length > MOST_IN_FRAME) return [];
  const telling = Math.max(...names.map((name) => name.telling));
  return forms.flatMap((spun) => {
    const [source, ...more] = spun.sources;
    if (!source || more.length > 0 || isListed(spun)) return [];
    const sound = forms
      .filter((other) => areApart(spun, other) && mayBeSwapped(spun.left, other.left))
      .map((other) => ({ other, isNear: areNearer(spun, other), isGiven: areGivenFor(spun.left, other.left) }))
      .filter(({ other, isNear, isGiven }) =>
        isNear || isGiven
          ? other.sources.size > 1 || isListed(other)
          : other.sources.size > 1 && telling > 0 && !spun.isFirst,
      )
      .filter(({ isGiven }) => isGiven || spun.left.every(mayBeSwappedIn))
      .sort((a, b) => b.other.sources.size - a.other.sources.size)[0];
    const row = sound && rowOf(sound.other, spun);
    if (!row) return [];
    const mayBeOwn = sound.other.sources.size < MANY && !spun.left.every(mayBeSwappedIn);
    return [{ row, source, isPlain: !mayBeOwn && (sound.isNear || telling >= MUCH_STAYS), mayBeOwn }];
  });
}

/** All the world knows a name. */
function isListed({ words }: Form): boolean {
  return (listedAs(words.toLowerCase()) & OF_THE_WORLD) !== 0;
}

const OF_THE_WORLD = listed.country | listed.city | listed.region | listed.organisation;

function areNearer(spun: Form, sound: Form): boolean {
  return spun.left.every(mayBeSwappedIn) && areAll(sound.left, spun.left, isNearOrMeant);
}

function isNearOrMeant(word: string, spun: string): boolean {
  return areNear(word, spun) || mayBePutFor(spun, word);
}

function areGivenFor(spun: readonly string[], sound: readonly string[]): boolean {
  return spun.every(isNoPlace) && areAll(sound, spun, (word, other) => isGivenFor(other, word));
}

function areAll(
  words: readonly string[],
  others: readonly string[],
  are: (word: string, other: string) => boolean,
): boolean {
  return words.every((word, at) => are(word, others[at] ?? ''));
}

function formsOf(names: readonly FramedName[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const { left, isFirst, name } of names) {
    const key = left.join(' ');
    const form = forms.get(key) ?? { left, words: name.words, isFirst, sources: new Set(), names: [] };
    forms.set(key, form);
    form.sources.add(name.source);
    form.names.push(name);
  }
  return [...forms.values()];
}

/** What tells one thing from another of its kind: its country, its place, its day. */
const OF_PLACES = listed.country | listed.city | listed.region | listed.demonym | listed.calendar;
/** The same, or its own name or rank. */
const OF_OWN = OF_PLACES | listed.first | listed.last | listed.title;

/** No name and no title. */
function mayBeSwappedIn(word: string): boolean {
  return isNoPlace(word) && (listedAs(word) & OF_OWN) === 0;
}

function isNoPlace(word: string): boolean {
  return word.length > 2 && !functionWords.has(word) && !TELLING_APART.has(word) && (listedAs(word) & OF_PLACES) === 0;
}

/** Words that tell things of one name apart. Compiled for this project. */
const TELLING_APART: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western upper lower first second third fourth fifth one two three four five new old great little big high junior senior central local'.split(
    ' ',
  ),
);

/** Whether one is an ordinary word, and the two no forms of one word. */
function mayBeSwapped(spun: readonly string[], sound: readonly string[]): boolean {
  return (
    spun.length === sound.length &&
    spun.every((word, at) => {
      const other = sound[at] ?? '';
      return (
        (isOrdinary(word) || isOrdinary(other)) &&
        !areForms(word, other) &&
        !functionWords.has(other) &&
        !TELLING_APART.has(other)
      );
    })
  );
}

function isOrdinary(word: string): boolean {
  return isKnownWord(word) || isKnownWord(lemma(word, 'NNS'));
}

/** How many letters at the beginning two forms of one word share: "Somali", "Somalian". */
const SHARED = 4;

/** Two forms, spellings or short forms of one word: "Mount", "Mt". */
function areForms(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return (
    stem(one) === stem(other) ||
    isVariant(one, other) ||
    (short.slice(0, SHARED) === long.slice(0, SHARED) && short.length >= SHARED) ||
    (at === short.length && short[0] === long[0])
  );
}

function areApart(one: Form, other: Form): boolean {
  return [...one.sources].every((source) => !other.sources.has(source));
}

function rowOf(sound: Form, spun: Form): Merged | undefined {
  const sides = [sound, spun].map(sideOf);
  if (sides.some(({ claims }) => claims.length === 0)) return undefined;
  const [good, bad] = sides.map(({ reading, passages }) => [reading, filesOf(passages)] as const);
  return {
    kind: 'name',
    status: 'garble',
    sides,
    reason: { code: 'differs.damaged-name', args: [...(bad ?? []), ...(good ?? [])] },
    weight: 0.5,
  };
}

/** In the claims that hold the name, or of whose sentence it is. */
function sideOf({ words, names }: Form): DisagreementSide {
  const claims = new Map<string, Passage>();
  for (const { source, spans } of names) {
    for (const span of spans) {
      const claim = claimAround(source, span) ?? claimBeside(source, span);
      if (claim) claims.set(claim.id, { source: source.id, ...span });
    }
  }
  return { reading: words, claims: [...claims.keys()], passages: [...claims.values()] };
}

/**
 * The rows of those that are sure: where the words themselves show it, where claims with both are linked, or where the source has
 * other names that are spun; those that could be names by themselves only in such a source.
 *
 * @param areLinked whether claims of both sides of a row are
 */
export function sureOf(found: readonly SpunName[], areLinked: (row: Merged) => boolean): readonly Merged[] {
  const sure = found.filter(({ row, isPlain, mayBeOwn }) => isPlain || (!mayBeOwn && areLinked(row)));
  const spinning = new Set(sure.map(({ source }) => source));
  return found.filter(({ source }) => spinning.has(source)).map(({ row }) => row);
}
