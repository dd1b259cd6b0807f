import { garbledList } from '../../data/garbles/garbled';
import { push } from '../../lists';
import { stem } from './stem';

/** What a translation or a program that swaps words for synonyms puts in the place of something else. */
export interface GarbledWords {
  /** The stems of its words. */
  readonly words: readonly string[];
  /** What may be meant, each as the stems of its words. */
  readonly meant: readonly (readonly string[])[];
  /** The first stems of what may be meant. */
  readonly meantFirst: ReadonlySet<string>;
  /** In its own sense it is common in the news. */
  readonly isCommon: boolean;
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
    ({ words, meant: all }) => words.length === 1 && all.some((one) => one.length === 1 && one[0] === wanted),
  );
}

/** Whether garbled words as they are written are common in the news in their own sense. */
export function isCommonGarble(written: string): boolean {
  const stems = stemsOf(written.toLowerCase());
  return garbledFrom(stems[0] ?? '').find(({ words }) => standAt(words, stems, 0))?.isCommon ?? false;
}

/** The place where words stand in a row of stems; -1 when they do not. */
export function placeOfWords(words: readonly string[], stems: readonly string[]): number {
  return stems.findIndex((_, at) => standAt(words, stems, at));
}

/** Whether words stand at a place of a row of stems. */
export function standAt(words: readonly string[], stems: readonly string[], at: number): boolean {
  return words.every((word, next) => stems[at + next] === word);
}

function read(): ReadonlyMap<string, readonly GarbledWords[]> {
  const byFirst = new Map<string, GarbledWords[]>();
  for (const { words: written, meant: all, isCommon } of garbledList()) {
    const [words, meant] = [stemsOf(written), all.map(stemsOf)];
    push(byFirst, words[0] ?? '', { words, meant, meantFirst: new Set(meant.map(([first = '']) => first)), isCommon });
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}

function stemsOf(words: string): readonly string[] {
  return words.split(' ').map(stem);
}
