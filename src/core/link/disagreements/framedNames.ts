import { listed, listedAs } from '../../extract/entities/model/lexicon';
import type { Span, StorySource } from '../../model';
import { isApostrophe, isLetter, isUpper } from '../../text/characters';
import { nameParts } from './names';
import type { DisagreementInput } from './storyIndex';

/** A name of several words, in all places of a source. */
interface NameInSource {
  readonly words: string;
  readonly source: StorySource;
  /** Where it stands. */
  readonly spans: Span[];
  /** Its first word begins a sentence wherever it stands, and has its capital from there. */
  isFirst: boolean;
}

/** A name of several words as a source has it, in one of its frames: "Red *" of "Red Crescent". */
export interface FramedName {
  /** The name with a word left out, or two that stand side by side. */
  readonly frame: string;
  /** What is left out of it. */
  readonly left: readonly string[];
  /** How much stays: 0 where many names have it in common ("* Minister"), else the number of its words. */
  readonly telling: number;
  /** What is left out has its capital from the beginning of a sentence. */
  readonly isFirst: boolean;
  /** The same object in all its frames: there are many. */
  readonly name: Readonly<NameInSource>;
}

/** Words that may stand in a name without a capital. */
const LINKS = 'of|and|the|for|de|des|du|la|le|del|della|di|da|van|von|y|et';
const LINK = new Set(LINKS.split('|'));
/** Capitalised words in a row, of which one or two may be linked by small ones. */
const NAME = new RegExp(
  `\\p{Lu}[\\p{L}’'-]{1,30}(?: (?:(?:${LINKS}) ){0,2}\\p{Lu}[\\p{L}’'-]{1,30}){1,5}|\\p{Lu}\\p{Ll}{1,20}(?:-\\p{L}{1,20}){1,3}`,
  'uy',
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
  return [...namesIn(source, text).values()].flatMap((name) => {
    const parts = nameParts(name.words);
    if (parts.length < 2 || parts.length > MOST_WORDS) return [];
    return framesOf(parts).map(({ frame, left, telling }) => ({
      frame,
      left,
      telling,
      isFirst: name.isFirst && left[0] === parts[0],
      name,
    }));
  });
}

/** By their words, without an article in front. */
function namesIn(source: StorySource, text: DisagreementInput['text']): ReadonlyMap<string, NameInSource> {
  const names = new Map<string, NameInSource>();
  const add = (words: string, isFirst: boolean, span: Span): void => {
    const name = names.get(words) ?? { words, source, spans: [], isFirst };
    names.set(words, name);
    name.isFirst &&= isFirst;
    name.spans.push(span);
  };
  let count = 0;
  for (const { start: from, end } of source.sentences) {
    const sentence = text(source.id, { start: from, end: Math.min(end, from + LONGEST_SENTENCE) });
    if (isInTitleCase(sentence)) continue;
    for (let at = 0; at < sentence.length; at++) {
      const found = nameAt(sentence, at);
      if (found === undefined) continue;
      if (++count > MOST_NAMES) return names;
      const words = found.replace(ARTICLE, '').replace(POSSESSIVE, '');
      const isFirst = at < FIRST && !ARTICLE.test(found);
      const span = { start: from + at, end: from + at + found.length };
      add(words, isFirst, span);
      for (const part of partsOf(words)) {
        const start = span.start + found.indexOf(part);
        add(part, isFirst && words.startsWith(part), { start, end: start + part.length });
      }
      at += found.length - 1;
    }
  }
  return names;
}

/** The name that begins at a place of a sentence: only where a letter is a capital is it looked for. */
function nameAt(sentence: string, at: number): string | undefined {
  if (!isUpper(sentence.charCodeAt(at))) return undefined;
  NAME.lastIndex = at;
  return NAME.exec(sentence)?.[0];
}

/** Names inside a name: "Ann Leigh" in "President Ann Leigh" and "American Ann Leigh", "Acme Bank" in "Acme Bank of Oldtown". */
function partsOf(name: string): readonly string[] {
  const words = name.split(' ');
  const isListed = (at: number, as: number): boolean => (listedAs((words[at] ?? '').toLowerCase()) & as) !== 0;
  let front = 0;
  while (isListed(front, listed.title) || (isListed(front, listed.demonym) && isListed(front + 1, listed.first)))
    front++;
  const bare = words.slice(front);
  const of = bare.indexOf('of');
  return [bare, of < 0 ? [] : bare.slice(0, of)]
    .filter((part) => part.length > 1 && part.length < words.length && !LINK.has(part[0] as string))
    .map((part) => part.join(' '));
}

const ARTICLE = /^The /u;
const POSSESSIVE = /[’']s$/u;

/** What stands nearer to the beginning of a sentence has its capital from there: behind a quotation mark at most. */
const FIRST = 2;

/** Shorter words say nothing about a title. */
const SHORTEST_IN_TITLE = 3;
/** So few words, or fewer, are no title. */
const FEW_IN_TITLE = 3;

/** Goes over the letters one by one: this is asked of every sentence of a story. */
function isInTitleCase(sentence: string): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at);
    if (!isLetter(code)) continue;
    const start = at;
    while (at + 1 < sentence.length && isInWord(sentence.charCodeAt(at + 1))) at++;
    if (at + 1 - start < SHORTEST_IN_TITLE) continue;
    words++;
    if (isUpper(code)) capitals++;
  }
  return words > FEW_IN_TITLE && capitals > MOST_CAPITALS * words;
}

const HYPHEN = 0x2d;

function isInWord(code: number): boolean {
  return isLetter(code) || isApostrophe(code) || code === HYPHEN;
}

type Frame = Pick<FramedName, 'frame' | 'left' | 'telling'>;

/** All frames that say something by themselves: two words left out need two that stay. */
function framesOf(parts: readonly string[]): readonly Frame[] {
  const found: Frame[] = [];
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
