import type { Quantity } from '../../model';
import type { Atom } from './atoms';
import { areOtherDistances } from './distancesFrom';
import type { Difference } from './findings';
import { areNear } from './nearWords';
import { isGap, isGeneralUnit, keyAfter, nounBehind, numberAt, numbersAgree, numberWords } from './numbers';
import type { Pair } from './pair';
import { wordsOf } from './place';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { subjectKey } from './subjects';
import { countsAgree } from './summands';
import { areOverOtherTimes } from './timesBehind';
import { remembered } from './remembered';
import { hasMarked, markWords } from './wordMarks';

/** From this strength of the links on two claims surely tell of one thing. */
export const SURELY_LINKED = 0.6;

/** The only number for one thing in each claim. */
export function differentCounts(pair: Pair): Difference | undefined {
  const { left, right, likeness } = pair;
  const lefts = countsOf(left);
  const allRights = countsOf(right);
  if (lefts.length === 0 || allRights.length === 0 || !pair.isOfSameNames) return undefined;
  for (const l of lefts) {
    const { unit } = l;
    if (unit === '' || lefts.filter((other) => other.unit === unit).length !== 1) continue;
    const rights = allRights.filter((other) => other.unit === unit);
    const [r] = rights;
    if (rights.length !== 1 || !r || countsAgree(left, l, right, r) || areOverOtherTimes([left, l], [right, r]))
      continue;
    if (areOtherDistances([left, l], [right, r])) continue;
    if (areOfOthers(pair, l, r) || isGivenToo(left, r) || isGivenToo(right, l)) continue;
    const isGeneral = isGeneralUnit(unit) && !areOfOneMeasure(pair, l, r);
    if (likeness < (isGeneral ? (pair.link >= SURELY_LINKED ? 0.4 : 0.45) : 0.25)) continue;
    if (isGeneral ? !isOfOneThing(pair, l, r) : !areGovernedAlike(pair, l, r)) continue;
    return {
      kind: 'number',
      status: 'differs',
      code: 'differs.number',
      left: { key: numberKey(l), words: counted(left, l) },
      right: { key: numberKey(r), words: counted(right, r) },
      strength: Math.min(0.85, 0.4 + likeness),
    };
  }
  return undefined;
}

/** "the 36-year-old driver", "a 66-year-old woman": the ages of two people. */
function areOfOthers({ left, right }: Pair, l: Quantity, r: Quantity): boolean {
  return l.unit.endsWith('-old') && keyAfter(left.atoms, l) !== keyAfter(right.atoms, r);
}

/** "32 million people, compared with 55.3 million a decade ago": a claim gives the number of the other one, too. */
function isGivenToo({ claim }: Member, { value, unit }: Quantity): boolean {
  return claim.quantities.some((other) => other.value === value && (other.unit === '' || other.unit === unit));
}

/** Whether two numbers in a unit for anything measure one thing: the same act and the same word behind them, or the doers of it. */
function isOfOneThing(pair: Pair, l: Quantity, r: Quantity): boolean {
  if (pair.isSameAction && keyAfter(pair.left.atoms, l) === keyAfter(pair.right.atoms, r)) return true;
  return pair.link >= SURELY_LINKED && pair.isNearAction && isSubject(pair.left, l) && isSubject(pair.right, r);
}

/** "gusts of 156 kilometres an hour", "gusts of 165 kilometres an hour": the unit is general, but what it measures is told. */
function areOfOneMeasure({ left, right, link }: Pair, l: Quantity, r: Quantity): boolean {
  return (
    link >= SURELY_LINKED && isMeasureOf(left, l) && isMeasureOf(right, r) && keyBefore(left, l) === keyBefore(right, r)
  );
}

function isMeasureOf({ atoms }: Member, { start }: Quantity): boolean {
  const before = atoms.findLast((atom) => atom.end <= start);
  return before?.kind === 'word' && before.lower === 'of';
}

function isSubject({ claim: { subject } }: Member, { start, end }: Quantity): boolean {
  return subject !== undefined && subject.start <= start && end <= subject.end;
}

/** Whether two counts stand with the same act, behind the same word ("pirates in three boats"), or with one doer in claims that are surely linked. */
function areGovernedAlike(pair: Pair, left: Quantity, right: Quantity): boolean {
  return (
    pair.isNearAction ||
    keyBefore(pair.left, left) === keyBefore(pair.right, right) ||
    (pair.link >= SURELY_LINKED && areOfOneDoer(pair))
  );
}

/** Whether the subjects of both claims name the same, with nothing else in them. */
function areOfOneDoer({ left, right }: Pair): boolean {
  const [l, r] = [left, right].map(subjectKey);
  return l !== undefined && l !== '' && l === r;
}

/** The last word of weight in front of a number. */
function keyBefore({ atoms }: Member, { start }: Quantity): string | undefined {
  return atoms.findLast((atom) => atom.end <= start && atom.worth === 1)?.key;
}

/** The numbers of a claim that count a whole: not "one" for "a", not "three other", not "two of the three". */
export const countsOf = remembered(({ claim, span, text, atoms }: Member): readonly Quantity[] =>
  claim.quantities
    .map((quantity) => withUnit(quantity, atoms))
    .filter((quantity) => {
      const before = text.slice(
        Math.max(0, quantity.start - span.start - 12),
        Math.max(0, quantity.start - span.start),
      );
      const behind = text.slice(Math.max(0, quantity.end - span.start));
      const after = behind.slice(0, 12);
      return (
        quantity.value !== 1 &&
        !isGap(behind) &&
        !PART_OF.test(before) &&
        !/^\s+(?:of|other|others|more|another|additional|further)\b/i.test(after)
      );
    }),
);

