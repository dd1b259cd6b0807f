import type { WordAtom } from './atoms';
import { isClockAlone } from './clockTimes';
import { compareDates, daysBetween, type WordedDate } from './dates';
import { areOrderAndDeadline } from './deadlines';
import { describingWords, isActDescribing } from './describing';
import type { Difference } from './findings';
import { holdNear } from './nearWords';
import { numbersAgree } from './numbers';
import { areOfOtherSubjects } from './otherSubjects';
import { inOrder } from './overtaken';
import type { Pair } from './pair';
import { partAround } from './parts';
import { wordedDate } from './place';
import { rarityOf } from './rarity';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** A time with the words of its part of the claim. */
interface Happening {
  readonly time: WordedDate;
  readonly words: readonly WordAtom[];
}

/** So much must be shared by the parts alone, by how rare the words are. */
const LEAST_SHARED = 0.45;
/** How much speaks for it that the parts share a word. */
const SHARED = 0.5;
/** What is dated is only that somebody speaks. Compiled for this project. */
const SPEAKING = new Set(
  'said say says told tell added announced reported statement spokesman spokeswoman spoke'.split(' '),
);

/** Verbs that say of a thing only that it comes about. Compiled for this project. */
const HAPPENING = new Set(
  'happen happened happens occur occurred occurs held hold place follow follows begin begins began begun start starts started open opens opened due set scheduled planned called struck hit broke erupted ends ended end closes'.split(
    ' ',
  ),
);

/** Times that two claims give for what seems to be one happening, by the words around each, and how much these speak for it; undefined for none. */
export function differentTimes({
  left,
  right,
  isSameAction,
  isNearAction,
}: Pair): { readonly difference: Difference; readonly evidence: number } | undefined {
  const [lefts, rights] = [happeningsIn(left), happeningsIn(right)];
  const isAct = isSameAction || (isNearAction && !isActDescribing(left, right) && !isActDescribing(right, left));
  let best: { readonly l: Happening; readonly r: Happening; readonly shared: number } | undefined;
  for (const l of lefts)
    for (const r of rights) {
      const shared = sharedBy(l, r, isAct);
      if (shared >= LEAST_SHARED && shared > (best?.shared ?? 0)) best = { l, r, shared };
    }
  if (!best) return undefined;
  const { l, r, shared } = best;
  if (compareDates(l.time, r.time) !== 'differ') return undefined;
  if (isBareYear(l.time) && isBareYear(r.time)) return undefined;
  if (areOrderAndDeadline([left, l.time], [right, r.time])) return undefined;
  if (areOfOthers(left, right) || areOfOwnFigures(left, right)) return undefined;
  if (areFarOff(l.time, r.time) && !areToldAlike(left, l.time, right, r.time)) return undefined;
  const areAlone = [l.time, r.time].every(({ date, words }) => isClockAlone(date, words));
  if (!areAlone && isOwnDay(left, l.time) && isOwnDay(right, r.time) && inOrder(left, right)) return undefined;
  // who gives both times tells of two things
  const isGivenToo = (time: WordedDate, others: readonly Happening[]): boolean =>
    others.some((other) => compareDates(time, other.time) === 'agree');
  if (isGivenToo(l.time, rights) || isGivenToo(r.time, lefts)) return undefined;
  const difference: Difference = {
    kind: 'date',
    status: 'differs',
    code: 'differs.date',
    left: { key: `#${l.time.date.value}`, words: l.time.words },
    right: { key: `#${r.time.date.value}`, words: r.time.words },
    strength: 0.55,
  };
  return { difference, evidence: SHARED * Math.min(shared, 2) };
}

/**
 * Whether each claim names a place or country of which the other says nothing ("in Tanzania", "Kenya's central bank"), or is about
 * somebody else.
 */
function areOfOthers(left: Member, right: Member): boolean {
  return (namesBeside(left, right) && namesBeside(right, left)) || areOfOtherSubjects(left, right);
}

/** "15.1% in December", "14.8% in January": each time has its own figure. */
function areOfOwnFigures({ claim: left }: Member, { claim: right }: Member): boolean {
  const [l, r] = [left, right].map(({ quantities }) => quantities.filter(({ unit }) => unit === 'percent'));
  return !!l?.length && !!r?.length && !l.some((one) => r.some((other) => numbersAgree(one, other)));
}

function namesBeside({ atoms }: Member, other: Member): boolean {
  return atoms.some(
    (atom) =>
      atom.kind === 'name' &&
      atom.country !== undefined &&
      !other.atoms.some((one) => one.kind === 'name' && one.country === atom.country),
  );
}

/** Times of one happening are confused by so many days at the most, if one of them is told by its weekday, or to come. */
const CONFUSED = 31;

function areFarOff({ date: left }: WordedDate, { date: right }: WordedDate): boolean {
  const [a, b] = [left.interval, right.interval];
  return !a || !b || Math.min(Math.abs(daysBetween(a.from, b.to)), Math.abs(daysBetween(b.from, a.to))) > CONFUSED;
}

/** The day on which the report came out, or the one before: each of two reports may tell of its own. */
function isOwnDay({ source: { published } }: Member, { date: { interval } }: WordedDate): boolean {
  return published !== undefined && interval !== undefined && Math.abs(daysBetween(interval.to, published.date)) <= 1;
}

/** Told by its weekday or its distance from today: "on Tuesday", "this week". */
function isNear({ words }: WordedDate): boolean {
  return /day\b|week|tonight|tomorrow|morning|evening|afternoon|night/i.test(words);
}

/** Whether both times are told in one way, of what is past or to come. */
function areToldAlike(left: Member, l: WordedDate, right: Member, r: WordedDate): boolean {
  return isNear(l) === isNear(r) && YEAR.test(l.words) === YEAR.test(r.words) && isToCome(left) === isToCome(right);
}

const YEAR = /\b(?:19|20)\d\d\b/;

/** Reports name bare years for what lies far behind, of which there is much: each may tell of another thing. */
function isBareYear({ date: { value } }: WordedDate): boolean {
  return /^\d{4}$/.test(value);
}

/** "the 21st": of what month? */
const BARE_DAY = /^(?:the )?\d{1,2}(?:st|nd|rd|th)?$/i;

function isToCome({ claim: { modality } }: Member): boolean {
  return modality === 'planned' || modality === 'possible';
}

/** The times in a claim, each with the words of weight between the commas and conjunctions around it. */
const happeningsIn = remembered((member: Member): readonly Happening[] => {
  const { atoms } = member;
  return atoms.flatMap((atom, at): readonly Happening[] => {
    if (atom.kind !== 'date' || atom.date.type === 'DURATION' || atom.date.type === 'SET') return [];
    const time = wordedDate(member, atom.date);
    if (BARE_DAY.test(time.words)) return [];
    const words = partAround(member, at).filter((word) => !describingWords(member).has(word));
    if (words.some(({ lower }) => SPEAKING.has(lower))) return [];
    return words.length === 0 ? [] : [{ time, words }];
  });
});

/** How much of two parts is told in both, if that is what happens: two words, the act, or a thing that both say happens. */
function sharedBy(left: Happening, right: Happening, isAct: boolean): number {
  const shared = left.words.filter((word) => !word.capital && holdNear(right.words, word));
  const others = right.words.filter((word) => !word.capital && holdNear(left.words, word));
  const isOne = Math.min(shared.length, others.length) >= 2 || isAct || (happens(left) && happens(right));
  return isOne ? Math.min(rarityOf(shared), rarityOf(others)) : 0;
}

function happens({ words }: Happening): boolean {
  return words.some(({ lower }) => HAPPENING.has(lower));
}
