import { extractClaims } from '../../../src/core/extract/claims/extract';
import { ClaimTable } from '../../../src/core/link/groups/claimTable';
import type { LinkedSource } from '../../../src/core/link/groups/features';
import { Comparison } from '../../../src/core/link/groups/similarity';
import type { Claim } from '../../../src/core/model';
import { readText } from '../../../src/core/text/read';
import type { DataSet } from '../dataSet';
import type { Figure } from '../measures/figures';
import { averagePrecision, bestF1, pearson, spearman } from '../measures/ranking';
import { cosine, tfIdf } from '../measures/tfIdf';
import type { Measured, Task } from './task';

/** Two sentences that mean the same or not, or how near they are. */
interface LabelledPair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly label?: number;
  readonly score?: number;
}

/** How well the likeness of two claims agrees with people's judgement of two sentences; beside it, plain TF-IDF. */
export const pairs: Task = { name: 'pairs', needs: 'pairs.jsonl', run };

function run(data: DataSet): Measured {
  const gold = data.rows<LabelledPair>('pairs.jsonl');
  const texts = gold.flatMap(({ a, b }) => [a, b]);
  const table = new ClaimTable();
  table.update(texts.map(sourceOf), new Map());
  const comparison = new Comparison(table.features);
  const likeness = gold.map((_, index) => {
    const [a, b] = [table.items[2 * index], table.items[2 * index + 1]];
    return a && b ? comparison.compare(a, b) : 0;
  });
  const vectors = tfIdf(texts);
  const plain = gold.map((_, index) => cosine(vectors[2 * index], vectors[2 * index + 1]));
  return {
    figures: [...score('likeness', gold, likeness), ...score('(TF-IDF)', gold, plain)],
    errors: [],
    predictions: gold.map(({ id }, index) => ({ id, score: likeness[index] })),
  };
}

function score(name: string, gold: readonly LabelledPair[], scores: readonly number[]): Figure[] {
  if (gold[0]?.label === undefined) {
    const wanted = gold.map((pair) => pair.score ?? 0);
    return [
      { name: `${name}, Pearson`, value: pearson(scores, wanted) },
      { name: `${name}, Spearman`, value: spearman(scores, wanted) },
    ];
  }
  const ranked = scores.map((value, index) => ({ score: value, right: gold[index]?.label === 1 }));
  return [
    { name: `${name}, average precision`, value: averagePrecision(ranked) },
    bestF1(`${name}, best threshold`, ranked, ranked.filter(({ right }) => right).length),
  ];
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
    words: found.flatMap(({ words }) => words),
    wording: [...new Set(found.flatMap(({ wording }) => wording))],
    modality: 'stated',
    negated: false,
  };
  return { id: `${index}`, claims: [all], dates: [] };
}
