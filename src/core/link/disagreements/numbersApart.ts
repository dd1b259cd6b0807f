import { areOverOtherPlaces } from './countedPlaces';
import { isDemand } from './demands';
import { areTwoForecasts } from './forecasts';
import { isOneOfNewcomer } from './newcomers';
import { remembered } from './remembered';
import { tellsRest } from './restOf';
import type { Member } from './storyIndex';

/**
 * Whether numbers of two claims cannot be held against each other, whatever they count: what somebody wants and what is, what
 * two analysts foresee, what is told of somebody who is brought in, how much there was and how much is left, and what was
 * counted over more places, or in another round.
 */
export function areNumbersApart(left: Member, right: Member): boolean {
  return (
    isDemand(left) !== isDemand(right) ||
    tellsRest(left) !== tellsRest(right) ||
    areTwoForecasts(left, right) ||
    isOneOfNewcomer(left, right) ||
    areOverOtherPlaces(left, right) ||
    (isShare(left) && isShare(right) && roundOf(left) !== roundOf(right))
  );
}

const ROUND = /\b(first|second|third|final) (?:round|ballot|leg)\b/iu;

/** "In the first round", in which everybody has another share than in the next one. */
const roundOf = remembered(({ text }: Member): string | undefined => ROUND.exec(text)?.[1]?.toLowerCase());

function isShare({ claim: { quantities } }: Member): boolean {
  return quantities.some(({ unit }) => unit === 'percent');
}
