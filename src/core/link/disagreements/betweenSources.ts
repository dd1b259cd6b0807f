import type { DisagreementSide } from '../../model';
import type { Merged } from './findings';

/**
 * Whether the sources of a row differ: not where each of them has every reading, as two copies of one report that names a
 * father and a son do, or that has a slip of its own.
 */
export function isBetweenSources({ sides }: Merged): boolean {
  const [first, ...others] = sides.map(sourcesOf);
  return !first || others.some((other) => other.size !== first.size || [...other].some((source) => !first.has(source)));
}

function sourcesOf({ passages }: DisagreementSide): ReadonlySet<string> {
  return new Set(passages.map(({ source }) => source));
}
