import type { Member } from './storyIndex';

/** Verbs by which somebody wants so much, whatever is given in the end. Compiled for this project. */
const WANTING = new Set('ask call demand want seek request sue'.split(' '));

/** Whether a claim tells how much somebody wants: "prosecutors asked for nine years". */
export function isDemand({ claim: { action } }: Member): boolean {
  return WANTING.has(action ?? '');
}
