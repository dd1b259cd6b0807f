// Real articles taken apart, so that reports of new events can be made from their sentences.
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { EntityType, Mention, Sentence } from '../../../src/core/model';
import { analyseSource } from '../../../src/core/story/analyse';
import { readText } from '../../../src/core/text/read';

/** What a piece of a sentence is: a name with its entity, a number, a day or month, a word that can be another, the rest. */
export type PieceKind = EntityType | 'number' | 'weekday' | 'month' | 'content' | 'other';

/** A name, a token or the white space between tokens. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** Of a name the entity's full name; of a content word its part-of-speech tag. */
  readonly key: string;
}

/** An article: its headline and the sentences of its text, in pieces. */
export interface Article {
  readonly headline: readonly Piece[];
  readonly sentences: readonly (readonly Piece[])[];
}

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const months = (
  'January February March April May June July August September October November December' as const
).split(' ');

/** Shorter articles make no report. */
const LEAST_SENTENCES = 5;
const SHORTEST_CONTENT = 4;
const contentTags = new Set(['NN', 'NNS', 'JJ', 'VB', 'VBD', 'VBG', 'VBN']);

/** The articles of all .txt files under some folders, in the order of their paths. */
export function readArticles(folders: readonly string[]): Article[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => articleOf(fs.readFileSync(path.join(folder, name), 'utf8')))
      .filter(({ sentences }) => sentences.length >= LEAST_SENTENCES),
  );
}

function articleOf(text: string): Article {
  const { mentions, entities } = analyseSource(text, new Set(['mentions']));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const inPieces = (sentence: Sentence): Piece[] => piecesOf(text, sentence, mentions, names);
  const { sentences } = readText(text);
  const headline = sentences.find(({ zone }) => zone === 'headline');
  const body = sentences.filter(({ zone }) => zone === 'body').map(inPieces);
  return { headline: headline ? inPieces(headline) : (body[0] ?? []), sentences: body };
}

function piecesOf(
  text: string,
  { start, end, tokens }: Sentence,
  mentions: readonly Mention[],
  names: ReadonlyMap<string, string>,
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const add = (kind: PieceKind, to: number, key = ''): void => {
    pieces.push({ kind, text: text.slice(at, to).replace(/\s+/g, ' '), key });
    at = to;
  };
  for (const token of tokens) {
    if (token.start < at) continue;
    if (token.start > at) add('other', token.start);
    const mention = mentions.find((one) => one.start === token.start && one.end <= end);
    if (mention) add(mention.type, mention.end, names.get(mention.entity) ?? '');
    else add(kindOf(token.text, token.tag), token.end, token.tag);
  }
  if (at < end) add('other', end);
  return pieces;
}

function kindOf(text: string, tag: string): PieceKind {
  if (weekdays.some((day) => day === text)) return 'weekday';
  if (months.some((month) => month === text)) return 'month';
  if (/^\d{1,3}(?:,\d{3})*$/.test(text)) return 'number';
  return contentTags.has(tag) && text.length >= SHORTEST_CONTENT && text === text.toLowerCase() ? 'content' : 'other';
}
