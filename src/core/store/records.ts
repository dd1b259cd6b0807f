/**
 * What people wrote about passages: `.corroborate/people/<person>.jsonl` in a story's folder, one file a person, one JSON
 * object a line, the lines sorted by their ids. Lines and fields that this version does not know are left as they are.
 */
import { reason, type Reason } from '../words';
import { hashText, mix } from '../text/hash';
import { LONGEST_LINE, linesOf, objectIn, textOf, type JsonObject } from './jsonLines';
import { CONTEXT } from './selector';
import { passageFields, passageOf, type SelectedPassage } from './selectedPassage';

/** The folder with one file a person, in the story's folder. */
export const peoplePath = ['.corroborate', 'people'] as const;

/** What a fact can be, in the order they are offered. */
export const statuses = ['confirmed', 'disputed', 'cannot-verify', 'not-a-fact', 'unchecked'] as const;

/** What somebody who checked a fact says of it. */
export type Status = (typeof statuses)[number];

/** The kinds of fact that are checked one by one. */
export const factKinds = ['name', 'number', 'date', 'quotation', 'superlative', 'claim'] as const;

/** A kind of fact that is checked. */
export type FactKind = (typeof factKinds)[number];

/** What every record has. */
interface Common {
  /** The same record is always the same id; made of what it is about. */
  readonly id: string;
  /** Who wrote it. */
  readonly by: string;
  /** When, as ISO 8601 in UTC. */
  readonly time: string;
  readonly passage: SelectedPassage;
  /** Fields that this version does not know: they go where the record goes. */
  readonly others?: JsonObject;
}

/** The status that a person gave a fact. */
export interface StatusRecord extends Common {
  readonly type: 'status';
  readonly fact: FactKind;
  readonly status: Status;
  /** How it was checked ("called the council"). */
  readonly method?: string;
  /** What it was checked against: an address, a document, a person. */
  readonly evidence?: string;
  /** The sentence around the fact when it was checked: when that changes, the fact must be checked again. */
  readonly within?: string;
}

/** A note on a passage, or an answer to one. */
export interface NoteRecord extends Common {
  readonly type: 'note';
  readonly text: string;
  readonly tags: readonly string[];
  /** The id of the note that this one answers. */
  readonly replyTo?: string;
}

/** What a person wrote about a passage. */
export type ReviewRecord = StatusRecord | NoteRecord;

/** A line that cannot be read. */
export interface LineProblem {
  /** From 1. */
  readonly line: number;
  readonly message: Reason;
}

/** What could be read of a person's file. */
export interface ParsedRecords {
  readonly records: readonly ReviewRecord[];
  readonly problems: readonly LineProblem[];
}

/** Parses a person's file. Never throws; a line that is wrong is named, the others count. */
export function parseRecords(text: string): ParsedRecords {
  const records: ReviewRecord[] = [];
  const problems: LineProblem[] = [];
  for (const [index, line] of linesOf(text).entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (!read) continue;
    if ('code' in read) problems.push({ line: index + 1, message: read });
    else records.push(read);
  }
  return { records, problems };
}

