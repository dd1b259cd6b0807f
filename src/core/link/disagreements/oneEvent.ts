import type { DisagreementSide, StorySource } from '../../model';
import type { StoryIndex } from './storyIndex';
import type { Ties } from './ties';

/** So many passages of a side stand for all of it. */
const MOST_PASSAGES = 12;

/** Whether two of the sources on different sides of a row may be reports of one event. */
export function mayBeOfOneEvent(
  [first, ...others]: readonly DisagreementSide[],
  ties: Ties,
  index: StoryIndex,
): boolean {
  const sourcesOf = ({ passages }: DisagreementSide): readonly StorySource[] =>
    passages.slice(0, MOST_PASSAGES).flatMap(({ source }) => index.source(source) ?? []);
  if (!first) return false;
  const lefts = sourcesOf(first);
  return others.flatMap(sourcesOf).some((right) => lefts.some((left) => ties.mayTellOfOneEvent(left, right)));
}
