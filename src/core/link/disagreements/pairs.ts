import type { Member } from './storyIndex';

/** Up to this many sources every two are compared; beyond it each is compared with its next neighbours and the label. */
const ALL_PAIRS = 8;
const NEIGHBOURS = 4;
/** Passages of one source in one group that are looked at. */
const MOST_PASSAGES = 8;

/** Two claims of different sources to compare: each other's nearest wording in their group. */
export interface MemberPair {
  readonly left: Member;
  readonly right: Member;
}

/** Where the two members of a pair stand in their group. */
export type PairPlaces = readonly [number, number];

/**
 * Chooses which members of a group are compared: between two sources, each passage with the other's passage that is
 * worded most like it. Linear in the number of members for large groups.
 */
export function pairsToCompare(members: readonly Member[], label: string): readonly MemberPair[] {
  const bySource = new Map<string, Member[]>();
  for (const member of members) {
    const list = bySource.get(member.source.id) ?? [];
    if (list.length < MOST_PASSAGES) list.push(member);
    bySource.set(member.source.id, list);
  }
  const sources = [...bySource.values()];
  const labelled = Math.max(
    0,
    sources.findIndex((list) => list.some((member) => member.claim.id === label)),
  );
  const reach = sources.length <= ALL_PAIRS ? sources.length : NEIGHBOURS;
  return sources.flatMap((left, index) => {
    const compared = sources.slice(index + 1, index + 1 + reach).flatMap((right) => counterparts(left, right));
    const isFar = Math.abs(index - labelled) > reach;
    return isFar ? [...counterparts(sources[labelled] ?? [], left), ...compared] : compared;
  });
}

/** Each passage with its nearest counterpart in the other source, each pair once. */
function counterparts(lefts: readonly Member[], rights: readonly Member[]): readonly MemberPair[] {
  // most groups have one passage of a source
  const [left, right] = [lefts[0], rights[0]];
  if (left && right && lefts.length === 1 && rights.length === 1) return [{ left, right }];
  const pairs = new Map<string, MemberPair>();
  const add = (left: Member | undefined, right: Member | undefined) => {
    if (left && right) pairs.set(`${left.claim.id} ${right.claim.id}`, { left, right });
  };
  for (const left of lefts) add(left, nearest(left, rights));
  for (const right of rights) add(nearest(right, lefts), right);
  return [...pairs.values()];
}

function nearest(member: Member, others: readonly Member[]): Member | undefined {
  if (others.length <= 1) return others[0];
  const keys = new Map(member.atoms.map((atom) => [atom.key, atom.worth]));
  let best: Member | undefined;
  let most = -1;
  for (const other of others) {
    const seen = new Set<string>();
    let shared = 0;
    let whole = 0;
    for (const atom of other.atoms) {
      if (seen.has(atom.key)) continue;
      seen.add(atom.key);
      whole += atom.worth;
      shared += keys.has(atom.key) ? atom.worth : 0;
    }
    const likeness = shared / (whole + keys.size);
    if (likeness > most) {
      most = likeness;
      best = other;
    }
  }
  return best;
}
