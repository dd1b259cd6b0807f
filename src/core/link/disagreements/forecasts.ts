import { wordsIn } from './place';
import { remembered } from './remembered';
import type { Member } from './storyIndex';
import { subjectIn } from './subjects';

/** Those whose trade it is to foresee. Compiled for this project. */
const FORECASTERS = new Set(
  'analyst analysts economist economists expert experts broker brokers forecaster forecasters strategist strategists'.split(
    ' ',
  ),
);
/** Verbs of foreseeing, as lemmas. Compiled for this project. */
const FORESEEING = new Set('expect see forecast predict estimate project foresee reckon'.split(' '));

const isForecast = remembered(
  (member: Member): boolean =>
    FORESEEING.has(member.claim.action ?? '') && wordsIn(subjectIn(member)).some(({ lower }) => FORECASTERS.has(lower)),
);

/** Whether two claims tell what others foresee: each may be right about what its own experts expect. */
export function areTwoForecasts(left: Member, right: Member): boolean {
  return (
    isForecast(left) && isForecast(right) && !left.claim.actors?.some((house) => right.claim.actors?.includes(house))
  );
}
