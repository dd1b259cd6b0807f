import * as fs from 'node:fs';
import * as path from 'node:path';
import { addressWords, titleWords } from '../../src/core/data/names/titles';
import { countryNamed, countryOfDemonym } from '../../src/core/extract/entities/countries';
import { nameWords } from '../../src/core/extract/entities/words';

/** A labelled sentence; tags as in the model, -1 where the corpus says nothing that can be learned from. */
export interface Labelled {
  readonly words: readonly { readonly text: string; readonly lower: string }[];
  readonly tags: readonly number[];
  readonly corpus: string;
}

const PERSON = 0;
const ORGANISATION = 1;
const PLACE = 2;

const KINDS: Readonly<Record<string, number>> = {
  per: PERSON,
  org: ORGANISATION,
  geo: PLACE,
  gpe: PLACE,
  person: PERSON,
  politician: PERSON,
  musicalartist: PERSON,
  writer: PERSON,
  scientist: PERSON,
  researcher: PERSON,
  organisation: ORGANISATION,
  politicalparty: ORGANISATION,
  university: ORGANISATION,
  band: ORGANISATION,
  location: PLACE,
  country: PLACE,
  PER: PERSON,
  ORG: ORGANISATION,
  LOC: PLACE,
  Person: PERSON,
  Organisation: ORGANISATION,
  Location: PLACE,
};
/** Kinds that other corpora count as names of organisations or places, or not at all: nothing is learned from them. */
const UNSURE = new Set(['magazine', 'academicjournal', 'conference', 'MilitaryPlatform', 'DocumentReference']);

interface Row {
  readonly word: string;
  readonly tag: string;
  readonly part?: string;
}

function labelled(rows: readonly Row[], corpus: string): Labelled {
  const words = rows.map(({ word }) => ({ text: word, lower: word.toLowerCase().replaceAll('’', "'") }));
  const tags = rows.map(() => 0);
  for (let from = 0; from < rows.length;) {
    const kind = (rows[from] as Row).tag.replace(/^[BI]-/, '');
    let to = from + 1;
    while (to < rows.length && (rows[to] as Row).tag === `I-${kind}`) to++;
    mark(rows, words, tags, from, to, kind, corpus);
    from = to;
  }
  return apart({ words, tags, corpus });
}

/** Takes compounds apart as when reading; what the corpus does not mark of them is left open. */
function apart({ words, tags, corpus }: Labelled): Labelled {
  const parts = words.map((word) => nameWords([{ ...word, start: 0, end: word.text.length }]));
  return {
    words: parts.flat(),
    tags: parts.flatMap((split, index) => {
      const tag = tags[index] ?? 0;
      if (split.length === 1) return [tag];
      return split.map(({ text, lower }) => (text === lower ? 0 : tag > 0 ? tag : -1));
    }),
    corpus,
  };
}

function mark(
  rows: readonly Row[],
  words: readonly { text: string; lower: string }[],
  tags: number[],
  start: number,
  to: number,
  kind: string,
  corpus: string,
): void {
  let from = start;
  if (UNSURE.has(kind)) return tags.fill(-1, from, to) as unknown as undefined;
  let type = KINDS[kind];
  if (type !== undefined && !named(words.slice(from, to))) {
    for (let index = from; index < to; index++) if (isCapital(words[index]?.text ?? '')) tags[index] = -1;
    return undefined;
  }
  if (type === undefined) return undefined;
  const phrase = words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  if (
    type === PLACE &&
    kind !== 'LOC' &&
    (countryOfDemonym(phrase) ||
      rows[from]?.part === 'JJ' ||
      /^(?:JJ|NNS|NNPS)$/.test(to === from + 1 ? (rows[from]?.part ?? '') : ''))
  ) {
    return undefined;
  }
  if (type === ORGANISATION && countryNamed(phrase)) type = PLACE;
  if (type === PERSON) {
    const limit = to - 1;
    let last = from - 1;
    for (let index = from; index < limit; index++) {
      const lower = words[index]?.lower ?? '';
      if (titleWords.has(lower) || addressWords.has(lower)) last = index;
      else if (index > last + 2) break;
    }
    from = last + 1;
    const only = words[from]?.lower ?? '';
    if (to === from + 1 && titleWords.has(only)) return undefined;
  }
  if (/^the$/i.test(words[from]?.text ?? '') && to > from + 1 && corpus === 're3d') from++;
  while (to > from && words[to - 1]?.lower === "'s") to--;
  for (let index = from; index < to; index++) tags[index] = 1 + type * 2 + (index > from ? 1 : 0);
  return undefined;
}

