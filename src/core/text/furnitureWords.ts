import { addressWords, appealWords, buttonWords, channelWords } from '../data/boilerplate';

/** What a word can say of its line; one bit each. */
export const kind = { asking: 1, reader: 2, channel: 4, appeal: 8, button: 16 } as const;

const kindsOfWord = new Map<string, number>();
for (const [list, bit] of [
  [['our', 'your', 'us', 'please', 'help'], kind.asking],
  [addressWords, kind.reader],
  [channelWords, kind.channel],
  [appealWords, kind.appeal],
  [buttonWords, kind.button],
] as const)
  for (const word of list) kindsOfWord.set(word, (kindsOfWord.get(word) ?? 0) | bit);

const kindBeginnings = beginningsOf(kindsOfWord.keys());

/** A table of the first three characters of words: most words of a text have others, so that they need not be looked up. */
export function beginningsOf(words: Iterable<string>): Uint8Array {
  const beginnings = new Uint8Array(1 << 15);
  for (const word of words)
    // what follows a short word in a text is not known
    for (let next = 0; next < (word.length < 3 ? 1 << 5 : 1); next++)
      beginnings[word.length < 3 ? (beginningAt(word, 0) & ~31) | next : beginningAt(word, 0)] = 1;
  return beginnings;
}

/** The place in such a table of the word that begins at an offset. */
export function beginningAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
}

/** What the words of a line say together. */
interface Saying {
  readonly words: number;
  /** Bits of {@link kind}. */
  readonly kinds: number;
  /** The different words of appeal, if there are any. */
  readonly appeals: ReadonlySet<string> | undefined;
  readonly onlyButtons: boolean;
}

/** Reads the words of a line in one pass. */
export function sayingOf(lower: string): Saying {
  let appeals: Set<string> | undefined;
  let words = 0;
  let kinds = 0;
  let onlyButtons = true;
  for (let from = 0; from < lower.length; from++) {
    let to = from;
    while (to < lower.length && isWordCode(lower.charCodeAt(to))) to++;
    if (to === from) continue;
    words++;
    const word = kindBeginnings[beginningAt(lower, from)] === 0 ? '' : lower.slice(from, to);
    const found = kindsOfWord.get(word) ?? 0;
    kinds |= found;
    if (found & kind.appeal) (appeals ??= new Set()).add(word);
    onlyButtons &&= (found & kind.button) !== 0;
    from = to;
  }
  return { words, kinds, appeals, onlyButtons };
}

/** a to z. */
export function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isWordCode(code: number): boolean {
  return isSmallLetter(code) || code === 0x27 || code === 0x2d;
}
