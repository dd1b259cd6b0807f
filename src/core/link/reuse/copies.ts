import type { SourceCopy, StorySource } from '../../model';
import { areEqual } from '../../lists';
import { hashText, otherHash } from '../../text/hash';
import { plain } from '../disagreements/sourceIndex';

/** A source that has so much of its text from another one is a copy of it. */
const COPY = 0.8;
/** One sentence is looked for in at most so many sources. */
const MOST_HOLDERS = 8;
/** Shorter sentences are in many articles. */
const LONG_ENOUGH = 30;

/** The sentences of a source that are long enough to tell, by their numbers. */
interface Telling {
  /** As it was when that was seen to hold. */
  source: StorySource;
  readonly text: string;
  /** Where all of its sentences begin and end. */
  readonly places: Int32Array;
  readonly numbers: Int32Array;
  /** Length of all of them. */
  readonly whole: number;
}

/**
 * Finds sources that are nearly the same text as an earlier one. Sentences meet in an index, copies are not entered in it,
 * so that hundreds of copies of one text cost no more than hundreds of texts.
 */
export class CopyFinder {
  /** By the id of the source. */
  #telling: ReadonlyMap<string, Telling> = new Map();
  /** By {@link keyOf} a wording. */
  readonly #numbers = new Map<number, number>();
  readonly #lengths: number[] = [];
  /** By number of a wording, in how many places of the sources it stands. */
  readonly #counts: number[] = [];
  #told: readonly Telling[] = [];

  /** @param textOf the whole text of a source */
  find(sources: readonly StorySource[], textOf: (source: string) => string): readonly SourceCopy[] {
    const telling = sources.map((source) => this.#tellingOf(source, textOf(source.id)));
    this.#telling = new Map(sources.map(({ id }, at) => [id, telling[at] as Telling]));
    this.#count(telling);
    const holders: (number[] | undefined)[] = [];
    const copies: SourceCopy[] = [];
    for (const [at, { numbers, whole }] of telling.entries()) {
      if (whole === 0) continue;
      const best = this.#mostShared(numbers, holders);
      if (best && best.length / whole >= COPY) {
        const [source, of] = [sources[at]?.id ?? '', sources[best.source]?.id ?? ''];
        copies.push({ source, of, share: Math.round((100 * best.length) / whole) / 100 });
        continue;
      }
      for (const number of numbers) {
        if (this.#counts[number] === 1) continue;
        const list = holders[number];
        if (!list) holders[number] = [at];
        else if (list.length < MOST_HOLDERS && list.at(-1) !== at) list.push(at);
      }
    }
    return copies;
  }

  /** Counts in how many places a sentence stands: most stand in one only, and need not be looked for. */
  #count(telling: readonly Telling[]): void {
    const before = this.#told;
    this.#told = telling;
    const count = ({ numbers }: Telling, by: 1 | -1): void => {
      for (const number of numbers) this.#counts[number] = (this.#counts[number] ?? 0) + by;
    };
    // nearly all stay in their places
    for (let at = 0; at < Math.max(before.length, telling.length); at++) {
      const [was, now] = [before[at], telling[at]];
      if (was === now) continue;
      if (was) count(was, -1);
      if (now) count(now, 1);
    }
  }

  /** The source with which a text shares the most, the first of several. */
  #mostShared(
    numbers: Int32Array,
    holders: readonly (readonly number[] | undefined)[],
  ): { readonly source: number; readonly length: number } | undefined {
    const shared = new Map<number, number>();
    for (const number of numbers) {
      if (this.#counts[number] === 1) continue;
      for (const holder of holders[number] ?? [])
        shared.set(holder, (shared.get(holder) ?? 0) + (this.#lengths[number] as number));
    }
    let best: { readonly source: number; readonly length: number } | undefined;
    for (const [source, length] of shared) if (!best || length > best.length) best = { source, length };
    return best;
  }

  #tellingOf(source: StorySource, text: string): Telling {
    const known = this.#telling.get(source.id);
    if (known?.source === source) return known;
    const { sentences } = source;
    const places = Int32Array.from(sentences.flatMap(({ start, end }) => [start, end]));
    if (known?.text === text && areEqual(known.places, places)) {
      known.source = source;
      return known;
    }
    const wordings = sentences
      .map(({ start, end }) => plain(text.slice(start, end)))
      .filter(({ length }) => length >= LONG_ENOUGH);
    return {
      source,
      text,
      places,
      numbers: Int32Array.from(wordings, (wording) => this.#numberOf(wording)),
      whole: wordings.reduce((sum, { length }) => sum + length, 0),
    };
  }

  #numberOf(wording: string): number {
    const key = keyOf(wording);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#lengths.push(wording.length) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** One number for a wording, of 53 bits of two hashes: it is next to impossible that two sentences of a story have the same. */
function keyOf(wording: string): number {
  return (hashText(wording) >>> 0) * 2 ** 21 + (otherHash(wording) >>> 11);
}
