import { diffArrays } from 'diff';
import { countBefore } from '../lists';
import type { Span } from '../model';

const NONE: ReadonlySet<string> = new Set();

/** So many sentences may be others; of a text that is more of another one only what stands in front and behind is known. */
const MOST_OTHERS = 60;

/** A stretch that both texts have, as it stands in the first one. */
interface Kept extends Span {
  /** By so much it stands further on in the second one. */
  readonly by: number;
}

/** How edits moved what stands in a text: the stretches between them by one distance each. */
export class Shift {
  /** In the order of both texts. */
  readonly #kept: readonly Kept[];
  readonly #length: number;
  readonly #by: number;

  constructor(before: string, now: string) {
    this.#length = before.length;
    this.#by = now.length - before.length;
    this.#kept = widened(keptIn(before, now), before, now).filter(({ start, end }) => start < end);
  }

  /** Where a stretch is now, by its ends, which may lie in two stretches that were kept; undefined when one of them was changed. */
  to({ start, end }: Span): Span | undefined {
    const [first, last] = [this.#startTo(start), this.#endTo(end)];
    return first === undefined || last === undefined ? undefined : { start: first, end: last };
  }

  /** Whether a stretch of the text as it was is the same still; what reaches beyond the text is, when the text begins or ends there still. */
  keeps({ start, end }: Span): boolean {
    const last = this.#kept.at(-1);
    if (end > this.#length && (last?.end !== this.#length || last.by !== this.#by)) return false;
    const kept = this.#holding(Math.max(0, start));
    if (!kept || (start < 0 && kept.by !== 0)) return false;
    return kept.end >= Math.min(end, this.#length);
  }

  /**
   * Whether two plain values, as JSON can hold them, are the same but for where they stand: every `start` and `end` is where
   * the one of before is now.
   *
   * @param but properties of theirs that may be others
   */
  areSame(before: unknown, now: unknown, but: ReadonlySet<string> = NONE): boolean {
    if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return before === now;
    if (Array.isArray(before) !== Array.isArray(now)) return false;
    const [some, others] = [Object.entries(before), now as Readonly<Record<string, unknown>>];
    if (some.length !== Object.keys(now).length) return false;
    return some.every(([key, value]) => {
      if (but.has(key)) return key in others;
      if (key === 'start' && typeof value === 'number') return this.#startTo(value) === others[key];
      if (key === 'end' && typeof value === 'number') return this.#endTo(value) === others[key];
      return this.areSame(value, others[key]);
    });
  }

  /** Where the character behind a place is now. */
  #startTo(place: number): number | undefined {
    const kept = this.#holding(place);
    return kept && place + kept.by;
  }

  /** Where the character in front of a place is now, and behind it the place. */
  #endTo(place: number): number | undefined {
    const kept = this.#holding(place - 1);
    return kept && place + kept.by;
  }

  /** The stretch that holds the character behind a place. */
  #holding(place: number): Kept | undefined {
    const kept = this.#kept[countBefore(this.#kept, ({ end }) => end <= place)];
    return kept && kept.start <= place ? kept : undefined;
  }
}

/** Where a sentence or a line is over. */
const END = /[.!?\n]/;

/** The sentences in front of the first difference and behind the last one, and those between that both texts have. */
function keptIn(before: string, now: string): Kept[] {
  const by = now.length - before.length;
  const shorter = Math.min(before.length, now.length);
  let first = 0;
  while (first < shorter && before.charCodeAt(first) === now.charCodeAt(first)) first++;
  let same = 0;
  while (
    same < shorter - first &&
    before.charCodeAt(before.length - 1 - same) === now.charCodeAt(now.length - 1 - same)
  )
    same++;
  let last = before.length - same;
  while (first > 0 && !END.test(before.charAt(first - 1))) first--;
  while (last < before.length && !END.test(before.charAt(last - 1))) last++;
  const kept: Kept[] = [{ start: 0, end: first, by: 0 }];
  const [pieces, others] = [piecesOf(before.slice(first, last)), piecesOf(now.slice(first, last + by))];
  let [at, place] = [first, first];
  for (const { value, added, removed } of diffArrays(pieces, others, { maxEditLength: MOST_OTHERS }) ?? []) {
    const length = value.reduce((sum, piece) => sum + piece.length, 0);
    if (!added && !removed) kept.push({ start: at, end: at + length, by: place - at });
    if (!added) at += length;
    if (!removed) place += length;
  }
  return [...kept, { start: last, end: before.length, by }];
}

/** About its sentences. */
function piecesOf(text: string): string[] {
  return text.split(/(?<=[.!?\n])/);
}

/** Stretches that reach as far into what is between them as both texts are the same. */
function widened(all: readonly Kept[], before: string, now: string): readonly Kept[] {
  const ends = all.map(({ end, by }, at) => {
    const next = all[at + 1];
    const [limit, limitNow] = [next?.start ?? before.length, next ? next.start + next.by : now.length];
    let to = end;
    while (to < limit && to + by < limitNow && before.charCodeAt(to) === now.charCodeAt(to + by)) to++;
    return to;
  });
  return all.map(({ start, by }, at) => {
    const [limit, limitNow] = [ends[at - 1] ?? 0, (ends[at - 1] ?? 0) + (all[at - 1]?.by ?? 0)];
    let from = start;
    while (from > limit && from + by > limitNow && before.charCodeAt(from - 1) === now.charCodeAt(from - 1 + by))
      from--;
    return { start: from, end: ends[at] as number, by };
  });
}
