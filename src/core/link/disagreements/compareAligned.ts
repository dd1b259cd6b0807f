import type { Alignment, Gap } from './align';
import type { Atom, WordAtom } from './atoms';
import { compareDates, isLostRange } from './dates';
import type { Difference } from './findings';
import { compareNames } from './names';
import { numberAt, numbersAgree } from './numbers';
import { type Place, wordedDate, wordsAround, wordsOf } from './place';
import type { Member } from './storyIndex';
import { areExclusive, areOpposites, certaintyOf, finishedAuxiliaries, futureWords, negatingVerbs, negators, PLAIN } from './wordLists';

/** Gaps longer than this hold other statements, not another reading of one. */
const LONGEST_GAP = 7;

/** Differences between two claims that are worded alike: what stands in the same place of both. */
export function compareAligned(left: Member, right: Member, alignment: Alignment): readonly Difference[] {
  const found: Difference[] = [];
  for (const gap of alignment.gaps) {
    if (gap.left.length > LONGEST_GAP || gap.right.length > LONGEST_GAP) continue;
    const place = { left, right, gap, likeness: alignment.likeness };
    const slots = [differentDates(place), differentNumbers(place), compareNames(place)].filter((one) => one !== undefined);
    found.push(...slots);
    if (slots.length > 0) continue;
    const turns = turnsIn(gap);
    const turned = differentPolarity(place, turns);
    if (turned) found.push(turned);
    // "not likely" and "unlikely" are one thing
    const surer = turns.negations + turns.opposites.length > 0 ? undefined : differentCertainty(place);
    if (surer) found.push(surer);
    const modified = exclusiveModifiers(place);
    if (modified) found.push(modified);
  }
  return found;
}

function differentDates({ left, right, gap, likeness }: Place): Difference | undefined {
  const lefts = gap.left.filter((atom) => atom.kind === 'date');
  const rights = gap.right.filter((atom) => atom.kind === 'date');
  const [l] = lefts;
  const [r] = rights;
  if (!l || !r) return undefined;
  const sides = {
    left: { key: lefts.map((atom) => atom.key).join(), words: wordsOf(left, [l, ...lefts.slice(-1)]) },
    right: { key: rights.map((atom) => atom.key).join(), words: wordsOf(right, [r, ...rights.slice(-1)]) },
  };
  if (isLostRange(lefts.map((atom) => atom.date), r.date) || isLostRange(rights.map((atom) => atom.date), l.date)) {
    return { kind: 'date', status: 'garble', code: 'differs.range-lost', ...sides, strength: 0.9 };
  }
  const verdicts = lefts.flatMap((one) => rights.map((other) => compareDates(wordedDate(left, one.date), wordedDate(right, other.date))));
  if (verdicts.includes('agree')) return undefined;
  const verdict = verdicts[0];
  if (verdict === 'year-missing') return { kind: 'date', status: 'garble', code: 'differs.year-missing', ...sides, strength: 0.7 };
  return verdict === 'differ' ? { kind: 'date', status: 'differs', code: 'differs.date', ...sides, strength: likeness } : undefined;
}

