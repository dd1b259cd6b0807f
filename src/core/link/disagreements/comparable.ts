import { countOneThing } from './countedThings';
import { isAnybody, type Measure } from './measures';
import { numbersAgree } from './numbers';
import { keysNear } from './nearWords';

/** How what two numbers measure fits together; money and the rest of what units measure go by the unit. */
export type Fit = 'people' | 'age' | 'money' | 'share' | 'time' | 'size' | 'same' | 'part' | 'near';

/** How two numbers can be held against each other; undefined when they count different things. */
export function fitOf(left: Measure, right: Measure): Fit | undefined {
  if (left.fate !== undefined && right.fate !== undefined && left.fate !== right.fate) return undefined;
  if (isOfPeople(left) && isOfPeople(right)) return areSamePeople(left, right) ? 'people' : undefined;
  const { scale } = left;
  if (scale === 'age' || right.scale === 'age')
    return scale === right.scale && left.things[0] === right.things[0] ? 'age' : undefined;
  if (scale === right.scale && scale !== 'thing' && scale !== 'bare') {
    const isOfUnit = scale === 'money' || scale === 'size';
    return isOfUnit && left.number.unit !== right.number.unit ? undefined : scale;
  }
  if (left.things.some((thing) => right.things.includes(thing)))
    return left.things.at(-1) === right.things.at(-1) ? 'same' : 'part';
  return areNearThings(left, right) ? 'near' : undefined;
}

/** "eleven injured" and "five hurt" count people too. */
function isOfPeople(measure: Measure): boolean {
  const { scale, fate } = measure;
  return scale === 'people' || (fate !== undefined && (scale === 'bare' || scale === 'thing') && isAnybody(measure));
}

/** "seven miners" and "nine men", but not "12 pirates" and "18 sailors". */
function areSamePeople(left: Measure, right: Measure): boolean {
  return (
    isAnybody(left) || isAnybody(right) || left.things.at(-1) === right.things.at(-1) || areNearThings(left, right)
  );
}

/** Lengths of time given in other units are rounded: "four weeks" and "a month". */
const ROUNDED = 1.15;

/** Whether two numbers that fit together can both be right. */
export function measuresAgree(
  { number: left, scale, things }: Measure,
  { number: right, things: others }: Measure,
): boolean {
  if (numbersAgree(left, right)) return true;
  return (
    scale === 'time' &&
    things[0] !== others[0] &&
    Math.max(left.value, right.value) / Math.min(left.value, right.value) <= ROUNDED
  );
}

function areNearThings(left: Measure, right: Measure): boolean {
  if (left.number.unit === '' || right.number.unit === '') return false;
  if (countOneThing(left.number.unit, right.number.unit)) return true;
  const [l, r] = [keysNear(left.number.unit), keysNear(right.number.unit)];
  return left.things.some((thing) => r.has(thing)) || right.things.some((thing) => l.has(thing));
}
