/** Plain TF-IDF: what any comparison of sentences has to beat. */
import { lemma } from '../../../src/core/text/lemma';
import { readText } from '../../../src/core/text/read';

/** A text's words with what each weighs. */
export type Vector = ReadonlyMap<string, number>;

/** The dictionary forms of each text's words, weighed by how few of the texts have them. */
export function tfIdf(texts: readonly string[]): readonly Vector[] {
  const bags = texts.map(bagOfWords);
  const standing = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) standing.set(word, (standing.get(word) ?? 0) + 1);
  return bags.map(
    (bag) =>
      new Map([...bag].map(([word, count]) => [word, count * Math.log(bags.length / (standing.get(word) ?? 1))])),
  );
}

function bagOfWords(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const { tokens } of readText(text).sentences) {
    for (const { lower, tag } of tokens) {
      const word = lemma(lower, tag);
      if (/[\p{L}\p{N}]/u.test(word)) bag.set(word, (bag.get(word) ?? 0) + 1);
    }
  }
  return bag;
}

/** How alike two texts are, 0 to 1. */
export function cosine(a: Vector = new Map(), b: Vector = new Map()): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum / (lengthOf(a) * lengthOf(b) || 1);
}

function lengthOf(vector: Vector): number {
  return Math.sqrt([...vector.values()].reduce((total, weight) => total + weight ** 2, 0));
}
