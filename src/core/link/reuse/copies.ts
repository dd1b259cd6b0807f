import { isAlike } from '../../alike';
import { areEqual, countBefore } from '../../lists';
import type { SourceCopy, StorySource } from '../../model';
import { Queue } from '../../queue';
import { wideHash } from '../../text/hash';
import { isReordered } from '../reordered';

/** A source that has so much of its text from another one is a copy of it. */
const COPY = 0.8;
/** One sentence is looked for in at most so many sources. */
const MOST_HOLDERS = 8;
/** Shorter sentences are in many articles. */
const LONG_ENOUGH = 25;

/** The sentences of a source that are long enough to tell, by their numbers. */
interface Telling {
  /** As it was when that was seen to hold. */
  source: StorySource;
  /** {@link wideHash} of it. */
  readonly textHash: number;
  /** Where all of its sentences begin and end. */
  readonly places: Int32Array;
  readonly numbers: Int32Array;
  /** Length of all of them. */
  readonly whole: number;
  /** Its place in the story. */
  place: number;
  copy: SourceCopy | undefined;
  /** Whether it was seen to be no copy: others may be copies of it. */
  isCounted: boolean;
}

/**
 * Finds sources that are nearly the same text as an earlier one. Sentences meet in an index, copies do not count in it, so that
 * hundreds of copies of one text cost no more than hundreds of texts. When sources change, only those are looked at again that
 * share a sentence with them, or with one that is a copy now, or no longer.
 */
export class CopyFinder {
  /** By the id of the source. */
  #telling: ReadonlyMap<string, Telling> = new Map();
  /** By {@link wideHash} of a wording. */
  readonly #numbers = new Map<number, number>();
  readonly #lengths: number[] = [];
  /** By number of a wording, where it stands, in the order of the story: each source once. */
  readonly #holders: (Telling | Telling[] | undefined)[] = [];
  /** Of those with many holders, the holders that count. */
  readonly #counted = new Map<number, Telling[]>();
  #copies: readonly SourceCopy[] = [];

  /**
   * @param textOf the whole text of a source
   * @returns the same list as before while it holds the same
   */
  find(sources: readonly StorySource[], textOf: (source: string) => string): readonly SourceCopy[] {
    const before = this.#telling;
    const isAnew = isReordered(sources, (id) => before.get(id)?.place);
    if (isAnew) {
      this.#holders.length = 0;
      this.#counted.clear();
    }
    const now = new Map<string, Telling>();
    const fresh = new Set<Telling>();
    for (const source of sources) {
      const known = before.get(source.id);
      const telling = known?.source === source ? known : this.#tellingOf(source, textOf(source.id), known);
      if (isAnew) telling.isCounted = false;
      if (telling !== known || isAnew) fresh.add(telling);
      telling.place = now.size;
      now.set(source.id, telling);
    }
    this.#telling = now;
    const gone = new Set<Telling>();
    if (!isAnew && (fresh.size > 0 || before.size !== now.size))
      for (const [id, telling] of before) if (now.get(id) !== telling) gone.add(telling);
    if (fresh.size + gone.size === 0) return this.#copies;
    this.#enter(gone, fresh);
    this.#lookAgain(gone, fresh);
    const copies: SourceCopy[] = [];
    for (const { copy } of now.values()) if (copy) copies.push(copy);
    if (!areEqual(copies, this.#copies)) this.#copies = copies;
    return this.#copies;
  }

  /** Has the sentences stand where they stand now. */
  #enter(gone: ReadonlySet<Telling>, fresh: ReadonlySet<Telling>): void {
    const left = new Set<number>();
    for (const { numbers } of gone) for (const number of numbers) left.add(number);
    for (const number of left) {
      const list = this.#holdersOf(number).filter((other) => !gone.has(other));
      this.#holders[number] = list.length < 2 ? list[0] : list;
      this.#counted.delete(number);
    }
    for (const telling of fresh)
      for (const number of telling.numbers) {
        this.#hold(number, telling);
        this.#counted.delete(number);
      }
  }

  /** Adds a source to those with a sentence, in place: thousands may have it. */
  #hold(number: number, telling: Telling): void {
    const known = this.#holders[number];
    if (known === undefined) {
      this.#holders[number] = telling;
      return;
    }
    const list = 'numbers' in known ? [known] : known;
    const at = countBefore(list, ({ place }) => place < telling.place);
    // a source may say a thing twice
    if (list[at] === telling) return;
    if (at === list.length) list.push(telling);
    else list.splice(at, 0, telling);
    this.#holders[number] = list;
  }

