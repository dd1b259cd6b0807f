/**
 * Changes to real articles that turn one reported detail into another: a number, a date, a name, a negation, a word of
 * certainty. They are made by the words alone, and the same ones are made every time.
 */
import type { Sentence, SourceAnalysis, Span } from '../../../src/core/model';

/** What is changed. */
export const plantKinds = ['number', 'date', 'name', 'negation', 'modality'] as const;
export type PlantKind = (typeof plantKinds)[number];

/** Words that take the place of a stretch of text. */
interface Edit extends Span {
  readonly words: string;
}

/** An article to make copies of. */
export interface Article {
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

/** A copy of an article with one change. */
export interface Plant {
  readonly kind: PlantKind;
  readonly edit: Edit;
  readonly sentence: Sentence;
  readonly copy: string;
}

/**
 * At most `each` changes of every kind, in sentences spread over the article, in different ones for each kind.
 * @param others where names to put in come from
 */
export function plantsIn(article: Article, others: readonly Article[], each: number): readonly Plant[] {
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
