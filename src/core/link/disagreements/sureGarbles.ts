import type { DisagreementSide } from '../../model';
import type { Merged } from './findings';
import { type Garble, garbleBetween } from './garbledWords';

/** So many different garbled words and names a source has that was surely garbled, one of them uncommon. */
const LEAST = 2;

const WORDS = 'differs.garbled-words';
const NAME = 'differs.damaged-name';

/** Garbled words, and the sources that have them. */
interface Found {
  readonly garble: Garble;
  readonly sources: readonly string[];
}

const NONE: readonly Found[] = [];

/**
 * Tells which rows on garbled words are sure. A good report, too, has now and then a word that could be garbled: a single word,
 * and one that is common in the news in its own sense, count only in sources that have other garbled words or names.
 */
export class SureGarbles {
  readonly #found = new Map<Merged, readonly Found[]>();
  /** By source, what is garbled in it. */
  readonly #garbled = new Map<string, Set<string>>();
  /** The sources in which something is garbled that is not common. */
  readonly #plainly = new Set<string>();
  /** Titles, by source and words: what they tell is not told again. */
  readonly #titles = new Set<string>();

  /** @param rows all that tell of garbled words and names, sure or not */
  constructor(rows: readonly Merged[]) {
    for (const row of rows) {
      if (row.reason.code === NAME)
        for (const source of garbledNameIn(row)) this.#add(source, row.reason.args[0] ?? '', true);
      if (!tellsOfGarbledWords(row)) continue;
      const found = garblesIn(row);
      this.#found.set(row, found);
      for (const { garble, sources } of found) {
        for (const source of sources) {
          this.#add(source, keyOf(garble), !garble.meant.isCommon);
          if (isTitle(row)) this.#titles.add(`${source} ${keyOf(garble)}`);
        }
      }
    }
  }

  /** Whether a row is to be shown; rows on anything else always are. */
  readonly has = (row: Merged): boolean => {
    if (!tellsOfGarbledWords(row)) return true;
    return (this.#found.get(row) ?? NONE).some(({ garble, sources }) => {
      const isPlain = !garble.meant.isCommon && (garble.words.length > 1 || isTitle(row));
      return sources.some(
        (source) =>
          (isTitle(row) || !this.#titles.has(`${source} ${keyOf(garble)}`)) && (isPlain || this.#isGarbled(source)),
      );
    });
  };

  #add(source: string, words: string, isPlain: boolean): void {
    const known = this.#garbled.get(source) ?? new Set();
    this.#garbled.set(source, known.add(words));
    if (isPlain) this.#plainly.add(source);
  }

  #isGarbled(source: string): boolean {
    return this.#plainly.has(source) && (this.#garbled.get(source)?.size ?? 0) >= LEAST;
  }
}

/** Whether a row tells of words that may be garbled, not of a name. */
export function tellsOfGarbledWords({ reason }: Merged): boolean {
  return reason.code === WORDS;
}

function keyOf({ words }: Garble): string {
  return words.join(' ');
}

/** Titles are told of a person, not of a group of claims. */
function isTitle({ group }: Merged): boolean {
  return group === undefined;
}

/** Any side may be what is garbled of another one. */
function garblesIn({ sides }: Merged): readonly Found[] {
  return sides.flatMap((bad) => {
    for (const good of sides) {
      const garble = good === bad ? undefined : garbleBetween(bad.reading, good.reading);
      if (garble) return [{ garble, sources: sourcesOf(bad) }];
    }
    return [];
  });
}

/** The sources that have the garbled name, which the reason tells first. */
function garbledNameIn({ sides, reason }: Merged): readonly string[] {
  return sides.filter(({ reading }) => reading === reason.args[0]).flatMap(sourcesOf);
}

function sourcesOf({ passages }: DisagreementSide): readonly string[] {
  return passages.map(({ source }) => source);
}
