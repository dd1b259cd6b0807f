/**
 * Scores reported speech. Contents are exactly right when their pieces are equal once marks, punctuation and blanks at
 * both ends are taken off; they overlap when they share at least half of what both cover together, one to one. A given
 * report that touches only gold rows to be ignored is neither right nor wrong.
 */
import type { Span } from '../../../src/core/model';
import { byDoc, inContext, type Doc } from '../dataSet';
import { f1, share, type Figure } from './figures';
import { matched } from './matching';

type Piece = readonly [number, number];

/** A labelled report. */
export interface GoldReport extends Span {
  readonly doc: string;
  readonly kind?: 'direct' | 'mixed' | 'indirect';
  readonly ignore?: boolean;
  readonly content?: readonly Piece[];
  readonly speaker?: readonly Piece[];
  readonly speakerText?: string;
  readonly cue?: readonly Piece[];
}

/** A report that was found. */
export interface GivenReport extends Span {
  readonly doc: string;
  readonly content?: readonly Piece[];
  readonly speaker: (Span & { readonly text: string }) | null;
  readonly cue: (Span & { readonly text: string }) | null;
}

/** A report with its content trimmed. */
interface Trimmed<T> extends Span {
  readonly row: T;
  readonly pieces: readonly Piece[];
}

const EDGE = /[\s"“”'‘’«»`.,;:!?…—–-]/;

export function scoreReports(
  docs: readonly Doc[],
  gold: readonly GoldReport[],
  given: readonly GivenReport[],
): { readonly figures: readonly Figure[]; readonly errors: readonly string[] } {
  const [goldOf, givenOf] = [byDoc(gold), byDoc(given)];
  const kinds = new Map<string, { found: number; wanted: number }>();
  const sum = { wanted: 0, given: 0, overlap: 0, exact: 0, speaker: 0, cue: 0, cued: 0 };
  const errors: string[] = [];
  for (const { id, text } of docs) {
    const all = (goldOf.get(id) ?? []).flatMap((row) => trimmed(text, row));
    const wanted = all.filter(({ row }) => !row.ignore);
    const own = (givenOf.get(id) ?? []).flatMap((row) => trimmed(text, row));
    const pairs = matched(wanted, own, (one, other) => {
      const likeness = jaccard(one.pieces, other.pieces);
      return likeness >= 0.5 ? likeness : 0;
    });
    const used = new Set(pairs.map(([, other]) => other));
    const counted = own.filter((one, index) => used.has(index) || !isIgnored(one, all));
    sum.wanted += wanted.length;
    sum.given += counted.length;
    sum.overlap += pairs.length;
    for (const { row } of wanted) kindOf(kinds, row).wanted++;
    for (const [index, other] of pairs) {
      const [one, answer] = [wanted[index] as Trimmed<GoldReport>, own[other] as Trimmed<GivenReport>];
      kindOf(kinds, one.row).found++;
      const isExact = isEqual(one.pieces, answer.pieces);
      const isSpeaker = isSpeakerRight(one.row, answer.row);
      if (isExact) sum.exact++;
      if (isSpeaker) sum.speaker++;
      if (one.row.cue?.length) sum.cued++;
      if (one.row.cue?.length && touches(answer.row.cue, one.row.cue)) sum.cue++;
      if (!isExact) errors.push(line('not exact', one, text));
      if (!isSpeaker)
        errors.push(line(`speaker “${one.row.speakerText ?? ''}”, not “${answer.row.speaker?.text ?? ''}”`, one, text));
    }
    const met = new Set(pairs.map(([index]) => index));
    for (const [index, one] of wanted.entries()) if (!met.has(index)) errors.push(line('missed', one, text));
    for (const one of counted) if (!used.has(own.indexOf(one))) errors.push(line('extra', one, text));
  }
  const counts = { given: sum.given, wanted: sum.wanted };
  const figures = [
    f1('exact', { right: sum.exact, ...counts }),
    f1('overlap', { right: sum.overlap, ...counts }),
    f1('with speaker', { right: sum.speaker, ...counts }),
    share('speaker', sum.speaker, sum.overlap),
    share('cue', sum.cue, sum.cued),
    ...[...kinds].map(([name, { found, wanted }]) => share(name, found, wanted)),
  ];
  return { figures, errors };
}

function kindOf(
  kinds: Map<string, { found: number; wanted: number }>,
  { kind = 'direct' }: GoldReport,
): { found: number; wanted: number } {
  const known = kinds.get(kind) ?? { found: 0, wanted: 0 };
  kinds.set(kind, known);
  return known;
}

/** Without marks, punctuation and blanks at both ends; nothing when no more is left. */
function trimmed<T extends Span & { readonly content?: readonly Piece[] }>(text: string, row: T): Trimmed<T>[] {
  const pieces = (row.content ?? [[row.start, row.end] as const])
    .map(([from, to]): Piece => {
      let [start, end] = [from, to];
      while (start < end && EDGE.test(text.charAt(start))) start++;
      while (end > start && EDGE.test(text.charAt(end - 1))) end--;
      return [start, end];
    })
    .filter(([start, end]) => end > start);
  return pieces.length === 0 ? [] : [{ row, pieces, start: row.start, end: row.end }];
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, [start, end]) => sum + end - start, 0);
}

function sharedBy(one: readonly Piece[], other: readonly Piece[]): number {
  let sum = 0;
  for (const [a, b] of one) for (const [c, d] of other) sum += Math.max(0, Math.min(b, d) - Math.max(a, c));
  return sum;
}

function jaccard(one: readonly Piece[], other: readonly Piece[]): number {
  const both = sharedBy(one, other);
  return both === 0 ? 0 : both / (lengthOf(one) + lengthOf(other) - both);
}

function isEqual(one: readonly Piece[], other: readonly Piece[]): boolean {
  return (
    one.length === other.length &&
    one.every(([start, end], index) => start === other[index]?.[0] && end === other[index]?.[1])
  );
}

function isIgnored(one: Trimmed<GivenReport>, all: readonly Trimmed<GoldReport>[]): boolean {
  const touched = all.filter(({ pieces }) => sharedBy(pieces, one.pieces) > 0);
  return touched.length > 0 && touched.every(({ row }) => row.ignore);
}

function touches(span: Span | null, pieces: readonly Piece[]): boolean {
  return span !== null && pieces.some(([start, end]) => Math.min(end, span.end) > Math.max(start, span.start));
}

/** The words of the speaker in the text, or the same last name elsewhere. */
function isSpeakerRight({ speaker = [], speakerText = '' }: GoldReport, { speaker: given }: GivenReport): boolean {
  if (speaker.length === 0) return given === null;
  if (touches(given, speaker)) return true;
  const name = lastName(given?.text ?? '');
  return (
    name !== undefined &&
    speakerText
      .toLowerCase()
      .split(/[^\p{L}\p{M}'’-]+/u)
      .includes(name)
  );
}

function lastName(words: string): string | undefined {
  const plain = words.replaceAll(/[^\p{L}\p{M}\s'’-]/gu, ' ').trim();
  return plain
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .at(-1)
    ?.toLowerCase();
}

function line(what: string, { row, start, end }: Trimmed<GoldReport | GivenReport>, text: string): string {
  return `${what}: ${row.doc}@${start} ${inContext(text, start, end)}`;
}
