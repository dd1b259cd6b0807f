/** Up to this many sources all are compared with each other; beyond it each with the next ones. */
export const ALL_COMPARED = 10;
const NEXT = 3;

/**
 * The sources that one is compared with, of those behind it: all where there are few, else the next ones, so that the work
 * grows with the sources, not with their pairs.
 *
 * @param at its place among all
 */
export function comparedWith<Source>(sources: readonly Source[], at: number): readonly Source[] {
  return sources.slice(at + 1, at + 1 + (sources.length <= ALL_COMPARED ? sources.length : NEXT));
}
