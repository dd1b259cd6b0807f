/**
 * The check sheet and notes as brat standoff (https://brat.nlplab.org/standoff.html): a text, its annotations and the
 * configuration. Facts are entities with a Status; who checked them, how and when, and what notes say, stands in # lines.
 * Offsets are Unicode code points.
 */
import type { Span } from '../model';
import type { Steps } from '../steps';
import { factKinds, statuses, type FactKind, type NoteRecord, type Status, type StatusRecord } from '../store/records';
import { ofSource, type Annotated, type ExportedFile } from './annotated';
import { CodePoints } from './codePoints';

/** `cannot-verify` is CannotVerify. */
function typeName(word: string): string {
  return word.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The types of entities by their names. */
export const factTypes = new Map<string, FactKind>(factKinds.map((kind) => [typeName(kind), kind]));
/** The values of Status. */
export const statusValues = new Map<string, Status>(statuses.map((status) => [typeName(status), status]));
const NOTE = 'Note';

/** What brat must be told about the types. */
const configuration = [
  '[entities]',
  ...factTypes.keys(),
  NOTE,
  '',
  '[relations]',
  '<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
  '',
  '[events]',
  '',
  '[attributes]',
  `Status Arg:<ENTITY>, Value:${[...statusValues.keys()].join('|')}`,
  '',
].join('\n');

/** The files: for each source its text and annotations, and `annotation.conf`. */
export function* bratFiles(annotated: Annotated): Steps<readonly ExportedFile[]> {
  const files: ExportedFile[] = [{ path: 'annotation.conf', parts: [configuration] }];
  for (const { id } of annotated.index.story.sources) {
    const stem = stemOf(id);
    files.push({ path: `${stem}.txt`, parts: [annotated.index.text(id)] });
    files.push({ path: `${stem}.ann`, parts: yield* annotationsOf(annotated, id) });
    yield;
  }
  return files;
}

/** brat's own files end in .txt and .ann. A source outside the folders that are exported is named like one inside: no file leaves them. */
function stemOf(id: string): string {
  const segments = id.replace(/\.txt$/i, '').split(/[\\/]/);
  return segments.map((segment) => (/^(?:\.{0,2}|[a-z]:)$/i.test(segment) ? '_' : segment)).join('/');
}

/** The lines of one .ann file. */
class Lines {
  readonly #text: string;
  readonly #points: CodePoints;
  readonly #lines: string[] = [];
  readonly #counts = { T: 0, A: 0, '#': 0 };

  constructor(text: string) {
    this.#text = text;
    this.#points = new CodePoints(text);
  }

  entity(type: string, span: Span): string {
    const parts = fragments(this.#text, span);
    const places = parts.map(({ start, end }) => `${this.#points.from(start)} ${this.#points.from(end)}`).join(';');
    const words = parts.map(({ start, end }) => this.#text.slice(start, end)).join(' ');
    return this.#add('T', `${type} ${places}`, words);
  }

  status(entity: string, status: Status): void {
    this.#add('A', `Status ${entity} ${typeName(status)}`);
  }

  note(type: string, about: string, text: string | undefined): void {
    if (text !== undefined && text !== '') this.#add('#', `${type} ${about}`, escaped(text));
  }

  get all(): readonly string[] {
    return this.#lines;
  }

  #add(letter: 'T' | 'A' | '#', ...fields: readonly string[]): string {
    const id = `${letter}${++this.#counts[letter]}`;
    this.#lines.push(`${[id, ...fields].join('\t')}\n`);
    return id;
  }
}

/** A span of brat's does not cross a line. */
function fragments(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const isBreak = at === end || text.charAt(at) === '\n' || text.charAt(at) === '\r';
    if (!isBreak) continue;
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts.length > 0 ? parts : [{ start, end }];
}

function escaped(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (one) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[one] ?? one);
}

function* annotationsOf(annotated: Annotated, id: string): Steps<readonly string[]> {
  const lines = new Lines(annotated.index.text(id));
  const { facts, notes } = ofSource(annotated, id);
  for (const { fact, record, earlier } of facts) {
    const records = [record, ...earlier].filter((one) => one !== undefined);
    // what several people said of one fact stands on an entity each: an entity has one status
    if (records.length === 0) lines.entity(typeName(fact.kind), fact);
    for (const one of records) addStatus(lines, lines.entity(typeName(fact.kind), fact), one);
    yield;
  }
  for (const { note, passage, replies } of notes) {
    const first = lines.entity(NOTE, passage);
    addNote(lines, first, note);
    for (const reply of replies) {
      const entity = lines.entity(NOTE, passage);
      addNote(lines, entity, reply);
      lines.note('ReplyTo', entity, first);
    }
  }
  return lines.all;
}

function addStatus(lines: Lines, entity: string, { status, by, time, method, evidence, within }: StatusRecord): void {
  lines.status(entity, status);
  lines.note('Checker', entity, by);
  lines.note('Time', entity, time);
  lines.note('Method', entity, method);
  lines.note('Source', entity, evidence);
  lines.note('Within', entity, within);
}

function addNote(lines: Lines, entity: string, { text, by, time }: NoteRecord): void {
  lines.note('AnnotatorNotes', entity, text);
  lines.note('Author', entity, by);
  lines.note('Time', entity, time);
}
