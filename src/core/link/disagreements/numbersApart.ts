import { isDemand } from './demands';
import { areTwoForecasts } from './forecasts';
import { isOneOfNewcomer } from './newcomers';
import type { Member } from './storyIndex';

/**
 * Whether numbers of two claims cannot be held against each other, whatever they count: what somebody wants and what is, what
 * two analysts foresee, and what is told of somebody who is brought in.
 */
export function areNumbersApart(left: Member, right: Member): boolean {
  return isDemand(left) !== isDemand(right) || areTwoForecasts(left, right) || isOneOfNewcomer(left, right);
}
