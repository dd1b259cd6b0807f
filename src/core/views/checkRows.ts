/** The rows of the check sheet, as plain data. */
import type { Passage } from '../model';
import { progressOf, type CheckedFact } from '../review/checkSheet';
import type { Status, StatusRecord } from '../store/records';
import type { Translate } from '../words';
import { oneLine } from './plainText';
import type { StoryIndex } from './storyIndex';
import { Wording } from './wording';

const LABEL_LENGTH = 120;
const WORDS_LENGTH = 160;

/** A fact as a row. Texts are single lines without control characters, but hold article text: escape as needed. */
export interface CheckRow {
  /** Unique in the sheet and the same from one analysis to the next as long as the fact is the same. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly status: Status | 'changed';
  readonly passage: Passage;
  /** What a screen reader says for the row. */
  readonly accessible: string;
  readonly fact: CheckedFact;
}

/** The facts of one source as rows, and how far they are checked. */
export interface CheckedSource {
  readonly source: string;
  readonly label: string;
  readonly description: string;
  /** How many rows there are. */
  readonly count: number;
  readonly rows: readonly CheckRow[];
}

/**
 * One source of the sheet; its rows are made when they are first asked for.
 *
 * @param shown facts of the source, in their order
 * @param all the facts that are counted, shown or not
 */
export function checkedSource(
  index: StoryIndex,
  source: string,
  shown: readonly CheckedFact[],
  all: readonly CheckedFact[],
  translate: Translate,
): CheckedSource {
  const words = new Wording(translate);
  const { checked, total } = progressOf(all);
  let rows: readonly CheckRow[] | undefined;
  return {
    source,
    label: index.name(source),
    description: words.say('check.progress', String(checked), String(total)),
    count: shown.length,
    get rows() {
      const seen = new Map<string, number>();
      return (rows ??= shown.map((fact) => checkRow(index, fact, words, seen)));
    },
  };
}

function checkRow(index: StoryIndex, fact: CheckedFact, words: Wording, seen: Map<string, number>): CheckRow {
  const { kind, ...where } = fact.fact;
  const label = index.words(where, LABEL_LENGTH);
  const status = fact.hasChanged ? words.say('check.changed') : words.say(`check.${fact.status}`);
  const kindName = words.say(`fact.${kind}`);
  const by = fact.record && !fact.hasChanged ? ` · ${oneLine(fact.record.by, 40)}` : '';
  // the same words of the same kind in one source are told apart by their number
  const key = `${where.source}/${kind}/${label}`;
  const number = seen.get(key) ?? 0;
  seen.set(key, number + 1);
  return {
    id: number === 0 ? key : `${key}/${number}`,
    label,
    description: `${kindName} · ${status}${by}`,
    tooltip: [index.inContext(where, 200), ...checkLines(fact, words)].join('\n'),
    status: fact.hasChanged ? 'changed' : fact.status,
    passage: { source: where.source, start: where.start, end: where.end },
    accessible: words.say('check.accessible', status, kindName, label),
    fact,
  };
}

/** What people said of a fact, one line each. */
export function checkLines({ record, hasChanged, earlier }: CheckedFact, words: Wording): readonly string[] {
  if (!record) return [];
  const first = hasChanged
    ? [
        words.say(
          'check.was',
          words.say(`check.${record.status}`),
          record.by,
          day(record),
          oneLine(wordsOf(record), WORDS_LENGTH),
        ),
      ]
    : [said(record, words)];
  return [...first, ...detailsOf(record, words), ...earlier.map((one) => said(one, words))];
}

function detailsOf({ method, evidence }: StatusRecord, words: Wording): readonly string[] {
  return [
    ...(method === undefined ? [] : [words.say('check.method', method)]),
    ...(evidence === undefined ? [] : [words.say('check.evidence', evidence)]),
  ];
}

function said(record: StatusRecord, words: Wording): string {
  return words.say('check.by', words.say(`check.${record.status}`), record.by, day(record));
}

function wordsOf({ within, passage }: StatusRecord): string {
  return within ?? passage.exact;
}

function day({ time }: StatusRecord): string {
  return time.slice(0, 10);
}
