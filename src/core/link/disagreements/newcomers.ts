import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** How far in front of a claim somebody may be brought in. */
const REACH = 80;

/** "the trial of a former head of the tax office, who is accused of": somebody of whom nothing was said before. */
const isOfSomebodyNew = remembered(({ claim, text, words }: Member): boolean => {
  if (!/^who\b/.test(text)) return false;
  const [phrase, rest] = words({ start: Math.max(0, claim.start - REACH), end: claim.start })
    .split(/[,.;:]/)
    .slice(-2);
  return rest?.trim() === '' && /\b(?:an?|another) /.test(phrase ?? '');
});

/** Whether one of two claims tells of somebody who is brought in, and the other one of a person whom its source knows by name. */
export function isOneOfNewcomer(left: Member, right: Member): boolean {
  return isOfNewcomer(left, right) || isOfNewcomer(right, left);
}

function isOfNewcomer(one: Member, { claim }: Member): boolean {
  return (
    isOfSomebodyNew(one) &&
    claim.entities.some((id) => id.startsWith('person:') && one.source.mentions.some(({ entity }) => entity === id))
  );
}
