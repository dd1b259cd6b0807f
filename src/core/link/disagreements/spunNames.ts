import { isKnownWord } from '../../data/related/related';
import { listed, listedAs } from '../../extract/entities/model/lexicon';
import type { DisagreementSide, Passage, Span, StorySource } from '../../model';
import type { Merged } from './findings';
import { isVariant, nameParts } from './names';
import { areNear } from './nearWords';
import { claimAround, claimBeside, filesOf } from './spellings';
import { stem } from './stem';
import type { DisagreementInput } from './storyIndex';
import { functionWords } from './wordLists';

/** A name of several words as a source has it, in one of its frames: "Red *" of "Red Crescent". */
export interface FramedName {
  /** The name with a word left out, or two that stand side by side. */
  readonly frame: string;
  /** What is left out of it. */
  readonly left: readonly string[];
  /** How much stays: 0 where many names have it in common ("* Minister"), else the number of its words. */
  readonly telling: number;
  /** What is left out begins its sentence, and has its capital from there. */
  readonly isFirst: boolean;
  readonly words: string;
  readonly source: StorySource;
  readonly passage: Passage;
  /** The claim that holds it, or one of its sentence. */
  readonly claim: string | undefined;
}

/** Words that may stand in a name without a capital. */
const LINKS = 'of|and|the|for|de|des|du|la|le|del|della|di|da|van|von|y|et';
const LINK = new Set(LINKS.split('|'));
/** Capitalised words in a row, of which one or two may be linked by small ones. */
const NAME = new RegExp(
  `\\p{Lu}[\\p{L}’'-]{1,30}(?: (?:(?:${LINKS}) ){0,2}\\p{Lu}[\\p{L}’'-]{1,30}){1,5}|\\p{Lu}\\p{Ll}{1,20}(?:-\\p{L}{1,20}){1,3}`,
  'gu',
);

/** Longer names are lists of names. */
const MOST_WORDS = 6;
/** A sentence with more of its words in capitals is a headline in title case. */
const MOST_CAPITALS = 0.7;
/** A sentence without end is not read further. */
const LONGEST_SENTENCE = 3000;
/** So many names of a source are looked at. */
const MOST_NAMES = 400;

/** The names of several words in a source, whatever they are taken for, in each of their frames. */
export function framedNamesIn(source: StorySource, text: DisagreementInput['text']): readonly FramedName[] {
  const names: FramedName[] = [];
  let count = 0;
  for (const sentence of source.sentences) {
    const { start: from, end } = sentence;
    const words = text(source.id, { start: from, end: Math.min(end, from + LONGEST_SENTENCE) });
    if (isInTitleCase(words)) continue;
    for (const found of words.matchAll(NAME)) {
      if (++count > MOST_NAMES) return names;
      const start = from + found.index;
      names.push(...framed(source, { start, end: start + found[0].length }, found[0], found.index < FIRST));
    }
  }
  return names;
}

