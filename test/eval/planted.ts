/**
 * Measures the disagreements with planted differences: every article of a folder is copied with one change (a number, a
 * date, a name, a negation, a word of certainty), and the original and the copy make a story of two sources. Counts how
 * many of the changes are found, how many other disagreements are reported, and what is reported between an article and
 * its unchanged copy (nothing should be).
 *
 *   planted FOLDER [--each N] [--misses]
 *
 * FOLDER is searched for .txt files; N changes of each kind are made in an article at most (1). The changes are made by
 * the words alone and the same ones are made every time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Disagreement, DisagreementKind, Sentence, SourceAnalysis, Span } from '../../src/core/model';
import { analyseSource } from '../../src/core/story/analyse';
import { linkStory } from '../../src/core/story/link';
import { readText } from '../../src/core/text/read';
import { inEnglish, say } from '../../src/core/words';

const plantKinds = ['number', 'date', 'name', 'negation', 'modality'] as const;
type PlantKind = (typeof plantKinds)[number];

/** What counts as the right kind for a planted change. */
const rightKinds: Readonly<Record<PlantKind, readonly DisagreementKind[]>> = {
  number: ['number', 'date'],
  date: ['date'],
  name: ['name', 'actor', 'place'],
  negation: ['negation'],
  modality: ['modality', 'negation'],
};

interface Edit extends Span {
  readonly words: string;
}

interface Article {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly analysis: SourceAnalysis;
}

const numberWords = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'twenty',
  'thirty',
  'forty',
  'fifty',
];
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const auxiliaries = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would']);

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The word some places on in a list, in the same case. */
function shifted(list: readonly string[], word: string, by: number): string | undefined {
  const at = list.indexOf(word.toLowerCase());
  if (at < 0) return undefined;
  const other = list[(at + by) % list.length] ?? '';
  return /^\p{Lu}/u.test(word) ? capitalised(other) : other;
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** All changes of a kind that a sentence allows. */
function editsIn(kind: PlantKind, sentence: Sentence, article: Article, others: readonly Article[]): readonly Edit[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index): Edit[] => {
    const before = tokens[index - 1]?.lower ?? '';
    const after = tokens[index + 1];
    const isMonth = (word: string | undefined) => months.includes(word ?? '');
    switch (kind) {
      case 'number': {
        if (isYear(token.text) || isMonth(before) || isMonth(after?.lower)) return [];
        const word = shifted(numberWords, token.text, 3);
        if (word !== undefined) return [{ ...token, words: word }];
        if (!/^\d[\d,]{0,12}$/.test(token.text)) return [];
        const first = Number(token.text.charAt(0));
        return [{ ...token, words: String(first === 0 ? 1 : (first % 9) + 1) + token.text.slice(1) }];
      }
      case 'date': {
        if (isYear(token.text)) return [{ ...token, words: String(Number(token.text) - 3) }];
        const isName = /^\p{Lu}/u.test(token.text) && (token.lower !== 'may' || /^\d/.test(after?.text ?? ''));
        const word = isName ? (shifted(months, token.text, 4) ?? shifted(weekdays, token.text, 3)) : undefined;
        return word === undefined ? [] : [{ ...token, words: word }];
      }
      case 'name': {
        const mention = article.analysis.mentions.find(
          ({ start, end }) => start === token.start && end <= sentence.end,
        );
        if (!mention || mention.type === 'organisation') return [];
        // a part of a longer name ("People's Republic of …") or of a currency ("US$") is not a name to change
        const next = tokens.find(({ start }) => start >= mention.end);
        if (
          next?.text === '$' ||
          /^\p{Lu}/u.test(next?.text ?? '') ||
          (index > 0 && /^NNP/.test(tokens[index - 1]?.tag ?? ''))
        )
          return [];
        const words = nameFromElsewhere(mention.type, article, others, article.text.slice(mention.start, mention.end));
        return words === undefined ? [] : [{ start: mention.start, end: mention.end, words }];
      }
      case 'negation':
        if (
          !auxiliaries.has(token.lower) ||
          after?.lower === 'not' ||
          after?.lower === "n't" ||
          !/^VB/.test(token.tag + after?.tag)
        )
          return [];
        return [{ start: token.end, end: token.end, words: ' not' }];
      case 'modality':
        if (token.lower === 'will') return [{ ...token, words: 'may' }];
        if (token.lower === 'has' || token.lower === 'have')
          return after?.tag === 'VBN' ? [{ ...token, words: 'may have' }] : [];
        return token.tag === 'VBD' && token.text === token.lower
          ? [{ start: token.start, end: token.start, words: 'reportedly ' }]
          : [];
    }
  });
}

