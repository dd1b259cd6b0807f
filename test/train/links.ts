// Trains how likely two claims say the same, on the sample sources and the labelled stories that are not held out.
//
//   npm run train -- links
//
// Writes src/core/data/linkWeights.ts. Two logistic regressions: over what both claims say, and over how the pair stands out
// among all that the two sources say. To print how well stories are linked that it was not trained on: npm run eval.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { EVIDENCE, STANDING_OUT } from '../../src/core/link/groups/evidence';
import { ClaimTable } from '../../src/core/link/groups/claimTable';
import { LikelyPairs } from '../../src/core/link/groups/likelyPairs';
import { standingOut } from '../../src/core/link/groups/likelihood';
import { Comparison } from '../../src/core/link/groups/similarity';
import { entitiesById } from '../../src/core/link/entitiesById';
import { allAtOnce } from '../../src/core/steps';
import { analyseSource } from '../../src/core/story/analyse';
import { linkStory, type AnalysedSource } from '../../src/core/story/link';
import { labelledStories } from '../eval/labelledStories';
import groups from '../unit/seeds/gold/groups.json';
import { crossFilePairs, isPair, type LabelledGroup, type Pair } from '../unit/seeds/score';

const OUT = 'src/core/data/linkWeights.ts';
/** How often the sample sources count: they are real pages, the stories are written. */
const SAMPLES_COUNT = 8;
const ROUNDS = 500;
const SPEED = 0.06;
const SHRINKAGE = 1e-4;
/** Set by hand: two governments that condemn the same say two things, though few examples show it. */
const OTHER_ACTOR = -1;

/** Two claims that may say the same. */
interface Example {
  readonly one: number;
  readonly other: number;
  readonly sources: readonly [string, string];
  readonly evidence: Float64Array;
  readonly isSame: boolean;
  readonly counts: number;
}

/** Weights, and last what is added in any case. */
type Weights = Float64Array;

function examplesIn(sources: readonly AnalysedSource[], labelled: readonly LabelledGroup[], counts: number): Example[] {
  const story = linkStory(sources);
  const table = new ClaimTable();
  const changes = table.update(story.sources, entitiesById(story.entities));
  const likely = new LikelyPairs(table);
  allAtOnce(likely.update(changes));
  const comparison = new Comparison(table.features);
  const same = labelled.flatMap(({ members }) => crossFilePairs(members));
  const { pairs } = likely;
  return table.items.flatMap((item) => {
    if (!item) return [];
    const found: Example[] = [];
    for (let at = pairs.start(item.index); at < pairs.end(item.index); at++) {
      const partner = table.items[pairs.others[at] ?? -1];
      if (!partner || partner.index < item.index || partner.source === item.source) continue;
      comparison.compare(item, partner);
      const [file, otherFile] = [table.sourceId(item.source), table.sourceId(partner.source)];
      const pair: Pair = [
        { ...item.claim, file },
        { ...partner.claim, file: otherFile },
      ];
      found.push({
        one: item.index,
        other: partner.index,
        sources: [file, otherFile],
        evidence: comparison.evidence.slice(),
        isSame: same.some((gold) => isPair(pair, gold)),
        counts,
      });
    }
    return found;
  });
}

/** How the pairs of one story stand out, by likelihoods that were trained. */
function standingOutOf(examples: readonly Example[], likelihood: (example: Example) => number): Float64Array[] {
  const highest = new Map<string, number>();
  const keysOf = ({ one, other, sources: [file, otherFile] }: Example) => [`${one} ${otherFile}`, `${other} ${file}`];
  const likelihoods = examples.map((example) => Math.fround(likelihood(example)));
  examples.forEach((example, at) => {
    for (const key of keysOf(example)) highest.set(key, Math.max(highest.get(key) ?? 0, likelihoods[at] as number));
  });
  return examples.map((example, at) => {
    const list = new Float64Array(STANDING_OUT.length);
    const [first, second] = keysOf(example).map((key) => highest.get(key) as number);
    standingOut(likelihoods[at] as number, first as number, second as number, list);
    return list;
  });
}

