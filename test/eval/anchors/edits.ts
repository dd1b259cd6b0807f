/** Edits that editors and programs make to an article, with where each character of it is afterwards. */
import type { Span } from '../../../src/core/model';
import type { Random } from '../../bench/corpus/random';

/** An article and what may be put into it. */
export interface Editable {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** The text of another article. */
  readonly other: string;
}

/** An edited text. */
export interface Edited {
  readonly text: string;
  /** Where each character stands now; -1 for one that is gone. */
  readonly at: Int32Array;
  /** What was written anew in place of some original text. */
  readonly rewritten: readonly { readonly from: Span; readonly to: Span }[];
}

/** A piece of the new text: original text, or new text in place of some (perhaps no) original text. */
type Piece = Span & { readonly words?: string };

/** Puts an edited text together from its pieces, in their new order. */
function assemble(text: string, pieces: readonly Piece[]): Edited {
  const at = new Int32Array(text.length).fill(-1);
  const rewritten: { from: Span; to: Span }[] = [];
  let now = '';
  for (const { start, end, words } of pieces) {
    if (words === undefined) {
      for (let index = start; index < end; index++) at[index] = now.length + index - start;
      now += text.slice(start, end);
    } else {
      if (end > start)
        rewritten.push({ from: { start, end }, to: { start: now.length, end: now.length + words.length } });
      now += words;
    }
  }
  return { text: now, at, rewritten };
}

interface Replacement extends Span {
  readonly words: string;
}

/** @param replacements in order, apart from each other */
function replaced(text: string, replacements: readonly Replacement[]): Edited {
  const pieces: Piece[] = [];
  let last = 0;
  for (const { start, end, words } of replacements) {
    pieces.push({ start: last, end: start }, { start, end, words });
    last = end;
  }
  pieces.push({ start: last, end: text.length });
  return assemble(text, pieces);
}

/** Replaces characters by others that mean the same: where they stood stays known. */
function respelled(text: string, spell: (character: string, index: number) => string): Edited {
  const at = new Int32Array(text.length);
  let now = '';
  for (let index = 0; index < text.length; index++) {
    at[index] = now.length;
    now += spell(text.charAt(index), index);
  }
  return { text: now, at, rewritten: [] };
}

function matches(text: string, pattern: RegExp, share: number, random: Random): RegExpMatchArray[] {
  return [...text.matchAll(pattern)].filter(() => random.next() < share);
}

function some<T>(all: readonly T[], count: number, random: Random): readonly T[] {
  const left = [...all];
  const taken: T[] = [];
  while (taken.length < count && left.length > 0) taken.push(...left.splice(random.whole(left.length), 1));
  return taken;
}

const inOrder = (one: Span, other: Span): number => one.start - other.start;

/** The edits by name; each takes an article and a source of chance. */
export const edits: Readonly<Record<string, (article: Editable, random: Random) => Edited>> = {
  'typos mended': ({ text }, random) =>
    replaced(
      text,
      matches(text, /[a-z]{5,}/g, 0.06, random).map(({ 0: word, index = 0 }) => {
        const at = 1 + random.whole(word.length - 2);
        const words =
          random.next() < 0.5
            ? word.slice(0, at) + word.slice(at + 1)
            : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
        return { start: index, end: index + word.length, words };
      }),
    ),
  'numbers changed': ({ text }, random) =>
    replaced(
      text,
      matches(text, /\b\d{1,4}\b/g, 0.3, random).map(({ 0: digits, index = 0 }) => ({
        start: index,
        end: index + digits.length,
        words: String(Number(digits) + 1 + random.whole(9)),
      })),
    ),
  'sentences moved': ({ text, sentences }, random) => {
    const moved = [...some(sentences, 3, random)].sort(inOrder);
    const rest = sentences.filter((one) => !moved.includes(one));
    const target = rest[random.whole(Math.max(1, rest.length))]?.start ?? 0;
    const pieces: Piece[] = [];
    let last = 0;
    const before = (until: number): void => {
      for (const { start, end } of moved) {
        if (start >= until || end <= last) continue;
        pieces.push({ start: last, end: start });
        last = end;
      }
      pieces.push({ start: last, end: until });
      last = until;
    };
    before(target);
    for (const { start, end } of moved) pieces.push({ start, end }, { start: end, end, words: ' ' });
    before(text.length);
    return assemble(text, pieces);
  },
  'sentences deleted': ({ text, sentences }, random) =>
    replaced(
      text,
      [...some(sentences, Math.ceil(sentences.length / 8), random)]
        .sort(inOrder)
        .map(({ start, end }) => ({ start, end, words: '' })),
    ),
  'paragraphs added': ({ text, paragraphs, other }, random) => {
    const added = other.split(/\n+/).filter((line) => line.length > 40);
    return replaced(
      text,
      [...some(paragraphs, 3, random)].sort(inOrder).map(({ start }) => ({
        start,
        end: start,
        words: `${added[random.whole(Math.max(1, added.length))] ?? 'More follows.'}\n\n`,
      })),
    );
  },
  'quotes straightened': ({ text }) =>
    /[‘’“”]/.test(text)
      ? respelled(text, (one) => ({ '‘': "'", '’': "'", '“': '"', '”': '"' })[one] ?? one)
      : respelled(text, (one, index) =>
          one === '"' ? (/\s/.test(text.charAt(index - 1) || ' ') ? '“' : '”') : one === "'" ? '’' : one,
        ),
  'line ends changed': ({ text }) => respelled(text, (one) => (one === '\n' ? '\r\n' : one)),
  'lines wrapped': ({ text }) => {
    let width = 0;
    return respelled(text, (one) => {
      width = one === '\n' ? 0 : width + 1;
      if (one !== ' ' || width < 68) return one;
      width = 0;
      return '\n';
    });
  },
  'paragraph translated anew': ({ text, paragraphs, other }, random) => {
    const long = paragraphs.filter(({ start, end }) => end - start > 120);
    const [chosen] = some(long.length > 0 ? long : paragraphs, 1, random);
    if (!chosen) return replaced(text, []);
    const foreign = other.split(/\s+/);
    const words = text
      .slice(chosen.start, chosen.end)
      .split(/\s+/)
      .map((word) =>
        /^[a-z]/.test(word) && random.next() < 0.6 ? (foreign[random.whole(foreign.length)] ?? word) : word,
      );
    for (let at = 2; at < words.length; at += 3)
      if (random.next() < 0.4) words.splice(at - 2, 3, ...words.slice(at - 2, at + 1).reverse());
    return replaced(text, [{ ...chosen, words: words.join(' ') }]);
  },
};
