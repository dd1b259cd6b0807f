import type { Quantity } from '../../model';
import { lemma } from '../../text/lemma';
import { isCurrency } from './currencies';
import type { Difference } from './findings';
import { numbersAgree } from './numbers';
import { LINKED } from './oneMatter';
import type { Pair } from './pair';
import { wordsIn } from './place';
import { counted, countsOf, numberKey, SURELY_LINKED } from './slotNumbers';
import type { Slot } from './slots';
import type { Member } from './storyIndex';

/** The only sum of money in each of two claims that surely tell of one deal: "for $4.2 billion", "the price at $4.6 billion". */
export function differentSums(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const [l, ...moreLeft] = countsOf(left).filter(({ unit }) => isCurrency(unit));
  const [r, ...moreRight] = countsOf(right).filter(({ unit }) => isCurrency(unit));
  if (!l || !r || moreLeft.length > 0 || moreRight.length > 0 || !pair.isOfSameNames) return undefined;
  if (l.unit !== r.unit || numbersAgree(l, r)) return undefined;
  const isOneDeal =
    (pair.link >= SURELY_LINKED && pair.sharedNames >= 2 && pair.isNearAction) ||
    (pair.link >= LINKED && ((isPrice(left, l) && isPrice(right, r)) || areOfOneKind(left, l, right, r)));
  if (!isOneDeal) return undefined;
  return {
    kind: 'number',
    status: 'differs',
    code: 'differs.number',
    left: { key: numberKey(l), words: counted(left, l) },
    right: { key: numberKey(r), words: counted(right, r) },
    strength: 0.7,
  };
}

/** "signed for 38 million pounds", "the fee is 45 million pounds": a sum that is told as what something costs. */
function isPrice({ atoms }: Member, { start }: Quantity): boolean {
  const before = wordsIn(atoms).filter((atom) => atom.end <= start);
  return before.at(-1)?.lower === 'for' || before.some(({ lower }) => PRICES.has(lower));
}

/** Compiled for this project. */
const PRICES = new Set('fee price bid cost costs worth valued pay pays paid paying'.split(' '));

/** What a firm or state has so much of. Compiled for this project. */
const ACCOUNTS = new Set(
  'sales revenue revenues turnover profit profits loss losses debt debts earnings income'.split(' '),
);

/** "annual sales of 148 million", "its sales add up to 184 million": the nearest such word in front of both is the same. */
function areOfOneKind(left: Member, l: Quantity, right: Member, r: Quantity): boolean {
  const kind = accountBefore(left, l);
  return kind !== undefined && kind === accountBefore(right, r);
}

function accountBefore({ atoms }: Member, { start }: Quantity): string | undefined {
  return wordsIn(atoms).findLast((atom) => atom.end <= start && ACCOUNTS.has(atom.lower))?.key;
}

/** The same sum in two currencies: "$2.1 billion" against "2.1 billion euros". */
export function differentCurrencies(pair: Pair): Difference | undefined {
  const { left, right, link } = pair;
  const sums = ({ claim }: Member) => claim.quantities.filter(({ unit }) => isCurrency(unit));
  const [l, ...moreLeft] = sums(left);
  const [r, ...moreRight] = sums(right);
  if (!l || !r || moreLeft.length > 0 || moreRight.length > 0) return undefined;
  if (!pair.isOfSameNames && link < LINKED) return undefined;
  if (l.unit === r.unit || l.value !== r.value || l.value < 20) return undefined;
  return {
    kind: 'number',
    status: 'differs',
    code: 'differs.number',
    left: { key: `=${l.value} ${l.unit}`, words: withCurrency(left, l) },
    right: { key: `=${r.value} ${r.unit}`, words: withCurrency(right, r) },
    strength: 0.8,
  };
}

/** "$2.1 billion", "2.1 billion euros": the sum with the word for its currency, where that stands behind it. */
function withCurrency({ atoms, words }: Member, { start, end, unit }: Quantity): string {
  const next = atoms.find((atom) => atom.start >= end);
  const isCurrencyWord = next?.kind === 'word' && next.start - end <= 1 && lemma(next.lower, 'NNS') === unit;
  return words({ start, end: isCurrencyWord ? next.end : end });
}

/** {@link differentSums}, of claims that give a sum of money. */
export const sums: Slot = {
  isIn: (member) => countsOf(member).some(({ unit }) => isCurrency(unit)),
  of: 'both',
  compare: differentSums,
};

/** {@link differentCurrencies}, of claims that give a sum in a currency. */
export const currencies: Slot = {
  isIn: ({ claim }) => claim.quantities.some(({ unit }) => isCurrency(unit)),
  of: 'both',
  compare: differentCurrencies,
};