function differentNumbers({ left, right, gap, likeness }: Place): Difference | undefined {
  const [l, ...moreLeft] = gap.left.flatMap((atom) => numberAt(atom) ?? []);
  const [r, ...moreRight] = gap.right.flatMap((atom) => numberAt(atom) ?? []);
  if (!l || !r || moreLeft.length !== moreRight.length) return undefined;
  if (l.unit !== r.unit && l.unit !== '' && r.unit !== '') return undefined;
  if (numbersAgree(l, r)) return undefined;
  const side = (member: Member, number: typeof l, at: number, length: number) => ({
    key: `=${number.value}${number.to === undefined ? '' : `-${number.to}`}`,
    words: wordsOf(member, member.atoms.slice(at, at + length + 1)),
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

function plainWords(atoms: readonly Atom[]): readonly WordAtom[] {
  return atoms.filter((atom) => atom.kind === 'word');
}

/** What turns a statement round in one place of two claims. */
interface Turns {
  readonly left: number;
  readonly right: number;
  readonly negations: number;
  /** A pair of opposite words, the left one first. */
  readonly opposites: readonly string[];
}

function turnsIn(gap: Gap): Turns {
  const lefts = plainWords(gap.left);
  const rights = plainWords(gap.right);
  const count = (words: readonly WordAtom[], others: readonly WordAtom[]) =>
    words.filter(({ lower }) => negators.has(lower) || (others.every(({ worth }) => worth < 1) && negatingVerbs.has(lower))).length;
  const left = count(lefts, rights);
  const right = count(rights, lefts);
  const isShort = lefts.length <= 3 && rights.length <= 3;
  const pairs = isShort ? lefts.flatMap((one) => rights.filter((other) => areOpposites(one.lower, other.lower)).map((other) => [one.lower, other.lower])) : [];
  return { left, right, negations: left + right, opposites: pairs[0] ?? [] };
}

/** "not approved" against "approved", "rose" against "fell": an odd number of turns in one place. */
function differentPolarity({ left, right, gap, likeness }: Place, turns: Turns): Difference | undefined {
  const [leftWord, rightWord] = turns.opposites;
  const isDenied = turns.negations % 2 === 1;
  if (isDenied === (leftWord !== undefined)) return undefined;
  const isTime = turns.opposites.includes('before') && turns.opposites.includes('after');
  return {
    kind: isTime ? 'date' : 'negation',
    status: 'differs',
    code: isDenied ? 'differs.negation' : isTime ? 'differs.date' : 'differs.opposite',
    left: { key: leftWord ?? String(turns.left % 2), words: wordsAround(left, gap.leftAt, gap.left.length) },
    right: { key: rightWord ?? String(turns.right % 2), words: wordsAround(right, gap.rightAt, gap.right.length) },
    strength: isDenied ? likeness : likeness * 0.9,
  };
}

/** "will" against "may", "approved" against "reportedly approved", "plans to buy" against "has bought". */
function differentCertainty({ left, right, gap, likeness }: Place): Difference | undefined {
  const lefts = plainWords(gap.left);
  const rights = plainWords(gap.right);
  const l = lowest(lefts);
  const r = lowest(rights);
  if (l === undefined && r === undefined) return undefined;
  const sides = {
    left: { key: `~${l ?? PLAIN}`, words: wordsAround(left, gap.leftAt, gap.left.length) },
    right: { key: `~${r ?? PLAIN}`, words: wordsAround(right, gap.rightAt, gap.right.length) },
  };
  if (Math.abs((l ?? PLAIN) - (r ?? PLAIN)) > 1) {
    return { kind: 'modality', status: 'differs', code: 'differs.modality', ...sides, strength: likeness * 0.95 };
  }
  const isFuture = (words: readonly WordAtom[]) => words.some((word) => futureWords.has(word.lower));
  const isFinished = (words: readonly WordAtom[]) => words.some((word) => finishedAuxiliaries.has(word.lower) || /[^e]ed$/.test(word.lower));
  if ((isFuture(lefts) && !isFuture(rights) && isFinished(rights)) || (isFuture(rights) && !isFuture(lefts) && isFinished(lefts))) {
    return {
      kind: 'modality',
      status: 'differs',
      code: 'differs.stage',
      left: { ...sides.left, key: isFuture(lefts) ? 'planned' : 'done' },
      right: { ...sides.right, key: isFuture(rights) ? 'planned' : 'done' },
      strength: likeness * 0.8,
    };
  }
  return undefined;
}

function lowest(words: readonly WordAtom[]): number | undefined {
  const levels = words.map((word) => certaintyOf(word.lower)).filter((level) => level !== undefined);
  return levels.length === 0 ? undefined : Math.min(...levels);
}

/** "state visit" against "official visit". */
function exclusiveModifiers({ left, right, gap, likeness }: Place): Difference | undefined {
  const lefts = plainWords(gap.left);
  const rights = plainWords(gap.right);
  if (lefts.length > 3 || rights.length > 3) return undefined;
  for (const one of lefts) {
    const other = rights.find((word) => areExclusive(one.lower, word.lower));
    if (!other) continue;
    return {
      kind: 'name',
      status: 'differs',
      code: 'differs.designation',
      left: { key: one.lower, words: wordsOf(left, left.atoms.slice(gap.leftAt, gap.leftAt + gap.left.length + 1)) },
      right: { key: other.lower, words: wordsOf(right, right.atoms.slice(gap.rightAt, gap.rightAt + gap.right.length + 1)) },
      strength: likeness * 0.8,
    };
  }
  return undefined;
}