  #lookAgain(gone: ReadonlySet<Telling>, fresh: ReadonlySet<Telling>): void {
    const waiting = new Queue<Telling>((one, other) => one.place - other.place);
    const held = new Set<Telling>();
    const add = (telling: Telling): void => {
      if (held.has(telling)) return;
      held.add(telling);
      waiting.push(telling);
    };
    for (const { numbers, isCounted } of gone)
      if (isCounted) for (const number of numbers) for (const other of this.#holdersOf(number)) add(other);
    for (const telling of fresh) add(telling);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      held.delete(next);
      const copy = this.#copyOf(next);
      if (!isAlike(copy, next.copy)) next.copy = copy;
      if (next.isCounted === !copy) continue;
      this.#setCounted(next, !copy);
      for (const number of next.numbers)
        for (const other of this.#holdersOf(number)) if (other.place > next.place) add(other);
    }
  }

  #setCounted(telling: Telling, isCounted: boolean): void {
    telling.isCounted = isCounted;
    for (const number of telling.numbers) {
      const list = this.#counted.get(number);
      if (!list) continue;
      const at = countBefore(list, ({ place }) => place < telling.place);
      if (list[at] === telling) {
        if (!isCounted) list.splice(at, 1);
      } else if (isCounted) list.splice(at, 0, telling);
    }
  }

  /** The sources with a sentence that others may have it from, in the order of the story. */
  #countedOf(number: number): readonly Telling[] {
    const holders = this.#holdersOf(number);
    if (holders.length <= MOST_HOLDERS) return holders.filter(({ isCounted }) => isCounted);
    let counted = this.#counted.get(number);
    if (!counted) this.#counted.set(number, (counted = holders.filter(({ isCounted }) => isCounted)));
    return counted;
  }

  #holdersOf(number: number): readonly Telling[] {
    const known = this.#holders[number];
    return known === undefined ? NOBODY : 'numbers' in known ? [known] : known;
  }

  /** Of which earlier source a source is a copy: the one with which it shares the most, the first of several. */
  #copyOf(telling: Telling): SourceCopy | undefined {
    const { numbers, whole, source } = telling;
    if (whole === 0) return undefined;
    const shared = new Map<Telling, number>();
    for (const number of numbers) {
      let looked = 0;
      for (const other of this.#countedOf(number)) {
        if (other.place >= telling.place || looked++ === MOST_HOLDERS) break;
        shared.set(other, (shared.get(other) ?? 0) + (this.#lengths[number] as number));
      }
    }
    let best: Telling | undefined;
    let most = 0;
    for (const [other, length] of shared) {
      if (length < most || (length === most && best && other.place > best.place)) continue;
      best = other;
      most = length;
    }
    if (!best || most / whole < COPY) return undefined;
    return { source: source.id, of: best.source.id, share: Math.round((100 * most) / whole) / 100 };
  }

  #tellingOf(source: StorySource, text: string, known: Telling | undefined): Telling {
    const { sentences } = source;
    const places = Int32Array.from(sentences.flatMap(({ start, end }) => [start, end]));
    const textHash = wideHash(text);
    if (known?.textHash === textHash && areEqual(known.places, places)) {
      known.source = source;
      return known;
    }
    const wordings = sentences
      .map(({ start, end }) => bare(text.slice(start, end)))
      .filter(({ length }) => length >= LONG_ENOUGH);
    return {
      source,
      textHash,
      places,
      numbers: Int32Array.from(wordings, (wording) => this.#numberOf(wording)),
      whole: wordings.reduce((sum, { length }) => sum + length, 0),
      place: 0,
      copy: undefined,
      isCounted: false,
    };
  }

  #numberOf(wording: string): number {
    const key = wideHash(wording);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#lengths.push(wording.length) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

const NOBODY: readonly Telling[] = [];

/** Letters and numbers alone: copies differ in spaces, dashes and quotation marks. */
function bare(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
