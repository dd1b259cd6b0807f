/**
 * What people corrected in a story: `.corroborate/corrections.jsonl` in its folder, one JSON object a line, the lines
 * sorted, so that two people's work merges line by line. Lines that this version does not know are left as they are.
 */
import { disagreementKinds, type DisagreementKind, type EntityType } from '../model';
import { reason, type Reason } from '../words';
import { LONGEST_LINE, linesOf, objectIn, type JsonObject } from './jsonLines';
import type { LineProblem } from './records';
import { passageFields, passageOf, type SelectedPassage } from './selectedPassage';

/** Where the file lies in the story's folder. */
export const correctionsPath = ['.corroborate', 'corrections.jsonl'] as const;

/**
 * What can be corrected. With two passages: same-claim, not-same-claim (the first is taken out of the group of the
 * second), same-entity, not-same-entity (the first is somebody else), not-a-disagreement (both can stand side by side).
 * With one passage, and a value for most: rename (the name's thing is called `value`), type (it is of type `value`),
 * not-an-entity (`here`, or these words nowhere in the `story`), speaker (a quotation's speaker is `value`, or nobody when
 * it is empty), date (the words mean `value`), boilerplate, not-boilerplate.
 */
export const correctionKinds = [
  'same-claim',
  'not-same-claim',
  'not-a-disagreement',
  'same-entity',
  'not-same-entity',
  'rename',
  'type',
  'not-an-entity',
  'speaker',
  'date',
  'boilerplate',
  'not-boilerplate',
] as const;

/** A kind of correction. */
export type CorrectionKind = (typeof correctionKinds)[number];

/** A rule that a person wrote. */
export interface Correction {
  readonly correction: CorrectionKind;
  /** What the sides of a disagreement differ in. */
  readonly about?: DisagreementKind;
  /** What it is corrected to. */
  readonly value?: string;
  /** One, or two. */
  readonly passages: readonly SelectedPassage[];
}

/** What could be read of a corrections file. */
export interface ParsedCorrections {
  readonly corrections: readonly Correction[];
  /** The line of each, as it stands in the file. */
  readonly lines: readonly string[];
  readonly problems: readonly LineProblem[];
}

const types: readonly EntityType[] = ['person', 'organisation', 'place'];

/** A calendar day, month or year, or two days with a slash between them. */
const dateValue = /^\d{4}(?:-\d\d(?:-\d\d)?)?$|^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

const LONGEST_VALUE = 300;

/** How many passages each kind has, and which values. */
const rules: Readonly<
  Record<CorrectionKind, { readonly passages: 1 | 2; readonly takes?: (value: string) => boolean }>
> = {
  'same-claim': { passages: 2 },
  'not-same-claim': { passages: 2 },
  'not-a-disagreement': { passages: 2 },
  'same-entity': { passages: 2 },
  'not-same-entity': { passages: 2 },
  rename: { passages: 1, takes: (value) => value.trim() !== '' },
  type: { passages: 1, takes: (value) => types.some((type) => type === value) },
  'not-an-entity': { passages: 1, takes: (value) => value === 'here' || value === 'story' },
  speaker: { passages: 1, takes: () => true },
  date: { passages: 1, takes: isDateValue },
  boilerplate: { passages: 1 },
  'not-boilerplate': { passages: 1 },
};

/** Whether a date can be corrected to this: `2024-05-16`, `2024-05`, `2024` or `2024-05-16/2024-05-18`. */
export function isDateValue(value: string): boolean {
  return (
    dateValue.test(value) &&
    value.split('/').every((part) => !Number.isNaN(Date.parse(part)) && new Date(part).toISOString().startsWith(part))
  );
}

/** Parses the file. Never throws; a line that is wrong is named, the others count. */
export function parseCorrections(text: string): ParsedCorrections {
  const corrections: Correction[] = [];
  const lines: string[] = [];
  const problems: LineProblem[] = [];
  for (const [index, line] of linesOf(text).entries()) {
    if (line.trim() === '') continue;
    const { correction, problem } = readLine(line);
    if (correction) {
      corrections.push(correction);
      lines.push(line);
    }
    if (problem) problems.push({ line: index + 1, message: problem });
  }
  return { corrections, lines, problems };
}

/** A correction as a line of the file, without the line's end. The same correction is always the same line. */
export function correctionLine({ correction, about, value, passages }: Correction): string {
  return JSON.stringify({
    correction,
    ...(about === undefined ? {} : { about }),
    ...(value === undefined ? {} : { value }),
    passages: passages.map(passageFields),
  });
}

/** A line as far as it was understood; nothing when it is of a kind that is not known here. */
interface ReadLine {
  readonly correction?: Correction;
  readonly problem?: Reason;
}

function readLine(line: string): ReadLine {
  if (line.length > LONGEST_LINE) return { problem: reason('corrections.too-long') };
  const fields = objectIn(line);
  if (!fields) return { problem: reason('corrections.not-json') };
  if (typeof fields['correction'] !== 'string') return { problem: reason('corrections.no-kind') };
  const kind = correctionKinds.find((one) => one === fields['correction']);
  return kind ? readKind(kind, fields) : {};
}

function readKind(kind: CorrectionKind, { about, value, passages }: JsonObject): ReadLine {
  const { passages: count, takes } = rules[kind];
  const read = Array.isArray(passages) && passages.length === count ? passages.map(passageOf) : [];
  const found = read.filter((one) => one !== undefined);
  if (found.length !== count)
    return { problem: reason(count === 2 ? 'corrections.no-passages' : 'corrections.no-passage') };
  if (kind === 'not-a-disagreement') {
    const known = disagreementKinds.find((one) => one === about);
    if (!known) return { problem: reason('corrections.not-about', String(about)) };
    return { correction: { correction: kind, about: known, passages: found } };
  }
  if (!takes) return { correction: { correction: kind, passages: found } };
  if (typeof value !== 'string' || value.length > LONGEST_VALUE || !takes(value)) {
    return { problem: reason('corrections.no-value', typeof value === 'string' ? value : '') };
  }
  return { correction: { correction: kind, value, passages: found } };
}
