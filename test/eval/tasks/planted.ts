import type { Disagreement, DisagreementKind, SourceAnalysis } from '../../../src/core/model';
import { analyseSource } from '../../../src/core/story/analyse';
import { linkStory } from '../../../src/core/story/link';
import { readText } from '../../../src/core/text/read';
import { inEnglish, say } from '../../../src/core/words';
import type { DataSet, Doc } from '../dataSet';
import { f1, share, type Figure } from '../measures/figures';
import { plantKinds, plantsIn, type Article, type Plant, type PlantKind } from '../planted/plants';
import type { Measured, Task } from './task';

/** What counts as the right kind for a planted change. */
const rightKinds: Readonly<Record<PlantKind, readonly DisagreementKind[]>> = {
  number: ['number', 'date'],
  date: ['date'],
  name: ['name', 'actor', 'place'],
  negation: ['negation'],
  modality: ['modality', 'negation'],
};

/** How many changes of each kind are made in an article. */
const EACH = 2;

/**
 * Disagreements on planted differences: an article and a copy with one change make a story of two sources. How many of
 * the changes are found, how many of the disagreements are about the change, and how many articles have a disagreement
 * with their unchanged copy (none should).
 */
export const planted: Task = { name: 'planted', needs: 'docs.jsonl', onlyWhenNamed: true, run };

function run(data: DataSet): Measured {
  const articles = data.docs.map(articleOf);
  const kinds = new Map(plantKinds.map((kind) => [kind, { planted: 0, found: 0, rightKind: 0 }]));
  const sum = { right: 0, given: 0, wanted: 0, found: 0 };
  const errors: string[] = [];
  let restless = 0;
  for (const [index, article] of articles.entries()) {
    if (disagreementsBetween(article, article.text, article.analysis).length > 0) restless++;
    for (const plant of plantsIn(article, [...articles.slice(index + 1), ...articles.slice(0, index)], EACH)) {
      const reported = disagreementsBetween(article, plant.copy, analyseSource(plant.copy));
      const hits = reported.filter((one) => isAbout(one, plant));
      const kind = kinds.get(plant.kind);
      if (!kind) continue;
      kind.planted++;
      sum.wanted++;
      sum.given += reported.length;
      sum.right += hits.length;
      if (hits.length > 0) kind.found++;
      if (hits.length > 0) sum.found++;
      if (hits.some((one) => rightKinds[plant.kind].includes(one.kind))) kind.rightKind++;
      errors.push(...errorsOf(article, plant, reported, hits));
    }
  }
  const figures: Figure[] = [
    f1('planted differences', sum),
    share('articles at odds with their copy', restless, articles.length),
    ...[...kinds].flatMap(([name, { planted: whole, found, rightKind }]) => [
      share(name, found, whole),
      share(`${name}, kind right`, rightKind, whole),
    ]),
  ];
  return { figures, errors, predictions: [] };
}

function articleOf({ id, text }: Doc): Article {
  return { name: id, text, sentences: readText(text).sentences, analysis: analyseSource(text) };
}

function disagreementsBetween(original: Article, copy: string, analysis: SourceAnalysis): readonly Disagreement[] {
  return linkStory([
    { id: 'original', text: original.text, analysis: original.analysis },
    { id: 'copy', text: copy, analysis },
  ]).disagreements;
}

/** Whether a disagreement is about the planted change: one side holds its place in the original, another in the copy. */
function isAbout({ sides }: Disagreement, { edit }: Plant): boolean {
  const holds = (source: string) =>
    sides.findIndex(({ passages }) =>
      passages.some((one) => one.source === source && one.start <= edit.start && one.end >= edit.start),
    );
  const [original, copy] = [holds('original'), holds('copy')];
  return original >= 0 && copy >= 0 && original !== copy;
}

function errorsOf(
  { name, text }: Article,
  { kind, edit, copy, sentence }: Plant,
  reported: readonly Disagreement[],
  hits: readonly Disagreement[],
): string[] {
  const sentenceNow = copy.slice(sentence.start, sentence.end + edit.words.length).replaceAll(/\s+/g, ' ');
  return [
    ...(hits.length === 0
      ? [`missed ${kind} “${text.slice(edit.start, edit.end)}” → “${edit.words}” ${name}: ${sentenceNow}`]
      : []),
    ...reported
      .filter((one) => !hits.includes(one))
      .map((one) => `wrong ${one.kind} ${one.status} ${name}: ${say(one.reason, inEnglish)}`),
  ];
}
