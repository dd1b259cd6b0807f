/** A remembered passage made ready to be looked for: without the differences that programs make by themselves. */
import { fold } from './folded';
import { CONTEXT, MOST_CONTEXT, edgesOf, type Edges, type Selector } from './selector';
import type { Surroundings } from './surroundings';

/** A selector, folded. */
export interface Wanted extends Surroundings {
  readonly exact: string;
  readonly edges: Edges;
  /** In the original text. */
  readonly start: number;
  readonly twins: number;
  readonly nth: number;
  readonly rival: number | undefined;
}

/** Folds a selector. Other programs may have remembered more than is compared here. */
export function wantedOf({ exact, prefix, suffix, start, twins = 0, nth = 0, rival }: Selector): Wanted {
  const words = fold(exact).text;
  const lead = words.length - words.trimStart().length;
  const whole = words.trim();
  const before = (fold(prefix.slice(-4 * MOST_CONTEXT)).text + words.slice(0, lead)).slice(-MOST_CONTEXT);
  const after = (words.slice(words.trimEnd().length) + fold(suffix.slice(0, 4 * MOST_CONTEXT)).text).slice(
    0,
    MOST_CONTEXT,
  );
  const around = before + whole + after;
  return {
    exact: whole,
    prefix: before,
    suffix: after,
    edges: edgesOf(around, before.length, before.length + whole.length),
    opensText: start === prefix.length,
    closesText: suffix.length < CONTEXT,
    start: start + (exact.length - exact.trimStart().length),
    twins,
    nth,
    rival,
  };
}

/** Whether the same words stood in the same surroundings elsewhere, for as long as was remembered. */
export function isRepeated({ prefix, suffix }: Wanted): boolean {
  return prefix.length >= MOST_CONTEXT || suffix.length >= MOST_CONTEXT;
}
