import type { EntityType } from '../../../model';

/** The model's tags: outside, and begin/inside of each kind of name. */
export const TAGS = 7;
export const OUTSIDE = 0;
export const entityTypes: readonly EntityType[] = ['person', 'organisation', 'place'];

/** Tag of a name's first word. */
export function beginOf(type: number): number {
  return 1 + type * 2;
}

/** Whether the tag continues a name. */
export function isInside(tag: number): boolean {
  return tag !== OUTSIDE && tag % 2 === 0;
}

/** Index in {@link entityTypes} of a tag other than {@link OUTSIDE}. */
export function typeOfTag(tag: number): number {
  return (tag - 1) >> 1;
}

/** Whether `next` may follow `tag`: only a name of the same kind goes on. */
export function mayFollow(tag: number, next: number): boolean {
  return !isInside(next) || tag === next || tag === next - 1;
}
