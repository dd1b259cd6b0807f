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

/** Where the lines begin in which passages stand, in order, each once: nobody puts a paragraph between a dateline and its text. */
function lineStarts(text: string, passages: readonly Span[]): readonly number[] {
  const starts = passages.map(({ start }) => text.lastIndexOf('\n', Math.max(0, start - 1)) + 1);
  return [...new Set(starts.map((start, index) => Math.min(start, passages[index]?.start ?? start)))].sort(
    (a, b) => a - b,
  );
}

/** One edit after another. */
function chained(article: Editable, steps: readonly ((article: Editable) => Edited)[]): Edited {
  let last: Edited = respelled(article.text, (one) => one);
  for (const step of steps) {
    const place = ({ start, end }: Span): Span => ({ start: last.at[start] ?? -1, end: (last.at[end - 1] ?? -1) + 1 });
    const left = (spans: readonly Span[]): readonly Span[] =>
      spans.map(place).filter(({ start, end }) => start >= 0 && end > start);
    const next = step({
      text: last.text,
      sentences: left(article.sentences),
      paragraphs: left(article.paragraphs),
      other: article.other,
    });
    const through = (at: number): number => (at < 0 ? -1 : (next.at[at] ?? -1));
    const moved = last.rewritten.flatMap(({ from, to }) => {
      const [start, end] = [through(to.start), through(to.end - 1)];
      return start < 0 || end < start ? [] : [{ from, to: { start, end: end + 1 } }];
    });
    const back = new Map([...last.at].map((now, original) => [now, original]));
    const fresh = next.rewritten.map(({ from, to }) => {
      const originals = Array.from({ length: from.end - from.start }, (_, index) => back.get(from.start + index) ?? -1);
      const known = originals.filter((one) => one >= 0);
      return { from: { start: Math.min(...known), end: Math.max(...known) + 1 }, to };
    });
    last = {
      text: next.text,
      at: last.at.map(through),
      rewritten: [...moved, ...fresh.filter(({ from }) => from.end > from.start)],
    };
  }
  return last;
}

/** What is done to an article, by name. */
const single = {
  'typos mended': ({ text }: Editable, random: Random): Edited =>
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
  'numbers changed': ({ text }: Editable, random: Random): Edited =>
    replaced(
      text,
      matches(text, /\b\d{1,4}\b/g, 0.3, random).map(({ 0: digits, index = 0 }) => ({
        start: index,
        end: index + digits.length,
        words: String(Number(digits) + 1 + random.whole(9)),
      })),
    ),
  'sentences moved': ({ text, sentences }: Editable, random: Random): Edited => {
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
  'sentences deleted': ({ text, sentences }: Editable, random: Random): Edited =>
    replaced(
      text,
      [...some(sentences, Math.ceil(sentences.length / 8), random)]
        .sort(inOrder)
        .map(({ start, end }) => ({ start, end, words: '' })),
    ),
  'paragraphs added': ({ text, paragraphs, other }: Editable, random: Random): Edited => {
    const added = other.split(/\n+/).filter((line) => line.length > 40);
    return replaced(
      text,
      lineStarts(text, some(paragraphs, 3, random)).map((start) => ({
        start,
        end: start,
        words: `${added[random.whole(Math.max(1, added.length))] ?? 'More follows.'}\n\n`,
      })),
    );
  },
  'quotes straightened': ({ text }: Editable): Edited =>
    /[‘’“”]/.test(text)
      ? respelled(text, (one) => ({ '‘': "'", '’': "'", '“': '"', '”': '"' })[one] ?? one)
      : respelled(text, (one, index) =>
          one === '"' ? (/\s/.test(text.charAt(index - 1) || ' ') ? '“' : '”') : one === "'" ? '’' : one,
        ),
  'line ends changed': ({ text }: Editable): Edited => respelled(text, (one) => (one === '\n' ? '\r\n' : one)),
  'lines wrapped': ({ text }: Editable): Edited => {
    let width = 0;
    return respelled(text, (one) => {
      width = one === '\n' ? 0 : width + 1;
      if (one !== ' ' || width < 68) return one;
      width = 0;
      return '\n';
    });
  },
  'paragraph translated anew': ({ text, paragraphs, other }: Editable, random: Random): Edited => {
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

/** The edits by name, each takes an article and a source of chance; the last is what a later version of an article looks like. */
export const edits: Readonly<Record<string, (article: Editable, random: Random) => Edited>> = {
  ...single,
  'new version': (article, random) =>
    chained(article, [
      (now) => single['sentences deleted'](now, random),
      (now) => single['sentences moved'](now, random),
      (now) => single['paragraphs added'](now, random),
      (now) => single['numbers changed'](now, random),
      (now) => single['typos mended'](now, random),
      single['quotes straightened'],
    ]),
};
