/** Passages of the sample sources. */
import type { Span, Story } from '../../../src/core/model';

/** A passage in a named file. */
export interface InFile extends Span {
  readonly file: string;
}

/** Everything of one kind in all sources, with the file it stands in. */
export function inFiles<T extends Span>(
  story: Story,
  list: (source: Story['sources'][number]) => readonly T[],
): (T & InFile)[] {
  return story.sources.flatMap((source) => list(source).map((item) => ({ ...item, file: source.id })));
}

/** How many characters two passages share. */
export function shared(one: InFile, other: InFile): number {
  return one.file === other.file ? Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) : 0;
}

/** At least half of the shorter passage is shared. */
export function covers(one: InFile, other: InFile): boolean {
  return shared(one, other) >= 0.5 * Math.min(one.end - one.start, other.end - other.start) && shared(one, other) > 0;
}
