import { mix } from './hash';
import type { WordHashes } from './wordForms';

/** How many features a word has. */
export const FEATURES = 17;

/** Stands before the first and after the last word. */
const OUTSIDE: WordHashes = { word: 1, suffix2: 1, suffix3: 1, suffix4: 1, shape: 32 };

/** Asks for the bounds first: reading outside an array is slow. */
function wordAt(words: readonly WordHashes[], index: number): WordHashes {
  return index < 0 || index >= words.length ? OUTSIDE : (words[index] as WordHashes);
}

/**
 * Writes the feature hashes of the word at `index` into `out`.
 * @param previous tag number before, @param earlier tag number before that (both 63 when there is none)
 */
export function tagFeatures(
  words: readonly WordHashes[],
  index: number,
  previous: number,
  earlier: number,
  out: Int32Array,
): void {
  const here = wordAt(words, index);
  const left = wordAt(words, index - 1);
  const left2 = wordAt(words, index - 2);
  const right = wordAt(words, index + 1);
  const right2 = wordAt(words, index + 2);
  const first = index === 0 ? 64 : 0;
  out[0] = mix(0, here.word);
  out[1] = mix(1, here.suffix3);
  out[2] = mix(2, here.suffix2);
  out[3] = mix(3, here.suffix4);
  out[4] = mix(4, here.shape | first);
  out[5] = mix(5, previous);
  out[6] = mix(6, previous, earlier + 1);
  out[7] = mix(7, previous, here.word);
  out[8] = mix(8, left.word);
  out[9] = mix(9, left.suffix3, previous + 1);
  out[10] = mix(10, left2.word);
  out[11] = mix(11, right.word);
  out[12] = mix(12, right.suffix3);
  out[13] = mix(13, right2.word);
  out[14] = mix(14, right.shape, here.shape + 1);
  out[15] = mix(15, here.suffix3, right.suffix3);
  out[16] = mix(16, left.word, right.word);
}