/** "two of the three", "one of 12": no whole is counted, unlike in "gusts of 156 kilometres an hour". */
const PART_OF =
  /\bof (?:the|its|his|her|their) $|(?:\d|\b(?:one|two|three|four|five|six|ten|some|most|many|few|half|all|none|out|each|any)) of $/i;

/** Millions and billions of what nobody knows for a unit: of the word behind them. */
function withUnit(quantity: Quantity, atoms: readonly Atom[]): Quantity {
  if (quantity.unit !== '' || quantity.value < 1e6) return quantity;
  const next = atoms.find(({ start }) => start >= quantity.end);
  return next?.kind === 'word' && next.worth === 1 ? { ...quantity, unit: next.key } : quantity;
}

/** The key of a number's reading. */
export function numberKey(quantity: Quantity): string {
  return `=${quantity.value}${quantity.to === undefined ? '' : `-${quantity.to}`}`;
}

/** The number with the noun that it counts, or up to two words where that is not known. */
export function counted(member: Member, quantity: Quantity): string {
  const { atoms } = member;
  const at = atoms.findIndex((atom) => atom.start >= quantity.end);
  const noun = nounBehind(atoms, quantity);
  const last = noun >= 0 ? noun : at < 0 ? atoms.length - 1 : Math.min(at + 1, atoms.length - 1);
  const { start, end } = quantity;
  return numberWords(member.words({ start, end: Math.max(end, atoms[last]?.end ?? 0) }), end - start);
}

/** Words in front of a number on a scale: "magnitude 6.8", "a category 4 storm". */
const SCALES = new Set('magnitude category level grade phase stage chapter flight'.split(' '));

/** Different places of one thing on one scale: "magnitude 6.8" against "a magnitude of 6.4". An aftershock has its own. */
export function differentScales(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const l = onScale(left);
  const r = l && onScale(right);
  if (!l || !r || !pair.isOfSameNames || l.scale !== r.scale || numbersAgree(l.number, r.number)) return undefined;
  if (l.thing && r.thing && !areNear(l.thing, r.thing)) return undefined;
  const side = ({ atoms, number }: OnScale, member: Member) => ({
    key: `=${number.value}`,
    words: wordsOf(member, atoms),
  });
  return {
    kind: 'number',
    status: 'differs',
    code: 'differs.number',
    left: side(l, left),
    right: side(r, right),
    strength: 0.75,
  };
}

interface OnScale {
  readonly scale: string;
  readonly number: NonNullable<ReturnType<typeof numberAt>>;
  readonly atoms: readonly Atom[];
  /** What is measured, where it stands next to it: "a magnitude 6.8 quake", "a quake of magnitude 6.8". */
  readonly thing: string | undefined;
}

/** The only number on a scale in a claim. */
const onScale = remembered((member: Member): OnScale | undefined => {
  if (!hasMarked(member, SCALE)) return undefined;
  const { atoms } = member;
  const found = atoms.flatMap((atom, at): readonly OnScale[] => {
    if (atom.kind !== 'word' || !SCALES.has(atom.lower)) return [];
    const next = atoms[at + 1];
    const place = next?.kind === 'word' && next.lower === 'of' ? at + 2 : at + 1;
    const holder = atoms[place];
    const number = holder && numberAt(holder);
    if (!number) return [];
    const thing = nounAt(atoms, isPreposition(atoms[at - 1]) ? at - 2 : place + 1);
    return [{ scale: atom.key, number, atoms: atoms.slice(at, place + 1), thing }];
  });
  return found.length === 1 ? found[0] : undefined;
});

const SCALE = markWords((lower) => SCALES.has(lower));

function isPreposition(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && (atom.lower === 'of' || atom.lower === 'with');
}

/** A word of weight at a place. */
function nounAt(atoms: readonly Atom[], at: number): string | undefined {
  const atom = atoms[at];
  return atom?.kind === 'word' && atom.worth === 1 ? atom.lower : undefined;
}

/** From this strength of the links on, the scores of two sides named in both are those of one match. */
const BEYOND_DOUBT = 0.9;

const SCORE = /^(\d{1,3})[-–](\d{1,3})$/;

/** Different results: "voted 7-2" against "voted 6-3". */
export function differentScores(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const l = scoreIn(left);
  const r = l && scoreIn(right);
  if (!l || !r || !pair.isOfSameNames || l.key === r.key) return undefined;
  // "beat them 3-1", "drew 1-1 with them"
  if (!pair.isNearAction && (pair.link < BEYOND_DOUBT || pair.sharedNames < 2)) return undefined;
  return {
    kind: 'number',
    status: 'differs',
    code: 'differs.number',
    left: { key: `=${l.key}`, words: l.words },
    right: { key: `=${r.key}`, words: r.words },
    strength: 0.7,
  };
}

const scoreIn = remembered((member: Member): { readonly key: string; readonly words: string } | undefined => {
  if (!/\d[-–]\d/.test(member.text)) return undefined;
  const found = member.text.split(/[\s,;()]+/).flatMap((words) => {
    const figures = SCORE.exec(words);
    return figures ? [{ words, key: [Number(figures[1]), Number(figures[2])].sort((a, b) => a - b).join('-') }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
});

/** {@link differentCounts}, of claims that count a whole. */
export const counts: Slot = { isIn: (member) => countsOf(member).length > 0, of: 'both', compare: differentCounts };

/** {@link differentScales}, of claims that give a number on a scale. */
export const scales: Slot = { isIn: (member) => onScale(member) !== undefined, of: 'both', compare: differentScales };

/** {@link differentScores}, of claims that give a result. */
export const scores: Slot = { isIn: (member) => scoreIn(member) !== undefined, of: 'both', compare: differentScores };
