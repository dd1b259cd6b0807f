import type { Span, StorySource } from '../../model';
import { tokenize } from '../../text/tokens';
import { stem } from '../disagreements/atoms';
import { keysNear } from '../disagreements/nearWords';
import { plain } from '../disagreements/sourceIndex';
import { functionWords } from '../disagreements/wordLists';

/** A sentence, read for comparison. */
export interface ReadPassage extends Span {
  readonly source: string;
  /** The words in one spelling: equal sentences have equal ones. */
  readonly wording: string;
}

/** The sentences of a source. */
export function readSentences(
  source: StorySource,
  text: (source: string, span: Span) => string,
): readonly ReadPassage[] {
  return source.sentences.map(({ start, end }) => ({
    source: source.id,
    start,
    end,
    wording: plain(text(source.id, { start, end })),
  }));
}

/** The content words of a passage, ready to be held against others. */
export interface ReadWords {
  /** Stems, in order. */
  readonly keys: readonly string[];
  /** Where the stem of each word, or of one near in meaning, stands first. */
  readonly places: ReadonlyMap<string, number>;
}

/** Longer passages are compared by their beginning. */
const LONGEST = 1000;

/** Reads the content words of a passage. */
export function readWords(words: string): ReadWords {
  const content = tokenize(words.slice(0, LONGEST))
    .map(({ lower }) => lower)
    .filter((lower) => /[\p{L}\p{N}]/u.test(lower) && !functionWords.has(lower));
  const places = new Map<string, number>();
  for (const [at, lower] of content.entries())
    for (const key of [stem(lower), ...keysNear(lower)]) if (!places.has(key)) places.set(key, at);
  return { keys: content.map(stem), places };
}

/** How alike two passages are told, 0 to 1: words that are the same or near, and how many of them in the same order. */
export function likenessOf(left: ReadWords, right: ReadWords): number {
  const matched = new Set<number>();
  let last = -1;
  let inOrder = 0;
  for (const key of left.keys) {
    const at = right.places.get(key);
    if (at === undefined || matched.has(at)) continue;
    matched.add(at);
    if (at > last) inOrder++;
    last = at;
  }
  if (matched.size === 0) return 0;
  const shared = (2 * matched.size) / (left.keys.length + right.keys.length);
  return shared * (0.8 + (0.2 * inOrder) / matched.size);
}
