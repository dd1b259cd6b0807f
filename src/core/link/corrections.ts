/** Applies what people corrected: it wins over what was found. */
import type { PlacedCorrection } from '../correct/place';
import type { Claim, ClaimGroup, Disagreement, GroupMember, Passage } from '../model';
import { reason } from '../words';

/** What groups are corrected with. */
interface ClaimsOfSource {
  readonly id: string;
  /** Read only where a correction is about them. */
  readonly claims: readonly Claim[];
}

/**
 * The groups as people want them: claims they said are the same in one group, the others out of it. Groups keep their
 * order, new ones come last. What no correction is about stays the same object.
 */
export function correctGroups(
  groups: readonly ClaimGroup[],
  sources: readonly ClaimsOfSource[],
  corrections: readonly PlacedCorrection[],
): readonly ClaimGroup[] {
  const about = corrections.filter(({ correction }) => correction === 'same-claim' || correction === 'not-same-claim');
  if (about.length === 0) return groups;
  const byId = new Map(sources.map((source) => [source.id, source]));
  let corrected = groups;
  for (const { correction, passages } of about) {
    const [one, other] = passages.map((where) => claimAt(where, byId.get(where.source)?.claims ?? []));
    if (!one || !other || one.claim === other.claim) continue;
    corrected = correction === 'same-claim' ? joined(corrected, one, other) : parted(corrected, one, other);
  }
  const known = new Set(groups);
  const taken = new Set(corrected.flatMap((group) => (known.has(group) ? [group.id] : [])));
  return corrected.map((group) => {
    if (known.has(group)) return group;
    let id = groupId(group.members);
    while (taken.has(id)) id += '~';
    taken.add(id);
    return { ...group, id };
  });
}

/** The id of a group, from two of its members: those that began it, which begin no other. */
export function groupId([first, second]: readonly GroupMember[]): string {
  return `${first?.claim ?? ''}~${second?.claim ?? ''}`;
}

/** The claim that shares the most with a passage, at least half of the shorter one. */
function claimAt(where: Passage, claims: readonly Claim[]): GroupMember | undefined {
  let best: Claim | undefined;
  let most = 0;
  for (const claim of claims) {
    const shared = Math.min(claim.end, where.end) - Math.max(claim.start, where.start);
    const fit = shared / Math.max(1, claim.end - claim.start, where.end - where.start);
    if (shared * 2 < Math.min(claim.end - claim.start, where.end - where.start) || fit <= most) continue;
    best = claim;
    most = fit;
  }
  return (
    best && { claim: best.id, source: where.source, stance: 'same', reason: reason('link.corrected'), strength: 1 }
  );
}

function holds(group: ClaimGroup, { claim }: GroupMember): boolean {
  return group.members.some((member) => member.claim === claim);
}

/** One group of what was in the groups of both claims. */
function joined(groups: readonly ClaimGroup[], one: GroupMember, other: GroupMember): readonly ClaimGroup[] {
  const first = groups.find((group) => holds(group, one));
  const second = groups.find((group) => holds(group, other) && group !== first);
  if (first && holds(first, other)) return groups;
  const members = [...(first?.members ?? [one]), ...(second?.members ?? [other])];
  const group: ClaimGroup = {
    id: '',
    label: first?.label ?? second?.label ?? one.claim,
    members: distinct(members).sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0)),
    ...suggested([...(first?.suggestions ?? []), ...(second?.suggestions ?? [])], members),
  };
  const at = first ?? second;
  if (!at) return [...groups, group];
  return groups.flatMap((known) => (known === at ? [group] : known === first || known === second ? [] : [known]));
}

/** What is suggested for a group but is neither a member nor refused. */
function suggested(
  suggestions: readonly GroupMember[],
  without: readonly GroupMember[],
): { readonly suggestions?: readonly GroupMember[] } {
  const out = new Set(without.map(({ claim }) => claim));
  const rest = distinct(suggestions).filter(({ claim }) => !out.has(claim));
  return rest.length === 0 ? {} : { suggestions: rest };
}

function distinct(members: readonly GroupMember[]): GroupMember[] {
  return [...new Map(members.map((member) => [member.claim, member])).values()];
}

/** Takes the first claim out of every group that holds both, and either out of what is suggested for the other; what is left in one source only is no group. */
function parted(groups: readonly ClaimGroup[], one: GroupMember, other: GroupMember): readonly ClaimGroup[] {
  return groups.flatMap((from) => {
    const { suggestions = [], ...known } = from;
    const refused = holds(known, one) ? [other] : holds(known, other) ? [one] : [];
    if (refused.length === 0) return [from];
    const group: ClaimGroup = { ...known, ...suggested(suggestions, refused) };
    if (!holds(group, one) || !holds(group, other)) return [group];
    const members = group.members.filter(({ claim }) => claim !== one.claim);
    if (new Set(members.map(({ source }) => source)).size < 2) return [];
    return [{ ...group, label: group.label === one.claim ? other.claim : group.label, members }];
  });
}

/** Without the disagreements that people said are none, and those of no group between claims that they said are not the same. */
export function withoutSettled(
  disagreements: readonly Disagreement[],
  corrections: readonly PlacedCorrection[],
): readonly Disagreement[] {
  const settled = corrections.filter(({ correction }) => correction === 'not-a-disagreement');
  const parted = corrections.filter(({ correction }) => correction === 'not-same-claim');
  if (settled.length === 0 && parted.length === 0) return disagreements;
  return disagreements.filter(
    (one) =>
      !settled.some(({ about, passages }) => about === one.kind && isBetween(one, passages)) &&
      !(one.group === undefined && one.sides.length === 2 && parted.some(({ passages }) => isBetween(one, passages))),
  );
}

function isBetween({ sides }: Disagreement, passages: readonly Passage[]): boolean {
  const at = (where: Passage): number =>
    sides.findIndex(({ passages }) =>
      passages.some(({ source, start, end }) => source === where.source && start < where.end && where.start < end),
    );
  const [first = -1, second = -1] = passages.map(at);
  return first >= 0 && second >= 0 && first !== second;
}