function isInTitleCase(words: string): boolean {
  const all = words.match(/\p{L}[\p{L}’'-]{2,}/gu) ?? [];
  return all.length > 3 && all.filter((word) => /^\p{Lu}/u.test(word)).length > MOST_CAPITALS * all.length;
}

/** What stands nearer to the beginning of a sentence has its capital from there: behind a quotation mark at most. */
const FIRST = 2;

/** @param isFirst its first word has a capital in any case */
function framed(source: StorySource, span: Span, words: string, isFirst: boolean): FramedName[] {
  const parts = nameParts(words.replace(/^The |[’']s$/gu, ''));
  if (parts.length < 2 || parts.length > MOST_WORDS) return [];
  const claim = (claimAround(source, span) ?? claimBeside(source, span))?.id;
  const passage = { source: source.id, ...span };
  return framesOf(parts).map(({ frame, left, telling }) => ({
    frame,
    left,
    telling,
    isFirst: isFirst && left[0] === parts[0] && !words.startsWith('The '),
    words,
    source,
    passage,
    claim,
  }));
}

/** All frames that say something by themselves: two words left out need two that stay. */
function framesOf(parts: readonly string[]): readonly Pick<FramedName, 'frame' | 'left' | 'telling'>[] {
  const found: Pick<FramedName, 'frame' | 'left' | 'telling'>[] = [];
  for (const width of [1, 2]) {
    for (let at = 0; at + width <= parts.length; at++) {
      const left = parts.slice(at, at + width);
      const rest = [...parts.slice(0, at), ...parts.slice(at + width)];
      const weighty = rest.filter((part) => !LINK.has(part) && part.length > 2);
      if (left.some((part) => LINK.has(part)) || weighty.length < width) continue;
      const telling = weighty.some((part) => (listedAs(part) & OF_A_KIND) === 0) ? weighty.length : 0;
      const frame = [...parts.slice(0, at), '*'.repeat(width), ...parts.slice(at + width)].join(' ');
      found.push({ frame, left, telling });
    }
  }
  return found;
}

/** Names of offices, bodies and places of one kind differ in the other words. */
const OF_A_KIND = listed.title | listed.organisationWord | listed.placeWord;

/** More names in one frame are names of many things: "* Street". */
const MOST_IN_FRAME = 12;

/** A name of a frame, in all sources that have it. */
interface Form {
  readonly left: readonly string[];
  readonly words: string;
  readonly isFirst: boolean;
  readonly sources: Set<StorySource>;
  readonly claims: Map<string, Passage>;
}

/** A name that seems to be spun from another one. */
export interface SpunName {
  readonly row: Merged;
  /** The source that has it. */
  readonly source: StorySource;
  /** The words themselves show it: those that differ are near in meaning, or much stays. */
  readonly isPlain: boolean;
}

/** A name of which so many words stay is the same name. */
const MUCH_STAYS = 3;

/**
 * Names of which a word was swapped for another by a program that swaps words for synonyms, or by a translation: one source has
 * a name that no other has, with another word where a name of several others has an ordinary one; and none of these has both.
 *
 * @param names in one frame
 */
export function spunNames(names: readonly FramedName[]): readonly SpunName[] {
  const forms = formsOf(names);
  if (forms.length < 2 || forms.length > MOST_IN_FRAME) return [];
  const telling = Math.max(...names.map((name) => name.telling));
  return forms.flatMap((spun) => {
    const [source, ...more] = spun.sources;
    if (!source || more.length > 0 || !spun.left.every(mayBeSwappedIn)) return [];
    const sound = forms
      .filter((other) => other.sources.size > 1 && areApart(spun, other) && mayBeSwapped(spun.left, other.left))
      .sort((a, b) => b.sources.size - a.sources.size)[0];
    if (!sound) return [];
    const isNear = sound.left.every((word, at) => areNear(word, spun.left[at] ?? ''));
    const row = isNear || (telling > 0 && !spun.isFirst) ? rowOf(sound, spun) : undefined;
    return row ? [{ row, source, isPlain: isNear || telling >= MUCH_STAYS }] : [];
  });
}

function formsOf(names: readonly FramedName[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const { left, words, isFirst, source, passage, claim } of names) {
    const key = left.join(' ');
    const form = forms.get(key) ?? { left, words, isFirst, sources: new Set(), claims: new Map() };
    forms.set(key, form);
    form.sources.add(source);
    if (claim !== undefined) form.claims.set(claim, passage);
  }
  return [...forms.values()];
}

/** What tells one thing from another of its kind: its own name, its country, its number, its side, its rank. */
const OF_OWN =
  listed.country |
  listed.city |
  listed.region |
  listed.first |
  listed.last |
  listed.demonym |
  listed.title |
  listed.calendar;

/** No name and no title. */
function mayBeSwappedIn(word: string): boolean {
  return word.length > 2 && !functionWords.has(word) && !TELLING_APART.has(word) && (listedAs(word) & OF_OWN) === 0;
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
        (isKnownWord(word) || isKnownWord(other)) &&
        !areForms(word, other) &&
        !functionWords.has(other) &&
        !TELLING_APART.has(other)
      );
    })
  );
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
  const sides = [sound, spun].map(({ words, claims }): DisagreementSide => ({
    reading: words,
    claims: [...claims.keys()],
    passages: [...claims.values()],
  }));
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

/**
 * The rows of those that are sure: where the words themselves show it, where claims with both are linked, or where the source has
 * other names that are spun.
 *
 * @param areLinked whether claims of both sides of a row are
 */
export function sureOf(found: readonly SpunName[], areLinked: (row: Merged) => boolean): readonly Merged[] {
  const sure = found.filter(({ row, isPlain }) => isPlain || areLinked(row));
  const spinning = new Set(sure.map(({ source }) => source));
  return found.filter(({ source }) => spinning.has(source)).map(({ row }) => row);
}
