/** What a grammar rule returns. */
import type { TimeType } from '../../../model';
import type { TimeMod, TimeTerm } from '../form';
import type { Piece } from '../pieces';

/** A stretch of pieces read as a time expression. */
export interface Match {
  /** Index of the first piece. */
  readonly from: number;
  /** Index after the last piece. */
  readonly to: number;
  readonly type: TimeType;
  readonly term: TimeTerm;
  readonly mod?: TimeMod;
  /** No point in time a reader could look for ("now", "recently"). */
  readonly vague?: boolean;
}

/** A grammar rule: reads the pieces from an index on. */
export type Rule = (pieces: readonly Piece[], at: number) => Match | undefined;

/** Lower-case word at an index, "" outside the sentence. */
export function word(pieces: readonly Piece[], at: number): string {
  return pieces[at]?.lower ?? '';
}

/** "-", "–", "—" between two pieces. */
export function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '—' || text === '‐' || text === '‑' || text === '--';
}

/** "'s" or a lone apostrophe after a plural. */
export function isPossessive(text: string): boolean {
  return text === "'s" || text === "'" || text === '’';
}
