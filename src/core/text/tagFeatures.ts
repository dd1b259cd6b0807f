import { isDigit, isUpper } from './characters';
import { hashText, mix } from './hash';
import type { RawToken } from './tokens';

/** How many features a word has. */
export const FEATURES = 17;

/** What the features of a word need to know of it, hashed once. */
export interface WordHashes {
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly shape: number;
}

/** Hashes the parts of a word. Digits are folded, so that all numbers of one form share their weights. */
export function hashesOf(token: Pick<RawToken, 'text' | 'lower'>): WordHashes {
  const { text, lower } = token;
  const folded = /\d/u.test(lower) ? lower.replace(/\d/gu, '0') : lower;
  const length = folded.length;
  return {
    word: hashText(folded),
    suffix2: hashText(folded, Math.max(0, length - 2)),
    suffix3: hashText(folded, Math.max(0, length - 3)),
    suffix4: hashText(folded, Math.max(0, length - 4)),
    shape: shapeOf(text),
  };
}

/** Capital at the start, capitals throughout, digits, hyphen: as bits. */
function shapeOf(text: string): number {
  let shape = isUpper(text.charCodeAt(0)) ? 1 : 0;
  let small = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) shape |= 2;
    else if (code === 0x2d) shape |= 4;
    else if (!isUpper(code)) small++;
  }
  if (small === 0 && text.length > 1) shape |= 8;
  if (text.length > 4) shape |= 16;
  return shape;
}

/** Stands before the first and after the last word. */
export const OUTSIDE: WordHashes = { word: 1, suffix2: 1, suffix3: 1, suffix4: 1, shape: 32 };

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
  const here = words[index] ?? OUTSIDE;
  const left = words[index - 1] ?? OUTSIDE;
  const left2 = words[index - 2] ?? OUTSIDE;
  const right = words[index + 1] ?? OUTSIDE;
  const right2 = words[index + 2] ?? OUTSIDE;
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
