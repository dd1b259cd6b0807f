import type { SourceCopy } from '../../model';
import type { ReadPassage } from './passages';

/** A source that has so much of its text from another one is a copy of it. */
const COPY = 0.8;
/** One sentence is looked for in at most so many sources. */
const MOST_HOLDERS = 8;
/** Shorter sentences are in many articles. */
const LONG_ENOUGH = 30;

/**
 * Sources that are nearly the same text as an earlier one. Sentences meet in an index, copies are not entered in it, so
 * that hundreds of copies of one text cost no more than hundreds of texts.
 */
export function findCopies(sources: readonly (readonly ReadPassage[])[]): readonly SourceCopy[] {
  const holders = new Map<string, string[]>();
  const copies: SourceCopy[] = [];
  for (const sentences of sources) {
    const source = sentences[0]?.source;
    const telling = sentences.filter(({ wording }) => wording.length >= LONG_ENOUGH);
    const whole = telling.reduce((sum, { wording }) => sum + wording.length, 0);
    if (source === undefined || whole === 0) continue;
    const shared = new Map<string, number>();
    for (const { wording } of telling)
      for (const holder of holders.get(wording) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + wording.length);
    const [best] = [...shared].sort(([, left], [, right]) => right - left);
    if (best && best[1] / whole >= COPY) {
      copies.push({ source, of: best[0], share: Math.round((100 * best[1]) / whole) / 100 });
      continue;
    }
    for (const { wording } of telling) {
      const list = holders.get(wording);
      if (!list) holders.set(wording, [source]);
      else if (list.length < MOST_HOLDERS && list.at(-1) !== source) list.push(source);
    }
  }
  return copies;
}
