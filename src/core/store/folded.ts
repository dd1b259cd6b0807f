/** Texts with the differences taken out that programs make without being asked: straightened quotes, line ends, spaces. */

/** A folded text, and where its characters stood. */
export interface FoldedText {
  readonly text: string;
  /** The offset in the original of each folded character, and of the end. */
  readonly at: Int32Array;
}

const sameAs: ReadonlyMap<string, string> = new Map(
  [
    ["'", '‘’‚‛′`´'],
    ['"', '“”„‟″«»'],
    ['-', '‐‑‒–—―−'],
  ].flatMap(([plain = '', others = '']) => [...others].map((other) => [other, plain] as const)),
);

/** What programs put in or take out unseen: soft hyphens, zero-width spaces and joiners, byte order marks. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Folds a text: quotation marks and dashes are plain ones, white space is one space, unseen characters are gone. */
export function fold(text: string): FoldedText {
  const at = new Int32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let spaced = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (unseen.test(character)) continue;
    const isSpace = /\s/.test(character);
    if (isSpace && spaced) continue;
    spaced = isSpace;
    at[length++] = index;
    parts.push(isSpace ? ' ' : (sameAs.get(character) ?? character));
  }
  at[length] = text.length;
  return { text: parts.join(''), at: at.subarray(0, length + 1) };
}
