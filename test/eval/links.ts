// Claim links on a data set folder.
//
//   node links.cjs FOLDER [--out FILE]
//
// A folder with gold.sents.jsonl, gold.pairs.jsonl and docs.jsonl (id, file, cluster): the sources of each cluster are
// one story; every two claims of one group link their sentences, and the links are held against the gold links of the
// same claim. A folder with pairs.jsonl (a, b, label or score): how well the likeness of two sentences agrees.
// Beside each figure stands what plain TF-IDF reaches with the threshold that suits the gold best.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { extractClaims } from '../../src/core/extract/claims/extract';
import { featureTable, type LinkedSource } from '../../src/core/link/groups/features';
import { Comparison } from '../../src/core/link/groups/similarity';
import type { Claim, Span } from '../../src/core/model';
import { createStoryEngine } from '../../src/core/story/engine';
import { lemma } from '../../src/core/text/lemma';
import { readText } from '../../src/core/text/read';

interface GoldSentence extends Span {
  readonly doc: string;
  readonly sent: number;
  readonly gold: boolean;
}

interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly strong?: boolean;
}

interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly label?: number;
  readonly score?: number;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const folder = positionals[0];
if (!folder) throw new Error('name a data set folder');
if (fs.existsSync(path.join(folder, 'gold.sents.jsonl'))) {
  linkStories(folder).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
} else comparePairs(folder);

function rows<T>(file: string): T[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\t${b}` : `${b}\t${a}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function figures(name: string, right: number, given: number, gold: number): void {
  const f1 = given + gold === 0 ? 0 : (2 * right) / (given + gold);
  console.log(
    `${name}: precision ${percent(right / (given || 1))}, recall ${percent(right / (gold || 1))}, F1 ${percent(f1)}, ${given} links`,
  );
}

async function linkStories(data: string): Promise<void> {
  const docs = rows<{ id: string; file: string; cluster: string }>(path.join(data, 'docs.jsonl'));
  const texts = new Map(docs.map(({ id, file }) => [id, fs.readFileSync(path.join(data, file), 'utf8')]));
  const clusterOf = new Map(docs.map(({ id, cluster }) => [id, cluster]));
  const sentences = rows<GoldSentence>(path.join(data, 'gold.sents.jsonl'));
  const judged = new Map<string, GoldSentence[]>();
  for (const sentence of sentences.filter(({ gold }) => gold))
    judged.set(sentence.doc, [...(judged.get(sentence.doc) ?? []), sentence]);
  const known = new Set(sentences.filter(({ gold }) => gold).map(({ doc, sent }) => `${doc}#${sent}`));
  const storyOf = (key: string): string | undefined => clusterOf.get(key.slice(0, key.lastIndexOf('#')));
  const gold = new Set(
    rows<GoldPair>(path.join(data, 'gold.pairs.jsonl'))
      .filter(({ a, b, strong }) => strong && storyOf(a) === storyOf(b) && known.has(a) && known.has(b))
      .map(({ a, b }) => pairOf(a, b)),
  );
  const engine = createStoryEngine();
  const links = new Set<string>();
  for (const { id, cluster } of docs) engine.set(cluster, id, texts.get(id) ?? '');
  for (const cluster of new Set(clusterOf.values())) {
    const story = await engine.update(cluster);
    const places = new Map(
      story?.sources.flatMap(({ id, claims }) =>
        claims.map((claim) => [
          claim.id,
          (judged.get(id) ?? [])
            .filter(({ start, end }) => start < claim.end && claim.start < end)
            .map(({ sent }) => `${id}#${sent}`),
        ]),
      ),
    );
    for (const { members } of story?.groups ?? []) {
      for (const one of members) {
        for (const other of members.filter(({ source }) => source > one.source)) {
          for (const a of places.get(one.claim) ?? [])
            for (const b of places.get(other.claim) ?? []) links.add(pairOf(a, b));
        }
      }
    }
  }
  const predictions = [...links].map((link) => {
    const [a, b] = link.split('\t');
    return JSON.stringify({ a, b, score: 1 });
  });
  if (values.out) fs.writeFileSync(values.out, `${predictions.join('\n')}\n`);
  figures('claim groups', [...links].filter((link) => gold.has(link)).length, links.size, gold.size);
  baseline(sentences, texts, clusterOf, gold);
}

/** TF-IDF over the lemmas of whole sentences, counted inside each story. */
function baseline(
  sentences: readonly GoldSentence[],
  texts: ReadonlyMap<string, string>,
  clusterOf: ReadonlyMap<string, string>,
  gold: ReadonlySet<string>,
): void {
  const scored: [number, string][] = [];
  for (const cluster of new Set(clusterOf.values())) {
    const inStory = sentences.filter(({ doc }) => clusterOf.get(doc) === cluster);
    const vectors = tfIdf(inStory.map(({ doc, start, end }) => (texts.get(doc) ?? '').slice(start, end)));
    for (const [index, one] of inStory.entries()) {
      for (let before = 0; before < index; before++) {
        const other = inStory[before] as GoldSentence;
        if (!one.gold || !other.gold || one.doc === other.doc) continue;
        scored.push([
          cosine(vectors[index], vectors[before]),
          pairOf(`${one.doc}#${one.sent}`, `${other.doc}#${other.sent}`),
        ]);
      }
    }
  }
  scored.sort((x, y) => y[0] - x[0]);
  let right = 0;
  let best = { f1: 0, right: 0, given: 0 };
  for (const [index, [, pair]] of scored.entries()) {
    if (gold.has(pair)) right++;
    const f1 = (2 * right) / (index + 1 + gold.size);
    if (f1 > best.f1) best = { f1, right, given: index + 1 };
  }
  figures('TF-IDF at its best threshold', best.right, best.given, gold.size);
}

type Vector = ReadonlyMap<string, number>;

function tfIdf(texts: readonly string[]): Vector[] {
  const bags = texts.map((text) => {
    const bag = new Map<string, number>();
    for (const { tokens } of readText(text).sentences) {
      for (const { lower, tag } of tokens) {
        const word = lemma(lower, tag);
        if (/[\p{L}\p{N}]/u.test(word)) bag.set(word, (bag.get(word) ?? 0) + 1);
      }
    }
    return bag;
  });
  const standing = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) standing.set(word, (standing.get(word) ?? 0) + 1);
  return bags.map(
    (bag) =>
      new Map([...bag].map(([word, count]) => [word, count * Math.log(bags.length / (standing.get(word) ?? 1))])),
  );
}

