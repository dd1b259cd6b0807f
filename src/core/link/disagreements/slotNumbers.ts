import type { Quantity } from '../../model';
import type { Difference } from './findings';
import { numbersAgree } from './numbers';
import type { Pair } from './pair';
import type { Member } from './storyIndex';

/** Units that count anything: a shared unit alone says nothing about what is counted. */
const GENERAL_UNITS = new Set([
  'percent',
  'point',
  'share',
  '%',
  'dollar',
  'euro',
  'pound',
  'yuan',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'time',
  'people',
  'person',
  'mile',
  'kilometer',
  'kilometre',
  'meter',
  'metre',
  'man',
  'woman',
]);

/** The only number for one thing in each claim. */
export function differentCounts({ left, right, likeness, isSameAction, isOfSameNames }: Pair): Difference | undefined {
  if (!isOfSameNames) return undefined;
  const lefts = countsOf(left);
  const allRights = countsOf(right);
  for (const l of lefts) {
    const unit = l.unit;
    if (unit === '' || lefts.filter((other) => other.unit === unit).length !== 1) continue;
    const rights = allRights.filter((other) => other.unit === unit);
    const [r] = rights;
    if (rights.length !== 1 || !r || numbersAgree(l, r)) continue;
    const isGeneral = GENERAL_UNITS.has(unit);
    if (likeness < (isGeneral ? 0.45 : 0.25) || (isGeneral && !isSameAction)) continue;
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

/** The numbers of a claim that count a whole: not "one" for "a", not "three other", not "two of the three". */
function countsOf({ claim, span, text }: Member): readonly Quantity[] {
  return claim.quantities.filter((quantity) => {
    const before = text.slice(Math.max(0, quantity.start - span.start - 12), Math.max(0, quantity.start - span.start));
    const after = text.slice(Math.max(0, quantity.end - span.start), quantity.end - span.start + 12);
    return (
      quantity.value !== 1 &&
      !/\bof (?:the |its |his |her |their )?$/i.test(before) &&
      !/^\s+(?:of|other|others|more|another|additional|further)\b/i.test(after)
    );
  });
}

function numberKey(quantity: Quantity): string {
  return `=${quantity.value}${quantity.to === undefined ? '' : `-${quantity.to}`}`;
}

/** The number and the two words after it. */
function counted(member: Member, quantity: Quantity): string {
  const at = member.atoms.findIndex((atom) => atom.start >= quantity.end);
  const last = at < 0 ? member.atoms.at(-1) : (member.atoms[at + 1] ?? member.atoms[at]);
  return member.text.slice(
    quantity.start - member.span.start,
    Math.max(quantity.end, last?.end ?? 0) - member.span.start,
  );
}
