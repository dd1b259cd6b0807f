/** What is known about a reporting clause while a line is read. */
import type { AttributionManner } from '../../../model';
import type { Stretch } from '../phrases';

/** A reporting clause; all stretches are item ranges of its line. */
export interface Report {
  readonly cue: Stretch;
  /** Undefined when nobody is named ("it is reported that"). */
  readonly source: Stretch | undefined;
  /** Who is told ("told reporters"). */
  readonly listener: Stretch | undefined;
  /** What is reported, in order; may be empty when it stands in another line. */
  readonly content: readonly Stretch[];
  readonly manner: AttributionManner;
  /** Nothing but a colon or comma follows: the content may stand in the next paragraph. */
  readonly announces: boolean;
  /** The content stands in front of the clause: a quotation in the next sentence goes on from it. */
  readonly closes: boolean;
  /** A turn of a transcript ("WALLACE: …"): all of its paragraph is reported. */
  readonly turn?: boolean;
}

/** A report whose content's end is not settled yet. */
export interface Draft {
  cue: Stretch;
  source: Stretch | undefined;
  listener: Stretch | undefined;
  content: Stretch[];
  manner: AttributionManner;
  announces: boolean;
  closes: boolean;
  /** First item that belongs to the reporting clause itself, where an earlier content must end. */
  begins: number;
  /** It is embedded in the content it stands in: that content goes on. */
  embedded: boolean;
  /** The content is a thing, not a clause. */
  bare?: boolean;
  /** The clause is subordinate or relative: its content ends at the next comma. */
  fronted?: boolean;
  /** The content begins with a quotation. */
  quoted?: boolean;
  turn?: boolean;
  /** The content is "to" and a verb. */
  wish?: boolean;
}
