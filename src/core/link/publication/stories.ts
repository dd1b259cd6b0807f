/** Which sources of a folder tell one story, seen before anything is linked. */
import type { Telling } from './telling';

/** Sources less near than this tell different stories. */
const NEAR = 0.32;
/** A source is of the story of those that come this much as near to it as the nearest does, copies aside. */
const AS_NEAR = 0.9;
/** Sources this near are copies: of one story, but nearer than two reports of it come. */
const COPY = 0.8;
/** Of a word's sources so many before and after a source are looked at: keeps the work linear in the number of sources. */
const REACH = 8;
/** So many sources that share the most with a source are compared with it. */
const MOST_COMPARED = 24;

/**
 * Puts together the sources that tell one story: each with those nearest to it, and so with theirs. Reports of the same
 * kind on two happenings share many words, those of one happening more.
 * @returns for each source the place of the first one of its story
 */
function storiesOf(tellings: readonly Telling[]): readonly number[] {
  const first = new Map<string, number>();
  const stories = tellings.map(({ words }, source) => {
    const key = words.join(' ');
    const known = first.get(key);
    if (known === undefined) first.set(key, source);
    return known ?? source;
  });
  const storyOf = (source: number): number => {
    let at = source;
    while (stories[at] !== at) at = stories[at] = stories[stories[at] as number] as number;
    return at;
  };
  const all = [...first.values()];
  const nearby = new Nearby(all.map((source) => tellings[source] as Telling));
  for (const [at, source] of all.entries()) {
    const others = nearby.likeliest(at).filter(({ nearness }) => nearness >= NEAR);
    const nearest = others.reduce((most, { nearness }) => (nearness < COPY ? Math.max(most, nearness) : most), 0);
    for (const { other, nearness } of others) {
      if (nearness < AS_NEAR * nearest) continue;
      const [one, two] = [storyOf(source), storyOf(all[other] as number)];
      stories[Math.max(one, two)] = Math.min(one, two);
    }
  }
  return stories.map((_, source) => storyOf(source));
}

/** {@link storiesOf} for a folder that changes. */
export class KeptStories {
  #tellings: readonly Telling[] = [];
  #stories: readonly number[] = [];

  /** Looks again only when a telling is another object. */
  of(tellings: readonly Telling[]): readonly number[] {
    const isSame = tellings.length === this.#tellings.length && tellings.every((one, at) => one === this.#tellings[at]);
    if (!isSame) [this.#tellings, this.#stories] = [tellings, storiesOf(tellings)];
    return this.#stories;
  }
}

/** Looks up which sources share words; all by numbers, for a folder has many. */
class Nearby {
  readonly #tellings: readonly Telling[];
  /** For each source the numbers of its words. */
  readonly #words: readonly Int32Array[];
  /** By number of the word, the sources that have it. */
  readonly #places: number[][] = [];
  /** By number of the word, how many sources with it were asked for. */
  readonly #read: Int32Array;
  /** By source, what it shares with the one that is asked for; 0 between calls. */
  readonly #shared: Float64Array;
  /** By number of the word, what it weighs in a source; 0 between calls. */
  readonly #weights: Float64Array;

  constructor(tellings: readonly Telling[]) {
    const numbers = new Map<string, number>();
    this.#tellings = tellings;
    this.#words = tellings.map(({ words }) => Int32Array.from(words, (word) => numberOf(word, numbers)));
    for (let word = 0; word < numbers.size; word++) this.#places.push([]);
    for (const [source, words] of this.#words.entries()) for (const word of words) this.#places[word]?.push(source);
    this.#read = new Int32Array(numbers.size);
    this.#weights = new Float64Array(numbers.size);
    this.#shared = new Float64Array(tellings.length);
  }

  /**
   * The sources that share the most weight with a source, as far as they are looked at, with how much both tell of the same:
   * 0 to 1. To be asked for each source once, in their order.
   */
  likeliest(source: number): readonly { readonly other: number; readonly nearness: number }[] {
    const words = this.#words[source] as Int32Array;
    const { weights } = this.#tellings[source] as Telling;
    return this.#mostShared(source, words, weights).map((other) => ({
      other,
      nearness: this.#nearness(source, other),
    }));
  }

  #mostShared(source: number, words: Int32Array, weights: Float64Array): readonly number[] {
    const shared = this.#shared;
    const reached: number[] = [];
    for (const [at, word] of words.entries()) {
      const list = this.#places[word] as number[];
      const read = this.#read[word] as number;
      this.#read[word] = read + 1;
      for (let place = Math.max(0, read - REACH); place <= read + REACH && place < list.length; place++) {
        const other = list[place] as number;
        if (other === source) continue;
        if (shared[other] === 0) reached.push(other);
        shared[other] = (shared[other] as number) + (weights[at] as number);
      }
    }
    const best: number[] = [];
    const isBefore = (one: number, other: number): boolean => {
      const [a, b] = [shared[one] as number, shared[other] as number];
      return a > b || (a === b && one < other);
    };
    for (const one of reached) {
      if (best.length === MOST_COMPARED && !isBefore(one, best[MOST_COMPARED - 1] as number)) continue;
      let place = Math.min(best.length, MOST_COMPARED - 1);
      for (; place > 0 && isBefore(one, best[place - 1] as number); place--) best[place] = best[place - 1] as number;
      best[place] = one;
    }
    for (const one of reached) shared[one] = 0;
    return best;
  }

  /** How much two sources tell of the same. */
  #nearness(source: number, other: number): number {
    const [words, others] = [this.#words[source] as Int32Array, this.#words[other] as Int32Array];
    const [own, theirs] = [(this.#tellings[source] as Telling).weights, (this.#tellings[other] as Telling).weights];
    const weights = this.#weights;
    for (let at = 0; at < others.length; at++) weights[others[at] as number] = theirs[at] as number;
    let sum = 0;
    for (let at = 0; at < words.length; at++) sum += (own[at] as number) * (weights[words[at] as number] as number);
    for (let at = 0; at < others.length; at++) weights[others[at] as number] = 0;
    return sum;
  }
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}