function isCapital(text: string): boolean {
  return text !== text.toLowerCase();
}

/** Whether words begin as a name does, with a capital or a particle; re3d also marks "the government of Iraq". */
function named(words: readonly { readonly text: string }[]): boolean {
  const texts = words.map(({ text }) => text).filter((text, index) => index > 0 || !/^the$/i.test(text));
  const first = texts[0] ?? '';
  return (
    isCapital(first) || (/^(?:al|el|de|del|da|van|von|bin|ibn|ad|\W|\d\w*)$/.test(first) && isCapital(texts[1] ?? ''))
  );
}

function columns(file: string, separator: RegExp, word: number, tag: number, corpus: string): Labelled[] {
  const out: Labelled[] = [];
  let rows: Row[] = [];
  const flush = (): void => {
    if (rows.length) out.push(labelled(rows, corpus));
    rows = [];
  };
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# ')) continue;
    const cells = line.split(separator);
    const text = cells[word];
    if (!text || !line.trim()) {
      flush();
      continue;
    }
    rows.push({ word: text, tag: cells[tag] ?? 'O' });
  }
  flush();
  return out;
}

function gmb(file: string): Labelled[] {
  const out: Labelled[] = [];
  let rows: Row[] = [];
  for (const line of fs.readFileSync(file, 'utf8').split('\n').slice(1)) {
    const cells = /^"/.test(line.split(',')[1] ?? '') || line.includes('"') ? csv(line) : line.split(',');
    const [start = '', word = '', part = '', tag = 'O'] = cells;
    if (start && rows.length) {
      out.push(labelled(rows, 'gmb'));
      rows = [];
    }
    if (word) rows.push({ word, tag: tag.trim(), part });
  }
  if (rows.length) out.push(labelled(rows, 'gmb'));
  return out;
}

function csv(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    if (character === '"') {
      if (quoted && line.charAt(index + 1) === '"') {
        cell += '"';
        index++;
      } else quoted = !quoted;
    } else if (character === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  cells.push(cell);
  return cells;
}

/** Every so many sentences one is held out, when asked for. */
const HELD_OUT = 6;

/** Whether a sentence is in the part of the corpora that is kept from training to measure on it. */
export function isHeldOut({ corpus }: Labelled, index: number): boolean {
  return HELD_CORPORA.has(corpus) && index % HELD_OUT === 0;
}

const HELD_CORPORA = new Set(['crossner', 'uner_ewt']);

/**
 * Reads the training corpora from a folder that holds `gmb`, `crossner`, `uner_ewt` and `re3d`.
 * @param all without it, the sentences that {@link isHeldOut} are left out
 */
export function readCorpora(folder: string, all: boolean): Labelled[] {
  const read = allCorpora(folder);
  return all ? read : read.filter((sentence, index) => !isHeldOut(sentence, index));
}

/** All sentences of the training corpora. */
export function allCorpora(folder: string): Labelled[] {
  const crossner = fs
    .readdirSync(path.join(folder, 'crossner'))
    .filter((name) => /\.(?:train|dev|test)\.txt$/.test(name))
    .flatMap((name) => columns(path.join(folder, 'crossner', name), /\t/, 0, 1, 'crossner'));
  return [
    ...gmb(path.join(folder, 'gmb', 'ner_dataset.csv')),
    ...crossner,
    ...['dev', 'test'].flatMap((part) =>
      columns(path.join(folder, 'uner_ewt', `${part}.iob2`), /\t/, 1, 2, 'uner_ewt'),
    ),
    ...['train', 'test'].flatMap((part) => columns(path.join(folder, 're3d', `${part}.conll`), /\s/, 0, 1, 're3d')),
  ];
}
