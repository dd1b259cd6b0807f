import { areApart } from '../../data/sites';
import type { Difference } from './findings';
import { tieOf } from './heads';
import { isWritten, mayHold, shareAPart } from './names';
import { holdNear } from './nearWords';
import { mayBeOneHappening } from './oneHappening';
import type { Pair } from './pair';
import { wordsOf } from './place';
import { type Placing, placingsIn, type Spot } from './placings';
import { shareNoNumber } from './sharedNumbers';
import { isMentioned } from './slotNames';
import type { Member } from './storyIndex';

/** This speaks against it that one source names the other's place anywhere. */
const NAMED_TOO = -0.5;
/** And this that both give numbers, and none is the same. */
const OTHER_NUMBERS = -1.2;

/**
 * "The van was found near the station", "the van was discovered in the woods": two places for what happens to one thing in one
 * place, and how much speaks for it that it is one happening; undefined for none.
 */
export function placedOtherwise({
  left,
  right,
}: Pair): { readonly difference: Difference; readonly evidence: number } | undefined {
  if (left.claim.modality !== right.claim.modality) return undefined;
  for (const l of placingsIn(left)) {
    for (const r of placingsIn(right)) {
      const tie = tieBetween(l, r);
      if (tie === 0 || !mayBeOneHappening(left, right)) continue;
      const apart = spotsApart(left, l.spots, right, r.spots);
      if (!apart) continue;
      const [one, other] = apart;
      const difference: Difference = {
        kind: 'place',
        status: 'differs',
        code: 'differs.place',
        left: { key: one.place.key, words: wordsOf(left, one.atoms) },
        right: { key: other.place.key, words: wordsOf(right, other.atoms) },
        strength: 0.5,
      };
      const isNamed = isNamedToo(left, other) || isNamedToo(right, one);
      const against = (isNamed ? NAMED_TOO : 0) + (shareNoNumber(left, right) ? OTHER_NUMBERS : 0);
      return { difference, evidence: tie + against };
    }
  }
  return undefined;
}

function isNamedToo(member: Member, { place }: Spot): boolean {
  return place.kind === 'name' && isMentioned(member, place);
}

/** How much speaks for it where only a noun with its place is the same: things of a kind are in many places. */
const BESIDE = -0.5;

/** How much speaks for it that both befall one thing; 0 when they do not. */
function tieBetween(left: Placing, right: Placing): number {
  if (left.act !== undefined && left.act === right.act) {
    const areAsMany = left.count === undefined || right.count === undefined || left.count === right.count;
    return areAsMany ? tieOf(left.of, right.of) : 0;
  }
  if (left.act !== undefined && right.act !== undefined) return 0;
  const [one, other] = [left.of.atom, right.of.atom];
  return one?.kind === 'word' && one.key === other?.key ? BESIDE : 0;
}

/** Two places, told in one way, that cannot be the same; undefined where some place of one may be in one of the other. */
function spotsApart(
  left: Member,
  lefts: readonly Spot[],
  right: Member,
  rights: readonly Spot[],
): readonly [Spot, Spot] | undefined {
  // a hospital in one town is no hospital in another one
  for (const isNamed of [true, false]) {
    const [ones, others] = [lefts, rights].map((spots) => spots.filter(({ site }) => (site === undefined) === isNamed));
    const [one] = ones ?? [];
    const [other] = others ?? [];
    if (!one || !other) continue;
    const isAgreed = ones?.some((l) =>
      others?.some((r) => l.place.key === r.place.key || (l.site && l.site.kind === r.site?.kind)),
    );
    const areTold = one.relation === other.relation || (one.relation !== 'from' && other.relation !== 'from');
    if (!isAgreed && areTold && areOthers(left, one, right, other)) return [one, other];
    if (isNamed) return undefined;
  }
  return undefined;
}

function areOthers(left: Member, l: Spot, right: Member, r: Spot): boolean {
  const [one, other] = [l.place, r.place];
  if (one.key === other.key) return false;
  if (one.kind === 'name' && other.kind === 'name') {
    if (shareAPart(left.words(one), right.words(other)) || mayHold(one, other) || mayHold(other, one)) return false;
    return !isWritten(left, right, other) && !isWritten(right, left, one);
  }
  if (!l.site || !r.site || !areApart(l.site, r.site)) return false;
  return !holdNear(right.atoms, one) && !holdNear(left.atoms, other);
}
