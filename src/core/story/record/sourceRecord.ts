/** One source and its analysis as a line of JSON: what a map over sources writes and a link step reads. */
import type { SourceAnalysis, SourceFacts } from '../../model';
import { isCalendarDay, isWebAddress } from '../factsFile';
import { recordVersion } from './analysisKey';
import { engineVersion } from './engineVersion';
import { unpackAnalysis } from './packedAnalysis';

/** Where a source comes from: a file, or somebody who gave it an id and may have said more about it. */
export type RecordOrigin =
  { readonly file: string } | { readonly id: string; readonly facts?: SourceFacts; readonly file?: undefined };

/** A source that was read from a line. */
export interface SourceRecord {
  readonly origin: RecordOrigin;
  readonly text: string;
  /** Missing when another version of the engine made it: the text must be analysed anew. */
  readonly analysis?: SourceAnalysis;
}

/** A text to analyse, as somebody hands it over. */
export interface GivenText {
  readonly origin: Extract<RecordOrigin, { readonly id: string }>;
  readonly text: string;
}

/** Why a line is not used. */
export type LineFault = 'not-json' | 'no-id' | 'no-text' | 'facts' | 'other-format' | 'no-analysis';

/**
 * The line of a source. `analysis` is the JSON of a packed analysis; the line holds no line break. `corroborate` counts the
 * versions of this format, `engine` names what made the analysis.
 */
export function recordLine(origin: RecordOrigin, text: string, analysis: string): string {
  const head = JSON.stringify({ corroborate: recordVersion, engine: engineVersion, ...origin, text });
  return `${head.slice(0, -1)},"analysis":${analysis}}`;
}

/** Reads what {@link recordLine} wrote, or says why it cannot. Never throws. */
export function readRecord(line: string): SourceRecord | LineFault {
  const read = objectIn(line);
  if (!read) return 'not-json';
  if (read['corroborate'] !== recordVersion) return 'other-format';
  const origin = originIn(read);
  if (typeof origin === 'string') return origin;
  const text = read['text'];
  if (typeof text !== 'string') return 'no-text';
  if (read['engine'] !== engineVersion) return { origin, text };
  const analysis = unpackAnalysis(read['analysis'], text.length);
  return analysis ? { origin, text, analysis } : 'no-analysis';
}

/**
 * Reads a text handed over as one line of JSON: `id` and `text`, and if there are any `title`, `outlet`, `url` and
 * `published` as in `story.json`. Other fields are left alone. Never throws.
 */
export function readGivenText(line: string): GivenText | LineFault {
  const read = objectIn(line);
  if (!read) return 'not-json';
  const { id, text } = read;
  if (typeof id !== 'string' || id === '') return 'no-id';
  if (typeof text !== 'string') return 'no-text';
  const facts = factsIn(read);
  if (!facts) return 'facts';
  return { origin: { id, ...(Object.keys(facts).length > 0 ? { facts } : {}) }, text };
}

function objectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

function originIn({ file, id, facts }: Readonly<Record<string, unknown>>): RecordOrigin | LineFault {
  if (typeof file === 'string' && file !== '') return { file };
  if (typeof id !== 'string' || id === '') return 'no-id';
  if (facts === undefined) return { id };
  const read = typeof facts === 'object' && facts !== null && factsIn(facts as Readonly<Record<string, unknown>>);
  return read ? { id, facts: read } : 'facts';
}

function factsIn(fields: Readonly<Record<string, unknown>>): SourceFacts | undefined {
  const facts: { -readonly [Name in keyof SourceFacts]: string } = {};
  for (const [name, isValid] of factChecks) {
    const value = fields[name] ?? '';
    if (typeof value !== 'string' || (value !== '' && !isValid(value))) return undefined;
    if (value !== '') facts[name] = value;
  }
  return facts;
}

const factChecks: readonly (readonly [keyof SourceFacts, (value: string) => boolean])[] = [
  ['title', () => true],
  ['outlet', () => true],
  ['url', isWebAddress],
  ['published', isCalendarDay],
];
