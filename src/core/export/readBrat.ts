/** Reads brat standoff back: statuses and notes. */
import type { Span } from '../model';
import { noteRecord, statusRecord, type ReviewRecord, type Status } from '../store/records';
import { selectPassage } from '../store/selectedPassage';
import { factTypes, statusValues } from './brat';
import { CodePoints } from './codePoints';

/** An entity of an .ann file with everything said of it. */
interface ReadEntity {
  readonly type: string;
  readonly span: Span;
  status?: Status;
  readonly notes: Map<string, string>;
}

const entityLine = /^(T\d+)\t(\S+) (\d[\d ;]*)\t/;
const attributeLine = /^A\d+\tStatus (T\d+) (\w+)/;
const commentLine = /^#\d+\t(\w+) (T\d+)\t(.*)$/;

/**
 * Reads an .ann file: entities with a Status become statuses, entities with AnnotatorNotes become notes; other lines say
 * nothing here. Never throws.
 *
 * @param importer the name of what has no Checker or Author
 */
export function readBrat(annotations: string, source: string, text: string, importer: string): readonly ReviewRecord[] {
  const entities = entitiesIn(annotations, new CodePoints(text), text);
  const idOf = new Map<string, string>();
  const records: ReviewRecord[] = [];
  for (const [name, { type, span, status, notes }] of entities) {
    const passage = selectPassage(text, { source, ...span });
    const time = notes.get('Time') ?? '';
    const fact = factTypes.get(type);
    if (status && fact) {
      records.push(
        statusRecord({
          by: notes.get('Checker') ?? importer,
          time,
          passage,
          fact,
          status,
          ...optional('method', notes.get('Method')),
          ...optional('evidence', notes.get('Source')),
          ...optional('within', notes.get('Within')),
        }),
      );
      continue;
    }
    const said = notes.get('AnnotatorNotes');
    if (said === undefined || said.trim() === '') continue;
    const replyTo = idOf.get(notes.get('ReplyTo') ?? '');
    const note = noteRecord({
      by: notes.get('Author') ?? importer,
      time,
      passage,
      text: said,
      ...optional('replyTo', replyTo),
    });
    idOf.set(name, note.id);
    records.push(note);
  }
  return records;
}

function optional<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  const found: { [Key in Name]?: string } = {};
  if (value !== undefined) found[name] = value;
  return found;
}

function entitiesIn(annotations: string, points: CodePoints, text: string): ReadonlyMap<string, ReadEntity> {
  const entities = new Map<string, ReadEntity>();
  const lines = annotations.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const line of lines) {
    const [, name, type, places] = entityLine.exec(line) ?? [];
    if (name === undefined || type === undefined || places === undefined) continue;
    const numbers = places.trim().split(/[ ;]+/).map(Number);
    const least = numbers.reduce((one, other) => Math.min(one, other));
    const most = numbers.reduce((one, other) => Math.max(one, other));
    const span = { start: points.to(least), end: points.to(most) };
    if (span.start < span.end && span.end <= text.length) entities.set(name, { type, span, notes: new Map() });
  }
  for (const line of lines) {
    const [, about, value = ''] = attributeLine.exec(line) ?? [];
    const entity = entities.get(about ?? '');
    const status = statusValues.get(value);
    if (entity && status) entity.status = status;
    const [, type = '', of = '', said = ''] = commentLine.exec(line) ?? [];
    entities.get(of)?.notes.set(type, unescaped(said));
  }
  return entities;
}

function unescaped(text: string): string {
  return text.replace(/\\([\\nrt])/g, (_, one: string) => ({ n: '\n', r: '\r', t: '\t' })[one] ?? '\\');
}