/** Logistic regression by gradient descent (Adam) over standardised values. */
function fit(rows: readonly Float64Array[], examples: readonly Example[]): Weights {
  const width = rows[0]?.length ?? 0;
  const whole = examples.reduce((sum, { counts }) => sum + counts, 0);
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  const each = (work: (value: number, column: number, counts: number) => void): void => {
    rows.forEach((row, at) => {
      row.forEach((value, column) => {
        work(value, column, examples[at]?.counts ?? 0);
      });
    });
  };
  each((value, column, counts) => (mean[column]! += (counts * value) / whole));
  each((value, column, counts) => (spread[column]! += (counts * (value - mean[column]!) ** 2) / whole));
  for (let column = 0; column < width; column++) spread[column] = Math.sqrt(spread[column]!) || 1;
  const standard = rows.map((row) => row.map((value, column) => (value - mean[column]!) / spread[column]!));
  const weights = new Float64Array(width + 1);
  const [drift, force] = [new Float64Array(width + 1), new Float64Array(width + 1)];
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(width + 1);
    standard.forEach((row, at) => {
      const { counts, isSame } = examples[at]!;
      const sum = row.reduce((all, value, column) => all + value * weights[column]!, weights[width]!);
      const error = counts * (1 / (1 + Math.exp(-sum)) - Number(isSame));
      for (let column = 0; column < width; column++) slope[column]! += error * row[column]!;
      slope[width]! += error;
    });
    const speed = SPEED * (1 - round / (1.04 * ROUNDS));
    for (let column = 0; column <= width; column++) {
      const step = slope[column]! / whole + (column < width ? SHRINKAGE * weights[column]! : 0);
      drift[column] = 0.9 * drift[column]! + 0.1 * step;
      force[column] = 0.99 * force[column]! + 0.01 * step * step;
      weights[column]! -= (speed * drift[column]!) / (Math.sqrt(force[column]!) + 1e-8);
    }
  }
  let always = weights[width]!;
  for (let column = 0; column < width; column++) {
    weights[column]! /= spread[column]!;
    always -= weights[column]! * mean[column]!;
  }
  weights[width] = always;
  return weights;
}

function sumOf(weights: Weights, row: Float64Array): number {
  return row.reduce((sum, value, column) => sum + value * weights[column]!, weights[row.length]!);
}

function written(name: string, about: string, names: readonly string[], weights: Weights): string {
  const rows = [...names, 'always'].map((one, at) => `  ${JSON.stringify(one)}: ${weights[at]!.toFixed(3)},\n`);
  return `/** ${about} */\nexport const ${name} = {\n${rows.join('')}} as const;\n`;
}

const seeds = fs.readdirSync('seeds').filter((file) => file.endsWith('.txt'));
const samples = seeds.sort().map((id) => {
  const text = fs.readFileSync(path.join('seeds', id), 'utf8');
  return { id, text, analysis: analyseSource(text) };
});
const stories = [
  examplesIn(samples, groups, SAMPLES_COUNT),
  ...labelledStories().flatMap((story) => (story.isHeldOut ? [] : [examplesIn(story.sources, story.groups, 1)])),
];
const all = stories.flat();
const evidence = fit(
  all.map((example) => example.evidence),
  all,
);
evidence[EVIDENCE.indexOf('other actor')] = OTHER_ACTOR;
const likelihood = (example: Example): number => 1 / (1 + Math.exp(-sumOf(evidence, example.evidence)));
const out = fit(
  stories.flatMap((examples) => standingOutOf(examples, likelihood)),
  all,
);
fs.writeFileSync(
  OUT,
  '// Trained by `npm run train -- links` on the sample sources and the labelled stories of test/eval/stories.\n\n' +
    written(
      'EVIDENCE_WEIGHTS',
      'What each piece of evidence adds to the logarithm of the odds that two claims say the same.',
      EVIDENCE,
      evidence,
    ) +
    '\n' +
    written(
      'STANDING_OUT_WEIGHTS',
      'The same for how a pair stands out among all that its sources say.',
      STANDING_OUT,
      out,
    ),
);
console.log(`${all.length} pairs, ${all.filter(({ isSame }) => isSame).length} of them the same: ${OUT}`);
