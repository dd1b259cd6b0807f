import { garbledList } from '../../data/garbles/garbled';
import { push } from '../../lists';
import { stem } from './stem';

/** What may be meant by garbled words. */
export interface Meaning {
  /** The stems of its words. */
  readonly words: readonly string[];
  /** The garbled words are common in the news in their own sense. */
  readonly isCommon: boolean;
}

/** What a translation or a program that swaps words for synonyms puts in the place of something else. */
export interface GarbledWords {
  /** The stems of its words. */
  readonly words: readonly string[];
  readonly meant: readonly Meaning[];
  /** The first stems of what may be meant. */
  readonly meantFirst: ReadonlySet<string>;
}

const NONE: readonly GarbledWords[] = [];

let table: ReadonlyMap<string, readonly GarbledWords[]> | undefined;

/** The garbled words that begin with a stem, the longest first. */
export function garbledFrom(first: string): readonly GarbledWords[] {
  return (table ??= read()).get(first) ?? NONE;
}

/** Whether garbled words begin with a word. */
export function beginsGarbled(lower: string): boolean {
  return garbledFrom(stem(lower)).length > 0;
}

/** Whether a word may stand in the place of another one. */
export function mayBePutFor(garbled: string, meant: string): boolean {
  const wanted = stem(meant);
  return garbledFrom(stem(garbled)).some(
    ({ words, meant: all }) =>
      words.length === 1 && all.some((one) => one.words.length === 1 && one.words[0] === wanted),
  );
}

/** Garbled words in one text, and what may be meant by them in another one. */
export interface Garble {
  /** The stems of the garbled words. */
  readonly words: readonly string[];
  readonly meant: Meaning;
}

/** The first garbled words in some words for which others have what may be meant. */
export function garbleBetween(bad: string, good: string): Garble | undefined {
  const [own, others] = [stemsOf(bad), stemsOf(good)];
  for (const [at, first] of own.entries()) {
    for (const { words, meant } of garbledFrom(first)) {
      const found = standAt(words, own, at) && meant.find((one) => placeOfWords(one.words, others) >= 0);
      if (found) return { words, meant: found };
    }
  }
  return undefined;
}

/** The place where words stand in a row of stems; -1 when they do not. */
export function placeOfWords(words: readonly string[], stems: readonly string[]): number {
  return stems.findIndex((_, at) => standAt(words, stems, at));
}

/** Whether words stand at a place of a row of stems. */
export function standAt(words: readonly string[], stems: readonly string[], at: number): boolean {
  return words.every((word, next) => stems[at + next] === word);
}

/** The stems of the words of a text. */
export function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).map(stem);
}

function read(): ReadonlyMap<string, readonly GarbledWords[]> {
  const meanings = new Map<string, Meaning[]>();
  for (const { words, meant, isCommon } of garbledList()) {
    const key = stemsOf(words).join(' ');
    for (const one of meant) push(meanings, key, { words: stemsOf(one), isCommon });
  }
  const byFirst = new Map<string, GarbledWords[]>();
  for (const [key, meant] of meanings) {
    const words = key.split(' ');
    push(byFirst, words[0] ?? '', { words, meant, meantFirst: new Set(meant.map((one) => one.words[0] ?? '')) });
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}
