/** Reads W3C Web Annotations back: those of this project, and notes of others. */
import { selectorOf } from '../store/selector';
import { jsonIn, objectOf, type JsonObject } from '../store/jsonLines';
import { factKinds, noteRecord, statuses, statusRecord, type ReviewRecord } from '../store/records';
import type { SelectedPassage } from '../store/selectedPassage';
import { CodePoints } from './codePoints';
import { annotationPrefix } from './jsonld';

/** What could be read of annotations from elsewhere, and how many could not. */
export interface ImportedRecords {
  readonly records: readonly ReviewRecord[];
  readonly leftOut: number;
}

/**
 * Reads annotations: a page, a collection with its first page in it, a list, or one. Those on other sources, without
 * selectors or without text are left out. Never throws.
 *
 * @param textOf the text of a source by its id
 * @param importer the name of annotations without a creator
 */
export function readWebAnnotations(
  text: string,
  textOf: (source: string) => string | undefined,
  importer: string,
): ImportedRecords {
  const items = itemsOf(text);
  const points = new Map<string, CodePoints>();
  const records = items.flatMap((item): ReviewRecord[] => {
    const target = objectOf(item['target']);
    const source = sourceOf(target?.['source']);
    const known = source === undefined ? undefined : textOf(source);
    if (!target || source === undefined || known === undefined) return [];
    const counted = points.get(source) ?? new CodePoints(known);
    points.set(source, counted);
    const passage = passageIn(target['selector'], source, known, counted);
    return passage ? recordOf(item, passage, importer) : [];
  });
  return { records, leftOut: items.length - records.length };
}

function itemsOf(text: string): readonly JsonObject[] {
  const root = jsonIn(text);
  if (Array.isArray(root)) return objectsIn(root);
  const object = objectOf(root);
  const page = objectOf(object?.['first']) ?? object;
  const items = page?.['items'];
  if (Array.isArray(items)) return objectsIn(items);
  return object?.['type'] === 'Annotation' ? [object] : [];
}

function objectsIn(list: readonly unknown[]): readonly JsonObject[] {
  return list.map(objectOf).filter((one) => one !== undefined);
}

function sourceOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return decodeURI(value);
  } catch {
    return value;
  }
}

function passageIn(value: unknown, source: string, text: string, points: CodePoints): SelectedPassage | undefined {
  const selectors = objectsIn(Array.isArray(value) ? value : [value]);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const { start, end } = position ?? {};
  const span =
    typeof start === 'number' && typeof end === 'number' && start < end
      ? { start: points.to(start), end: points.to(end) }
      : undefined;
  const { exact, prefix = '', suffix = '' } = quote ?? {};
  if (typeof exact !== 'string' || exact === '') return span && { source, ...selectorOf(text, span) };
  if (typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  const at = span ?? { start: 0, end: exact.length };
  return { source, exact, prefix, suffix, ...at };
}

function recordOf(item: JsonObject, passage: SelectedPassage, importer: string): ReviewRecord[] {
  const given: readonly unknown[] = Array.isArray(item['body']) ? item['body'] : [item['body']];
  const bodies = given.flatMap(bodyOf);
  const valueOf = (purpose: string): string | undefined => bodies.find((body) => body.purpose === purpose)?.value;
  const creator = objectOf(item['creator'])?.['name'] ?? item['creator'];
  const by = typeof creator === 'string' && creator !== '' ? creator : importer;
  const time = typeof item['created'] === 'string' ? item['created'] : '';
  const status = statuses.find((one) => one === valueOf('assessing'));
  const fact = factKinds.find((one) => one === valueOf('classifying'));
  if (status && fact) {
    const [method, evidence] = [valueOf('describing'), valueOf('linking')];
    return [
      statusRecord({
        by,
        time,
        passage,
        fact,
        status,
        ...(method === undefined ? {} : { method }),
        ...(evidence === undefined ? {} : { evidence }),
      }),
    ];
  }
  const text = valueOf('commenting') ?? valueOf('replying') ?? bodies.find(({ purpose }) => purpose === '')?.value;
  if (text === undefined || text.trim() === '') return [];
  const replyTo = valueOf('replying') === undefined ? undefined : valueOf('identifying');
  const tags = bodies.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
  const note = noteRecord({ by, time, passage, text, ...(replyTo === undefined ? {} : { replyTo }) });
  return [{ ...note, id: ownId(item['id'], note.id), tags: [...new Set([...note.tags, ...tags])] }];
}

function bodyOf(value: unknown): readonly { readonly value: string; readonly purpose: string }[] {
  if (typeof value === 'string') return [{ value, purpose: '' }];
  const body = objectOf(value);
  if (typeof body?.['value'] !== 'string') return [];
  return [{ value: body['value'], purpose: typeof body['purpose'] === 'string' ? body['purpose'] : '' }];
}

/** The id that this project gave; other ids are not taken over. */
function ownId(value: unknown, made: string): string {
  const own =
    typeof value === 'string' && value.startsWith(annotationPrefix) ? value.slice(value.lastIndexOf(':') + 1) : '';
  return /^[0-9a-f]{16}$/.test(own) ? own : made;
}
