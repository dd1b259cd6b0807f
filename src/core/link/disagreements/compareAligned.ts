import type { Alignment } from './align';
import { stem } from './stem';
import { differentCertainty } from './certainty';
import { compareDates, isLostRange } from './dates';
import { areOtherDistances } from './distancesFrom';
import type { Difference } from './findings';
import { compareNames } from './names';
import { isGeneralUnit, keyAfter, nounBehind, numberAt, numberWords, type Numeric } from './numbers';
import { isStatement, type Place, wordedDate, wordsIn, wordsOf } from './place';
import { differentPolarity, turnsIn } from './polarity';
import type { Member } from './storyIndex';
import { areNumbersApart } from './numbersApart';
import { countsAgree } from './summands';
import { areOfOtherNumbers, areOverOtherTimes } from './timesBehind';
import { areExclusive, measures } from './wordLists';

/** Gaps longer than this hold other statements, not another reading of one. */
const LONGEST_GAP = 7;

/** Below this likeness the words around a year, a mile or a percentage must say what it counts. */
const CLOSE = 0.75;

/** Differences between two claims that are worded alike: what stands in the same place of both. */
export function compareAligned(left: Member, right: Member, alignment: Alignment): readonly Difference[] {
  const found: Difference[] = [];
  for (const gap of alignment.gaps) {
    if (gap.left.length > LONGEST_GAP || gap.right.length > LONGEST_GAP) continue;
    const place = { left, right, gap, likeness: alignment.likeness };
    const slots = [differentDates(place), differentNumbers(place), compareNames(place)].filter(
      (one) => one !== undefined,
    );
    found.push(...slots);
    if (slots.length > 0) continue;
    const turns = turnsIn(gap);
    const other =
      turns.count > 0 ? differentPolarity(place, turns) : (differentCertainty(place) ?? exclusiveModifiers(place));
    if (other) found.push(other);
  }
  return found;
}

function differentDates({ left, right, gap, likeness }: Place): Difference | undefined {
  const lefts = gap.left.filter((atom) => atom.kind === 'date');
  const rights = gap.right.filter((atom) => atom.kind === 'date');
  const [l] = lefts;
  const [r] = rights;
  if (!l || !r || (isStatement(left) && isStatement(right))) return undefined;
  const areLengths = l.date.type === 'DURATION' && r.date.type === 'DURATION';
  if (areLengths && areOfOtherNumbers([left, l], [right, r])) return undefined;
  const sides = {
    left: { key: lefts.map((atom) => atom.key).join(), words: wordsOf(left, [l, ...lefts.slice(-1)]) },
    right: { key: rights.map((atom) => atom.key).join(), words: wordsOf(right, [r, ...rights.slice(-1)]) },
  };
  if (
    isLostRange(
      lefts.map((atom) => atom.date),
      r.date,
    ) ||
    isLostRange(
      rights.map((atom) => atom.date),
      l.date,
    )
  ) {
    return { kind: 'date', status: 'garble', code: 'differs.range-lost', ...sides, strength: 0.9 };
  }
  const verdicts = lefts.flatMap((one) =>
    rights.map((other) => compareDates(wordedDate(left, one.date), wordedDate(right, other.date))),
  );
  if (verdicts.includes('agree')) return undefined;
  const verdict = verdicts[0];
  if (verdict === 'year-missing')
    return { kind: 'date', status: 'garble', code: 'differs.year-missing', ...sides, strength: 0.7 };
  return verdict === 'differ'
    ? { kind: 'date', status: 'differs', code: 'differs.date', ...sides, strength: likeness }
    : undefined;
}

function differentNumbers({ left, right, gap, likeness }: Place): Difference | undefined {
  const [l, ...moreLeft] = gap.left.flatMap((atom) => numberAt(atom) ?? []);
  const [r, ...moreRight] = gap.right.flatMap((atom) => numberAt(atom) ?? []);
  if (!l || !r || moreLeft.length !== moreRight.length) return undefined;
  if (!isOfSameThing([left, l], [right, r]) || countsAgree(left, l, right, r)) return undefined;
  if (areOverOtherTimes([left, l], [right, r]) || areOtherDistances([left, l], [right, r])) return undefined;
  if (areNumbersApart(left, right)) return undefined;
  // "spent 19 seasons with the club" is no other reading of "spent four seasons as a scout"
  const isOfAnything = l.unit.endsWith('-old') || (likeness < CLOSE && isGeneralUnit(l.unit));
  if (isOfAnything && keyAfter(left.atoms, l) !== keyAfter(right.atoms, r)) return undefined;
  const side = (member: Member, number: typeof l, at: number, length: number) => ({
    key: `=${number.value}${number.to === undefined ? '' : `-${number.to}`}`,
    words: numberWords(
      wordsOf(member, member.atoms.slice(at, Math.max(at + length, nounBehind(member.atoms, number)) + 1)),
      Math.max(0, number.end - (member.atoms[at]?.start ?? number.end)),
    ),
  });
  return {
    kind: 'number',
    status: 'differs',
    code: 'differs.number',
    left: side(left, l, gap.leftAt, gap.left.length),
    right: side(right, r, gap.rightAt, gap.right.length),
    strength: likeness,
  };
}

/** Whether two numbers count one thing: the same unit, or the same word after them. */
function isOfSameThing([left, l]: readonly [Member, Numeric], [right, r]: readonly [Member, Numeric]): boolean {
  if (l.unit !== '' && l.unit === r.unit) return measureAfter(left, l) === measureAfter(right, r);
  if (l.unit !== '' && r.unit !== '') return false;
  const after = left.atoms.find(({ start }) => start >= l.end);
  return after?.key === right.atoms.find(({ start }) => start >= r.end)?.key;
}

/** The measure in the three words after a number: "a 40-metre mast" and "a 130-foot mast" are not compared. */
function measureAfter(member: Member, { end }: Numeric): string | undefined {
  const at = member.atoms.findIndex(({ start }) => start >= end);
  if (at < 0) return undefined;
  for (const atom of member.atoms.slice(at, at + 3)) {
    const measure = atom.kind === 'word' ? atom.lower.split('-').find((part) => measures.has(part)) : undefined;
    if (measure !== undefined) return stem(measure);
  }
  return undefined;
}

/** "annual report" against "monthly report". */
function exclusiveModifiers({ left, right, gap, likeness }: Place): Difference | undefined {
  const lefts = wordsIn(gap.left);
  const rights = wordsIn(gap.right);
  if (lefts.length > 3 || rights.length > 3) return undefined;
  for (const one of lefts) {
    const other = rights.find((word) => areExclusive(one.lower, word.lower));
    if (!other) continue;
    return {
      kind: 'name',
      status: 'differs',
      code: 'differs.designation',
      left: { key: one.lower, words: wordsOf(left, left.atoms.slice(gap.leftAt, gap.leftAt + gap.left.length + 1)) },
      right: {
        key: other.lower,
        words: wordsOf(right, right.atoms.slice(gap.rightAt, gap.rightAt + gap.right.length + 1)),
      },
      strength: likeness * 0.8,
    };
  }
  return undefined;
}
