/**
 * What people corrected in a story: `.corroborate/corrections.jsonl` in its folder, one JSON object a line, the lines
 * sorted, so that two people's work merges line by line. Lines that this version does not know are left as they are.
 */
import { disagreementKinds, type DisagreementKind } from '../model';
import { reason, type Reason } from '../words';
import type { Selector } from './anchor';

/** Where the file lies in the story's folder. */
export const correctionsPath = ['.corroborate', 'corrections.jsonl'] as const;

/** A passage of a source, remembered. */
export interface SelectedPassage extends Selector {
  /** The source's id. */
  readonly source: string;
}

/** Two passages that a correction is about. */
type Two = readonly [SelectedPassage, SelectedPassage];

/**
 * A rule that a person wrote. same-claim: the two passages make the same claim; not-same-claim: they do not, and the
 * first is taken out of the group of the second; not-a-disagreement: what they say can stand side by side.
 */
export type Correction =
  | { readonly correction: 'same-claim' | 'not-same-claim'; readonly passages: Two }
  | { readonly correction: 'not-a-disagreement'; readonly about: DisagreementKind; readonly passages: Two };

/** A line that cannot be read. */
export interface CorrectionProblem {
  /** From 1. */
  readonly line: number;
  readonly message: Reason;
}

/** What could be read of a corrections file. */
export interface ParsedCorrections {
  readonly corrections: readonly Correction[];
  readonly problems: readonly CorrectionProblem[];
}

const kinds = ['same-claim', 'not-same-claim', 'not-a-disagreement'] as const;

/** Longer lines are not read. */
const LONGEST_LINE = 200_000;

/** Parses the file. Never throws; a line that is wrong is named, the others count. */
export function parseCorrections(text: string): ParsedCorrections {
  const corrections: Correction[] = [];
  const problems: CorrectionProblem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const { correction, problem } = readLine(line);
    if (correction) corrections.push(correction);
    if (problem) problems.push({ line: index + 1, message: problem });
  }
  return { corrections, problems };
}

/** A correction as a line of the file, without the line's end. The same correction is always the same line. */
export function correctionLine(correction: Correction): string {
  const about = correction.correction === 'not-a-disagreement' ? { about: correction.about } : {};
  const passages = correction.passages.map(({ source, exact, prefix, suffix, start, end }) => ({
    source,
    exact,
    prefix,
    suffix,
    start,
    end,
  }));
  return JSON.stringify({ correction: correction.correction, ...about, passages });
}

/** The file's text with one more line, at its place in the order; the other lines are left as they are. */
export function withLine(text: string, line: string): string {
  const lines = linesOf(text);
  if (lines.some((other) => isSame(other, line))) return text;
  const at = lines.findIndex((other) => other > line);
  lines.splice(at < 0 ? lines.length : at, 0, line);
  return `${lines.join('\n')}\n`;
}

/** The file's text without a line. */
export function withoutLine(text: string, line: string): string {
  const kept = linesOf(text).filter((other) => !isSame(other, line));
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}

/** A line that another program ended its own way is still that line. */
function isSame(kept: string, line: string): boolean {
  return kept === line || kept === `${line}\r`;
}

/** A carriage return stays with its line, so that lines are kept to the letter. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** A line as far as it was understood; nothing when it is of a kind that is not known here. */
interface ReadLine {
  readonly correction?: Correction;
  readonly problem?: Reason;
}

function readLine(line: string): ReadLine {
  if (line.length > LONGEST_LINE) return { problem: reason('corrections.too-long') };
  const fields = objectOf(parseJson(line));
  if (!fields) return { problem: reason('corrections.not-json') };
  const { correction, about, passages } = fields;
  if (typeof correction !== 'string') return { problem: reason('corrections.no-kind') };
  const kind = kinds.find((one) => one === correction);
  if (!kind) return {};
  const [first, second] = Array.isArray(passages) && passages.length === 2 ? passages.map(passageOf) : [];
  if (!first || !second) return { problem: reason('corrections.no-passages') };
  if (kind !== 'not-a-disagreement') return { correction: { correction: kind, passages: [first, second] } };
  const known = disagreementKinds.find((one) => one === about);
  if (!known) return { problem: reason('corrections.not-about', String(about)) };
  return { correction: { correction: kind, about: known, passages: [first, second] } };
}

function passageOf(value: unknown): SelectedPassage | undefined {
  const fields = objectOf(value);
  if (!fields) return undefined;
  const { source, exact, prefix = '', suffix = '', start = 0, end = 0 } = fields;
  if (typeof source !== 'string' || typeof exact !== 'string') return undefined;
  if (typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  if (!isOffset(start) || !isOffset(end)) return undefined;
  return { source, exact, prefix, suffix, start, end };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