/** An id for a record: ten characters that depend on these texts alone. */
export function recordId(...about: readonly (string | number)[]): string {
  const text = about.join('\u0000');
  const [one, other] = [hashText(text), hashText(text, Math.floor(text.length / 2))];
  return [mix(one, other, 1), mix(other, one, 2)].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A status as a record: its id is that of the fact, so that a new status takes the place of the old one. */
export function statusRecord(fields: Omit<StatusRecord, 'id' | 'type'>): StatusRecord {
  const { source, exact, prefix, suffix } = fields.passage;
  // how much more is remembered depends on the rest of the text
  const around = [prefix.slice(-CONTEXT), exact, suffix.slice(0, CONTEXT)];
  return { id: recordId('status', fields.fact, source, ...around), type: 'status', ...fields };
}

/** A note as a record. */
export function noteRecord(fields: Omit<NoteRecord, 'id' | 'type' | 'tags'>): NoteRecord {
  const { source, exact, start } = fields.passage;
  const id = recordId('note', fields.by, fields.time, source, start, exact, fields.text);
  return { id, type: 'note', ...fields, tags: tagsIn(fields.text) };
}

/** The #tags of a note, each once, without the sign. */
export function tagsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/(?<![\p{L}\p{N}&/#])#([\p{L}\p{N}_-]{1,50})/gu)].map(([, tag = '']) => tag))];
}

/** The file's text with a record in it. See {@link withRecords}. */
export function withRecord(text: string, record: ReviewRecord): string {
  return withRecords(text, [record]);
}

/**
 * The file's text with records in it, in place of those with their ids; what is not known in them is kept. Merged files
 * can hold an id several times. A line that cannot be read stays, whatever its id is.
 *
 * @param out the ids of records that are taken out
 */
export function withRecords(text: string, put: readonly ReviewRecord[], out: readonly string[] = []): string {
  const ids = new Set([...put.map(({ id }) => id), ...out]);
  const known = new Map<string, JsonObject[]>();
  const lines = linesOf(text).filter((line) => {
    const [id, fields] = objectWith(ids, line) ?? [];
    if (id === undefined || !fields) return true;
    known.set(id, [...(known.get(id) ?? []), fields]);
    return false;
  });
  const last = new Map(put.map((record) => [record.id, record]));
  const fresh = [...last.values()].map((record) => recordLine(record, known.get(record.id) ?? [])).sort();
  return textOf(merged(lines, fresh));
}

/** Lines, and sorted fresh ones each before the first that comes behind it. */
function merged(lines: readonly string[], fresh: readonly string[]): readonly string[] {
  const all: string[] = [];
  let next = 0;
  for (const line of lines) {
    for (let one = fresh[next]; one !== undefined && line > one; one = fresh[++next]) all.push(one);
    all.push(line);
  }
  return [...all, ...fresh.slice(next)];
}

/** Whether a record is short enough to be read again. */
export function isReadable(record: ReviewRecord): boolean {
  return recordLine(record, []).length <= LONGEST_LINE;
}

/** The file's text without the record with this id. A damaged line stays. */
export function withoutRecord(text: string, id: string): string {
  return withRecords(text, [], [id]);
}

const idField = /^\uFEFF?\{"id":"([^"\\]*)"/;

/** The id and the object of a line, when it is a record that can be read and has one of these ids. */
function objectWith(ids: ReadonlySet<string>, line: string): readonly [string, JsonObject] | undefined {
  const quick = idField.exec(line)?.[1];
  if ((quick !== undefined && !ids.has(quick)) || line.length > LONGEST_LINE) return undefined;
  const fields = objectIn(line);
  const id = fields?.['id'];
  if (!fields || typeof id !== 'string' || !ids.has(id)) return undefined;
  const record = readLine(line);
  return record && !('code' in record) ? [id, fields] : undefined;
}

const ownFields: Readonly<Record<ReviewRecord['type'], readonly string[]>> = {
  status: ['id', 'type', 'fact', 'status', 'by', 'time', 'method', 'evidence', 'within', 'passage'],
  note: ['id', 'type', 'text', 'tags', 'by', 'time', 'replyTo', 'passage'],
};

/** A record as a line, the id first so that the lines are sorted by it. @param known the lines it takes the place of */
function recordLine(record: ReviewRecord, known: readonly JsonObject[]): string {
  const fields = new Map<string, unknown>(Object.entries({ ...record, passage: passageFields(record.passage) }));
  const own = ownFields[record.type];
  const others = [...known.map((line) => unknownIn(line, own)), record.others ?? {}].flatMap(Object.entries);
  const written = own.flatMap((name) => (fields.get(name) === undefined ? [] : [[name, fields.get(name)] as const]));
  return JSON.stringify(Object.fromEntries([...written, ...others]));
}

/** The fields of a line that this version does not know. */
function unknownIn(fields: JsonObject, own: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !own.includes(name)));
}

/** A line's record, what is wrong with it, or nothing when it is of a kind that is not known here. */
function readLine(line: string): ReviewRecord | Reason | undefined {
  if (line.length > LONGEST_LINE) return reason('corrections.too-long');
  const fields = objectIn(line);
  if (!fields) return reason('corrections.not-json');
  const { id, type, by, time } = fields;
  if (typeof id !== 'string' || id === '') return reason('records.no-id');
  if (type !== 'status' && type !== 'note') return typeof type === 'string' ? undefined : reason('records.no-type');
  const passage = passageOf(fields['passage']);
  if (!passage) return reason('records.no-passage');
  const unknown = unknownIn(fields, ownFields[type]);
  const others = Object.keys(unknown).length > 0 ? { others: unknown } : {};
  const common = { id, by: textField(by) ?? '', time: textField(time) ?? '', passage, ...others };
  return type === 'status' ? readStatus(fields, common) : readNote(fields, common);
}

function readStatus(fields: JsonObject, common: Common): StatusRecord | Reason | undefined {
  const status = statuses.find((one) => one === fields['status']);
  const fact = factKinds.find((one) => one === fields['fact']);
  if (!status || !fact) {
    const strange = status ? fields['fact'] : fields['status'];
    return reason('records.not-a-status', typeof strange === 'string' ? strange : JSON.stringify(strange ?? null));
  }
  return { ...common, type: 'status', fact, status, ...textFields(fields, ['method', 'evidence', 'within']) };
}

function readNote(fields: JsonObject, common: Common): NoteRecord | Reason {
  const text = textField(fields['text']);
  if (text === undefined) return reason('records.no-text');
  const tags: readonly unknown[] = Array.isArray(fields['tags']) ? fields['tags'] : [];
  return {
    ...common,
    type: 'note',
    text,
    tags: tags.filter((tag) => typeof tag === 'string'),
    ...textFields(fields, ['replyTo']),
  };
}

function textField(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textFields<Name extends string>(fields: JsonObject, names: readonly Name[]): { [Key in Name]?: string } {
  const found: { [Key in Name]?: string } = {};
  for (const name of names) {
    const value = textField(fields[name]);
    if (value !== undefined) found[name] = value;
  }
  return found;
}