/** The same letters: "US" and "U.S." are one name. */
function isAlike(one: string, other: string): boolean {
  return one.replaceAll(/\P{L}/gu, '').toLowerCase() === other.replaceAll(/\P{L}/gu, '').toLowerCase();
}

/** A name of the same type and number of words that another article has and this one has not. */
function nameFromElsewhere(
  type: string,
  article: Article,
  others: readonly Article[],
  name: string,
): string | undefined {
  const length = name.split(' ').length;
  for (const other of others) {
    for (const mention of other.analysis.mentions) {
      const words = other.text.slice(mention.start, mention.end);
      if (
        mention.type === type &&
        words.split(' ').length === length &&
        !article.text.includes(words) &&
        !isAlike(words, name)
      )
        return words;
    }
  }
  return undefined;
}

interface Plant {
  readonly kind: PlantKind;
  readonly edit: Edit;
  readonly sentence: Sentence;
  readonly copy: string;
}

/** The same choice every time: sentences spread over the article, a different one for each kind. */
function plantsIn(article: Article, others: readonly Article[], each: number): readonly Plant[] {
  const body = article.sentences.filter(({ zone, tokens }) => zone === 'body' && tokens.length >= 6);
  return plantKinds.flatMap((kind, order) => {
    const edits = body.flatMap((sentence) =>
      editsIn(kind, sentence, article, others).map((edit) => ({ edit, sentence })),
    );
    const step = Math.max(1, Math.floor(edits.length / each));
    return Array.from({ length: Math.min(each, edits.length) }, (_, index): Plant => {
      const { edit, sentence } = edits[(order * 7 + index * step) % edits.length] as (typeof edits)[number];
      const copy = article.text.slice(0, edit.start) + edit.words + article.text.slice(edit.end);
      return { kind, edit, sentence, copy };
    });
  });
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

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.txt'))
    .sort();
}

function readArticle(folder: string, file: string): Article {
  const text = readFileSync(path.join(folder, file), 'utf8');
  return { name: file, text, sentences: readText(text).sentences, analysis: analyseSource(text) };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { each: { type: 'string', default: '1' }, misses: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('planted FOLDER [--each N] [--misses]');
  process.exit(2);
}

const articles = filesIn(folder).map((file) => readArticle(folder, file));
const figures = new Map(plantKinds.map((kind) => [kind, { planted: 0, found: 0, rightKind: 0, linked: 0 }]));
let right = 0;
let wrong = 0;
let unchanged = 0;

for (const [index, article] of articles.entries()) {
  unchanged += disagreementsBetween(article, article.text, article.analysis).length;
  const others = [...articles.slice(index + 1), ...articles.slice(0, index)];
  for (const plant of plantsIn(article, others, Number(values.each))) {
    const figure = figures.get(plant.kind);
    if (!figure) continue;
    const analysis = analyseSource(plant.copy);
    const reported = disagreementsBetween(article, plant.copy, analysis);
    const hits = reported.filter((one) => isAbout(one, plant));
    figure.planted++;
    figure.found += hits.length > 0 ? 1 : 0;
    figure.rightKind += hits.some(({ kind }) => rightKinds[plant.kind].includes(kind)) ? 1 : 0;
    right += hits.length;
    wrong += reported.length - hits.length;
    if (!values.misses) continue;
    const around = plant.copy
      .slice(plant.sentence.start, plant.sentence.end + plant.edit.words.length)
      .replaceAll('\n', ' ');
    if (hits.length === 0)
      console.log(
        `missed ${plant.kind} "${article.text.slice(plant.edit.start, plant.edit.end)}" -> "${plant.edit.words}" ${article.name}: ${around}`,
      );
    for (const one of reported)
      if (!hits.includes(one))
        console.log(`wrong ${one.kind} ${one.status} ${article.name}: ${say(one.reason, inEnglish)}`);
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
const total = { planted: 0, found: 0, rightKind: 0 };
for (const [kind, { planted, found, rightKind }] of figures) {
  console.log(
    `${kind.padEnd(10)} planted ${planted}  found ${percent(found, planted)}  kind right ${percent(rightKind, planted)}`,
  );
  total.planted += planted;
  total.found += found;
  total.rightKind += rightKind;
}
console.log(
  `all        planted ${total.planted} in ${articles.length} articles  recall ${percent(total.found, total.planted)}  kind right ${percent(total.rightKind, total.planted)}` +
    `  precision ${percent(right, right + wrong)}  between unchanged copies ${unchanged}`,
);
