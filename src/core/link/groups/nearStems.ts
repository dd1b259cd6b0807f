import { UNCONFIRMED_TERM } from '../../extract/claims/modality';

const STEM = 5;
const OPPOSING = ['un', 'in', 'im', 'non', 'dis', 're'];
/** A stem shared by more words than this says something only where the words have most letters in common. */
const MOST_WITH_STEM = 12;
const MOST_LETTERS = 0.6;
/** A stem shared by more words than this says nothing. */
const FAR_TOO_MANY = 100;

interface StemWord {
  readonly index: number;
  readonly key: string;
}

/** The words of a story by their stems. */
export class WordStems {
  readonly #words = new Map<string, StemWord[]>();

  /**
   * Takes a word in, when it is not in already.
   *
   * @returns other words whose nearness to each other that changes
   */
  add(index: number, key: string): readonly number[] {
    return stemsOf(key).flatMap((stem) => {
      const words = this.#words.get(stem);
      if (!words) {
        this.#words.set(stem, [{ index, key }]);
        return [];
      }
      if (words.some((word) => word.index === index)) return [];
      words.push({ index, key });
      return isLimit(words.length - 1) ? words.map((word) => word.index) : [];
    });
  }

  /** Takes a word out; gives back the same. */
  remove(index: number, key: string): readonly number[] {
    return stemsOf(key).flatMap((stem) => {
      const words = this.#words.get(stem) ?? [];
      const at = words.findIndex((word) => word.index === index);
      if (at < 0) return [];
      words.splice(at, 1);
      return isLimit(words.length) ? words.map((word) => word.index) : [];
    });
  }

  /** Words that share a stem with a word, with how near they are. */
  nearTo(index: number, key: string): readonly { readonly other: number; readonly nearness: number }[] {
    return stemsOf(key).flatMap((stem) => {
      const words = this.#words.get(stem) ?? [];
      if (words.length > FAR_TOO_MANY) return [];
      const least = words.length > MOST_WITH_STEM ? MOST_LETTERS : 0;
      return words
        .filter((word) => word.index !== index)
        .map((word) => ({ other: word.index, nearness: sharedStem(key, word.key) }))
        .filter(({ nearness }) => nearness > 0 && nearness >= least);
    });
  }
}

/** Whether one word more than so many is one too many. */
function isLimit(words: number): boolean {
  return words === MOST_WITH_STEM || words === FAR_TOO_MANY;
}

/** The first letters of a word, and of what is left without a prefix: "unlimited" and "limit" meet at "limit". */
function stemsOf(word: string): string[] {
  // no form of "confirm"
  if (word === UNCONFIRMED_TERM) return [];
  const stems = word.length >= STEM ? [word.slice(0, STEM)] : [];
  for (const prefix of OPPOSING) {
    if (word.startsWith(prefix) && word.length - prefix.length >= STEM)
      stems.push(word.slice(prefix.length, prefix.length + STEM));
  }
  return stems;
}

/** How near two words with the same beginning are: by the share of letters they have in common. */
function sharedStem(a: string, b: string): number {
  const isShorter = a.length < b.length || (a.length === b.length && a < b);
  const short = isShorter ? a : b;
  const long = isShorter ? b : a;
  let same = 0;
  const offset = short.startsWith(long.slice(0, 3)) ? 0 : Math.max(0, long.indexOf(short.slice(0, STEM)));
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same + offset)) same++;
  return same < STEM ? 0 : Math.min(0.85, same / (long.length - offset));
}
