import type { Span } from '../../model';
import type { Atom, WordAtom } from './atoms';
import type { Difference } from './findings';
import { coverOf } from './nearWords';
import type { Pair } from './pair';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { hasMarked, markWords } from './wordMarks';

/** How firmly a claim charges somebody. */
type Firmness = 'charged' | 'suspected';

const CHARGING = new Set(
  'accuse accused accuses accusing accusation accusations blamed blames alleged alleges'.split(' '),
);
const SUSPECTING = new Set('suspect suspects suspected suspecting suspicion believe believes'.split(' '));
const POSSIBLE = new Set('may might could possibly perhaps'.split(' '));
/** Words of charging and of law that say nothing about the deed. */
const FRAME = new Set('of for that have has been being had in form considering'.split(' '));

interface Charge {
  readonly firmness: Firmness;
  /** Index of the atom behind which the deed stands. */
  readonly at: number;
}

/** What a claim charges, by its own words or by those that report it. */
const chargeIn = remembered((member: Member): Charge | undefined => {
  if (!hasMarked(member, CHARGE_WORD)) return chargeReported(member);
  const { atoms } = member;
  const find = (list: ReadonlySet<string>) => atoms.findIndex((atom) => atom.kind === 'word' && list.has(atom.lower));
  const charging = find(CHARGING);
  const suspecting = atoms.findIndex(
    (atom, at) => atom.kind === 'word' && SUSPECTING.has(atom.lower) && isVerb(atom, atoms[at + 1], member),
  );
  const possible = find(POSSIBLE);
  if (suspecting >= 0) return { firmness: 'suspected', at: suspecting };
  if (possible >= 0) return member.claim.modality === 'possible' ? { firmness: 'suspected', at: possible } : undefined;
  return charging >= 0 ? { firmness: 'charged', at: charging } : chargeReported(member);
});

const CHARGE_WORD = markWords((lower) => CHARGING.has(lower) || SUSPECTING.has(lower) || POSSIBLE.has(lower));

function chargeReported({ attributions, words }: Member): Charge | undefined {
  const isCharge = attributions.some(
    ({ cue }) => cue !== null && /\b(?:accus(?:e[sd]?|ing|ations?)|alleg(?:es?|ed|ations?))\b/i.test(words(cue)),
  );
  return isCharge ? { firmness: 'charged', at: -1 } : undefined;
}

/** "suspect that", "suspected of": not "a suspect", "an accused driver". */
function isVerb({ start, end }: WordAtom, next: Atom | undefined, { claim: { verb } }: Member): boolean {
  const behind = next?.kind === 'word' ? next.lower : '';
  return (verb !== undefined && start >= verb.start && end <= verb.end) || behind === 'of' || behind === 'that';
}

/** Whether a claim charges somebody, firmly or not. */
export function isCharge(member: Member): boolean {
  return chargeIn(member) !== undefined || accusersIn(member).size > 0;
}

/** "accused the firm of hiding reports" against "the firm may have hidden reports": one charge, not equally firm. */
export function differentFirmness(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const [l, r] = [chargeIn(left), chargeIn(right)];
  if (!l || !r || l.firmness === r.firmness || !pair.isOfSameNames) return undefined;
  if (left.claim.negated !== right.claim.negated) return undefined;
  const [a, b] = [deedOf(left, l), deedOf(right, r)];
  if (a.length === 0 || b.length === 0) return undefined;
  const covers = [coverOf(a, b), coverOf(b, a)];
  if (Math.max(...covers) < 0.6 || Math.min(...covers) < 0.3) return undefined;
  return {
    kind: 'modality',
    status: 'differs',
    code: 'differs.modality',
    left: { key: `&${l.firmness}`, words: left.text },
    right: { key: `&${r.firmness}`, words: right.text },
    strength: 0.4 + Math.max(...covers) / 4,
  };
}

function deedOf({ atoms }: Member, { at }: Charge): readonly Atom[] {
  return atoms.slice(at + 1).filter((atom) => atom.worth === 1 && !(atom.kind === 'word' && isFrame(atom)));
}

function isFrame({ lower }: WordAtom): boolean {
  return FRAME.has(lower) || CHARGING.has(lower) || SUSPECTING.has(lower) || POSSIBLE.has(lower);
}

/** Words by which somebody charges or warns of a deed. */
const CHARGE_CUE =
  /\b(?:accus(?:e[sd]?|ing|ations?)|alleg(?:es?|ed|ations?)|warn(?:s|ed|ing)?|blam(?:es?|ed)|charg(?:es?|ed))\b/i;

const CHARGE_ACTS = new Set('accuse blame'.split(' '));

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Who charges or warns in a claim, by entity. */
export const accusersIn = remembered((member: Member): ReadonlySet<string> => {
  const charging = member.attributions.filter(({ cue }) => cue !== null && CHARGE_CUE.test(member.words(cue)));
  const { action, subject } = member.claim;
  const accuser =
    subject && CHARGE_ACTS.has(action ?? '')
      ? member.source.mentions.find((name) => isInside(name, subject))
      : undefined;
  return new Set([...charging.flatMap(({ source }) => source.entity ?? []), ...(accuser ? [accuser.entity] : [])]);
});

/** One accuser charges the same body with a deed in one source, and with a possible or another one in the other. */
export function differentCharges(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const accusers = accusersIn(right);
  if (![...accusersIn(left)].some((entity) => accusers.has(entity))) return undefined;
  if (!pair.isOfSameNames || !pair.isNearAction || pair.sharedNames < 2) return undefined;
  const certainty = ({ claim }: Member) => (claim.modality === 'possible' ? 'possible' : 'told');
  if (certainty(left) === certainty(right)) return undefined;
  return {
    kind: 'modality',
    status: 'differs',
    code: 'differs.charge',
    left: { key: `&${certainty(left)}`, words: left.text },
    right: { key: `&${certainty(right)}`, words: right.text },
    strength: 0.6,
  };
}

/** {@link differentFirmness}, of claims that charge somebody. */
export const firmness: Slot = {
  isIn: (member) => chargeIn(member) !== undefined,
  of: 'both',
  compare: differentFirmness,
};

/** {@link differentCharges}, of claims that say who charges somebody. */
export const charges: Slot = { isIn: (member) => accusersIn(member).size > 0, of: 'both', compare: differentCharges };
