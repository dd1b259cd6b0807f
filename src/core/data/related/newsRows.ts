/** What the rows of words that news reports interchange say of a word or phrase. */
import { business } from './newsWords/business';
import { crime } from './newsWords/crime';
import { disasters } from './newsWords/disasters';
import { everyday } from './newsWords/everyday';
import { general } from './newsWords/general';
import { politics } from './newsWords/politics';

/**
 * A row for each thing. `=` stands before words that mean nearly the same, `~` before those that tell one happening from
 * different sides. Words are lemmas; those of a phrase are joined by `_`, function words among them.
 */
const newsWords: readonly string[] = [general, crime, disasters, politics, business, everyday];

const SAME = '=';
/** How near two words of one row are taken to be. */
const SAME_MEANING = 0.8;
const SAME_HAPPENING = 0.5;
/** How near a phrase is to a content word in it. */
const PART = 0.65;

interface Row {
  readonly words: readonly string[];
  readonly nearness: number;
}

interface Rows {
  readonly byWord: ReadonlyMap<string, readonly Row[]>;
  /** By their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** By content word, the phrases that it is in. */
  readonly phrasesWith: ReadonlyMap<string, readonly string[]>;
}

/** Words behind a verb that make another one of it: "call off" has little to do with calling. Compiled for this project. */
const PARTICLES: ReadonlySet<string> = new Set(
  'up off out in on down over away back through apart about around along by forward into to with for from at of'.split(
    ' ',
  ),
);
/** Words that say little in a phrase by themselves. Compiled for this project. */
const LIGHT: ReadonlySet<string> = new Set([
  ...PARTICLES,
  ...(
    'a the an and or as be have do will not get go make take put let keep hold give come bring set cast lay run carry ' +
    'pass pay see hand lend reach draw fall break turn bear such other same own more most many much ' +
    "his her their its one one's it that him them no"
  ).split(' '),
]);

let rows: Rows | undefined;

function read(): Rows {
  if (rows) return rows;
  const byWord = new Map<string, Row[]>();
  const phrases = new Map<string, (readonly string[])[]>();
  const phrasesWith = new Map<string, string[]>();
  for (const line of newsWords.flatMap((list) => list.trim().split('\n'))) {
    const [kind, ...words] = line.split(' ');
    const row = { words, nearness: kind === SAME ? SAME_MEANING : SAME_HAPPENING };
    for (const word of words) {
      const known = byWord.get(word);
      put(byWord, word, row);
      if (known || !(isPhrase(word) || word.includes('-'))) continue;
      const parts = word.split('_');
      put(phrases, parts[0] as string, parts);
      for (const part of meaningfulParts(word)) put(phrasesWith, part, word);
    }
  }
  for (const list of phrases.values()) list.sort((one, other) => other.length - one.length);
  rows = { byWord, phrases, phrasesWith };
  return rows;
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

const found = new Map<string, ReadonlyMap<string, number>>();
const NONE: ReadonlyMap<string, number> = new Map();

/** The words and phrases that news reports use instead of a word or phrase, with how near they are: 0 to 1. */
export function newsNear(word: string): ReadonlyMap<string, number> {
  const { byWord, phrasesWith } = read();
  const own = byWord.get(word);
  const phrases = phrasesWith.get(word);
  if (!own && !phrases) return NONE;
  const known = found.get(word);
  if (known) return known;
  const near = new Map<string, number>();
  const add = (other: string, nearness: number): void => {
    if (other !== word && nearness > (near.get(other) ?? 0)) near.set(other, nearness);
  };
  for (const { words, nearness } of own ?? []) for (const other of words) add(other, nearness);
  for (const phrase of phrases ?? []) add(phrase, PART);
  if (own) for (const part of meaningfulParts(word)) add(part, PART);
  found.set(word, near);
  return near;
}

/** The phrases that begin with a word, each as its words, the longest first. A hyphenated word is a phrase of one. */
export function phrasesFrom(word: string): readonly (readonly string[])[] {
  return read().phrases.get(word) ?? [];
}

/** Whether a term stands for several words of the text. */
export function isPhrase(term: string): boolean {
  return term.includes('_');
}

/** The words of a phrase that say something by themselves; a word that is no phrase is the only one. */
export function contentWords(term: string): readonly string[] {
  return isPhrase(term) ? term.split('_').filter((part) => !LIGHT.has(part)) : [term];
}

/** The content words of a phrase that mean in it what they mean by themselves. */
function meaningfulParts(phrase: string): readonly string[] {
  const [, second, third] = phrase.split('_');
  return !isPhrase(phrase) || (third === undefined && PARTICLES.has(second ?? '')) ? [] : contentWords(phrase);
}
