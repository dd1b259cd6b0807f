/** The rows of the Notes and Corrections view, as plain data. */
import type { Passage } from '../model';
import type { CheckSheet, PlacedNote } from '../review/checkSheet';
import type { ListedCorrection } from '../review/correctionList';
import type { Correction } from '../store/corrections';
import type { NoteRecord, ReviewRecord } from '../store/records';
import type { Translate } from '../words';
import { oneLine } from './plainText';
import type { StoryIndex } from './storyIndex';
import { Wording } from './wording';

const LABEL_LENGTH = 120;
const WORDS_LENGTH = 60;

/** What a row stands for, so that it can be taken out or attached again. */
export type ReviewSubject =
  | { readonly of: 'group' }
  | { readonly of: 'record'; readonly record: ReviewRecord }
  | { readonly of: 'correction'; readonly listed: ListedCorrection };

/** A row of the view. Texts are single lines without control characters, but hold what people and articles wrote. */
export interface ReviewRow {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly accessible: string;
  readonly icon: 'notes' | 'corrections' | 'orphans' | 'note' | 'reply' | 'correction' | 'orphan';
  readonly passage?: Passage;
  readonly children: readonly ReviewRow[];
  readonly subject: ReviewSubject;
}

/** The groups of the view: notes, corrections, and what has lost its passage. Empty groups are left out. */
export function reviewRows(
  index: StoryIndex,
  sheet: CheckSheet,
  corrections: readonly ListedCorrection[],
  translate: Translate,
): readonly ReviewRow[] {
  const words = new Wording(translate);
  const rests = corrections.filter(({ places }) => places.includes(undefined));
  const groups = [
    group(
      'notes',
      words.say('review.notes'),
      sheet.notes.map((note) => noteRow(index, note, words)),
      words,
    ),
    group(
      'corrections',
      words.say('review.corrections'),
      corrections.filter((one) => !rests.includes(one)).map((one) => correctionRow(index, one, words)),
      words,
    ),
    group(
      'orphans',
      words.say('review.orphans'),
      [
        ...sheet.orphans.map((record) => orphanRow(index, record, words)),
        ...rests.map((one) => restingRow(one, words)),
      ],
      words,
    ),
  ];
  return groups.filter(({ children }) => children.length > 0);
}

function group(
  icon: 'notes' | 'corrections' | 'orphans',
  label: string,
  children: readonly ReviewRow[],
  words: Wording,
): ReviewRow {
  const description = String(children.length);
  const accessible = words.say('tree.accessible', label, description);
  return { id: icon, label, description, tooltip: label, accessible, icon, children, subject: { of: 'group' } };
}

function noteRow(index: StoryIndex, { note, passage, alike, replies }: PlacedNote, words: Wording): ReviewRow {
  const label = oneLine(note.text, LABEL_LENGTH);
  const changed = alike === undefined ? '' : ` · ${words.say('review.alike', String(Math.round(100 * alike)))}`;
  const description = `${index.name(passage.source)} · ${oneLine(note.by, 40)}${changed}`;
  return {
    id: `note/${note.by}/${note.id}`,
    label,
    description,
    tooltip: `${index.words(passage, 200)}\n\n${note.text}`,
    accessible: words.say('tree.accessible', label, description),
    icon: 'note',
    passage,
    children: replies.map((reply) => replyRow(reply, passage, words)),
    subject: { of: 'record', record: note },
  };
}

function replyRow(reply: NoteRecord, passage: Passage, words: Wording): ReviewRow {
  const label = oneLine(reply.text, LABEL_LENGTH);
  const description = oneLine(reply.by, 40);
  return {
    id: `note/${reply.by}/${reply.id}`,
    label,
    description,
    tooltip: reply.text,
    accessible: words.say('tree.accessible', label, description),
    icon: 'reply',
    passage,
    children: [],
    subject: { of: 'record', record: reply },
  };
}

function correctionRow(index: StoryIndex, listed: ListedCorrection, words: Wording): ReviewRow {
  const label = correctionText(listed.correction, words);
  const passage = listed.places.find((place) => place !== undefined);
  const description = [...new Set(listed.correction.passages.map(({ source }) => index.name(source)))].join(', ');
  return {
    id: `correction/${listed.line}`,
    label,
    description,
    tooltip: label,
    accessible: words.say('tree.accessible', label, description),
    icon: 'correction',
    ...(passage ? { passage } : {}),
    children: [],
    subject: { of: 'correction', listed },
  };
}

function restingRow(listed: ListedCorrection, words: Wording): ReviewRow {
  const label = correctionText(listed.correction, words);
  const description = words.say('review.rests');
  return {
    id: `correction/${listed.line}`,
    label,
    description,
    tooltip: `${label}\n${description}`,
    accessible: words.say('review.accessible-orphan', label, ''),
    icon: 'orphan',
    children: [],
    subject: { of: 'correction', listed },
  };
}

function orphanRow(index: StoryIndex, record: ReviewRecord, words: Wording): ReviewRow {
  const what =
    record.type === 'note'
      ? words.say('review.orphan-note', oneLine(record.text, WORDS_LENGTH))
      : words.say('review.orphan-status', words.say(`check.${record.status}`), words.say(`fact.${record.fact}`));
  const label = oneLine(record.passage.exact, LABEL_LENGTH);
  const description = `${index.name(record.passage.source)} · ${what} · ${oneLine(record.by, 40)}`;
  return {
    id: `orphan/${record.by}/${record.id}`,
    label,
    description,
    tooltip: `${record.passage.exact}\n\n${what}`,
    accessible: words.say('review.accessible-orphan', label, description),
    icon: 'orphan',
    children: [],
    subject: { of: 'record', record },
  };
}

/** A correction in words. */
export function correctionText({ correction, value = '', passages }: Correction, words: Wording): string {
  const [first = '', second = ''] = passages.map(({ exact }) => oneLine(exact, WORDS_LENGTH));
  switch (correction) {
    case 'type':
      return words.say(`correction.type-${value === 'person' || value === 'place' ? value : 'organisation'}`, first);
    case 'not-an-entity':
      return words.say(value === 'story' ? 'correction.not-an-entity-story' : 'correction.not-an-entity-here', first);
    case 'speaker':
      return value === '' ? words.say('correction.no-speaker', first) : words.say('correction.speaker', first, value);
    case 'rename':
    case 'date':
      return words.say(`correction.${correction}`, first, value);
    case 'boilerplate':
    case 'not-boilerplate':
      return words.say(`correction.${correction}`, first);
    case 'same-claim':
    case 'not-same-claim':
    case 'not-a-disagreement':
    case 'same-entity':
    case 'not-same-entity':
      return words.say(`correction.${correction}`, first, second);
  }
}