function cosine(a: Vector = new Map(), b: Vector = new Map()): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  const length = (vector: Vector): number =>
    Math.sqrt([...vector.values()].reduce((total, weight) => total + weight ** 2, 0));
  return sum / (length(a) * length(b) || 1);
}

function comparePairs(data: string): void {
  const pairs = rows<LabelledPair>(path.join(data, 'pairs.jsonl'));
  const texts = pairs.flatMap(({ a, b }) => [a, b]);
  const table = featureTable(texts.map(sourceOf), []);
  const comparison = new Comparison(table);
  const vectors = tfIdf(texts);
  const likeness = pairs.map((_, index) => {
    const [a, b] = [table.items[2 * index], table.items[2 * index + 1]];
    return a && b ? comparison.compare(a, b).score : 0;
  });
  const plain = pairs.map((_, index) => cosine(vectors[2 * index], vectors[2 * index + 1]));
  for (const [name, scores] of [
    ['likeness', likeness],
    ['TF-IDF', plain],
  ] as const) {
    if (pairs[0]?.label === undefined)
      console.log(
        `${name}: Pearson ${correlation(
          scores,
          pairs.map(({ score }) => score ?? 0),
        ).toFixed(3)}`,
      );
    else
      console.log(
        `${name}: average precision ${percent(
          averagePrecision(
            scores,
            pairs.map(({ label }) => label === 1),
          ),
        )}`,
      );
  }
}

/** A sentence as a source with one claim that holds all that was found in it. */
function sourceOf(text: string, index: number): LinkedSource {
  const found = extractClaims(readText(`${text}\n\n${text}`), {
    mentions: [],
    entities: [],
    times: [],
    quotations: [],
  }).filter(({ start }) => start < text.length);
  const all: Claim = {
    id: `${index}`,
    start: 0,
    end: text.length,
    sentence: 9,
    zone: 'body',
    entities: [],
    times: [],
    quantities: found.flatMap(({ quantities }) => quantities),
    terms: [...new Set(found.flatMap(({ terms }) => terms))],
    modality: 'stated',
    negated: false,
  };
  return { id: `${index}`, claims: [all], dates: [], text: () => text };
}

function averagePrecision(scores: readonly number[], right: readonly boolean[]): number {
  const order = scores
    .map((score, index) => ({ score, right: right[index] ?? false }))
    .sort((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  for (const [index, item] of order.entries()) if (item.right) sum += ++hits / (index + 1);
  return sum / (hits || 1);
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  let together = 0;
  let xx = 0;
  let yy = 0;
  for (const [index, value] of x.entries()) {
    const [dx, dy] = [value - mx, (y[index] ?? 0) - my];
    together += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return together / Math.sqrt(xx * yy || 1);
}
