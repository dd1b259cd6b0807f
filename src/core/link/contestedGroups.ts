import type { ClaimGroup, Disagreement, GroupMember, StorySource } from '../model';
import { numberOf, sourceOf } from '../claimIds';
import { push } from '../lists';
import { reason, type WordCode } from '../words';
import { groupId } from './corrections';
import type { GroupIndex } from './groupIndex';

/** How sure it is that claims which differ on one point say the same otherwise: in labelled stories four of five do. */
const STRENGTH = 0.5;

/** Claims that differ on some points, as a group, and the disagreements that say so. */
export interface ContestedGroup {
  readonly group: ClaimGroup;
  readonly about: readonly Disagreement[];
}

/** A group, and the sources of its members as they were when it was made. */
interface Kept {
  readonly group: ClaimGroup;
  readonly sources: readonly (StorySource | undefined)[];
}

/**
 * Groups the claims that were found to differ on one point though their words did not bring them together: “…’s trip aims to
 * deepen trust”, “The trip, he said, was for peace”. What sets two claims against each other is about both.
 */
export class ContestedGroups {
  #kept: ReadonlyMap<string, Kept> = new Map();

  /**
   * @param disagreements the weightiest first
   * @param groups those that were found
   * @param sources in the order of the story
   * @returns groups of what disagreements set against one claim, where no group holds all of it together, with members of several
   *   sources; the same objects as before while they and their sources are the same
   */
  of(
    disagreements: readonly Disagreement[],
    groups: GroupIndex,
    sources: readonly StorySource[],
  ): readonly ContestedGroup[] {
    const rows = disagreements.filter(isAboutClaims);
    if (rows.length === 0 && this.#kept.size === 0) return NONE;
    const places = new Map(sources.map(({ id }, place) => [id, place]));
    const sourceOf = ({ source }: GroupMember): StorySource | undefined => sources[places.get(source) ?? -1];
    const byLabel = new Map<string, Disagreement[]>();
    for (const row of rows) {
      const label = row.sides[0]?.claims[0];
      if (label !== undefined && !areTogether(row, groups)) push(byLabel, label, row);
    }
    const kept = new Map<string, Kept>();
    const found: ContestedGroup[] = [];
    for (const about of byLabel.values()) {
      const made = groupOf(about, places);
      if (!made) continue;
      const known = this.#kept.get(made.id);
      const now = { group: made, sources: made.members.map(sourceOf) };
      const one = known && isSame(known, now) ? known : now;
      kept.set(made.id, one);
      found.push({ group: one.group, about });
    }
    this.#kept = kept;
    return found.length === 0 ? NONE : found;
  }
}

const NONE: readonly ContestedGroup[] = [];

/** A name or an age may stand in claims about whatever else, and what is garbled says nothing about the rest. */
function isAboutClaims({ group, kind, status, reason: { code } }: Disagreement): boolean {
  return group === undefined && kind !== 'name' && status !== 'garble' && code !== 'differs.age';
}

/** Whether one group holds all claims of a disagreement. */
function areTogether({ sides }: Disagreement, groups: GroupIndex): boolean {
  const [first, ...others] = new Set(sides.flatMap(({ claims }) => claims));
  if (first === undefined) return true;
  const together = new Set(groups.of(first));
  for (const claim of others) {
    if (together.size === 0) return false;
    const own = groups.of(claim);
    for (const group of together) if (!own.includes(group)) together.delete(group);
  }
  return together.size > 0;
}

/** The claims of disagreements that begin with one claim; undefined when they are of one source only. */
function groupOf(about: readonly Disagreement[], places: ReadonlyMap<string, number>): ClaimGroup | undefined {
  const members = new Map<string, GroupMember>();
  for (const { reason: why, sides } of about)
    for (const [at, { claims }] of sides.entries())
      for (const claim of claims)
        if (!members.has(claim)) members.set(claim, memberOf(claim, members.size === 0, stanceOn(at, why.code)));
  const all = [...members.values()];
  const [label] = all;
  const other = all.find(({ stance }) => stance !== 'same');
  if (!label || !other || new Set(all.map(({ source }) => source)).size < 2) return undefined;
  const placeOf = ({ source }: GroupMember): number => places.get(source) ?? 0;
  const inOrder = all.sort((one, two) => placeOf(one) - placeOf(two) || numberOf(one.claim) - numberOf(two.claim));
  return { id: groupId([label, other]), label: label.claim, members: inOrder };
}

/** Whose wording stands for the group is on the first side. */
function stanceOn(side: number, code: WordCode): GroupMember['stance'] {
  if (side === 0) return 'same';
  return DENYING.has(code) ? 'denies' : 'differs';
}

const DENYING: ReadonlySet<WordCode> = new Set<WordCode>(['differs.negation', 'differs.denied']);

function memberOf(claim: string, isLabel: boolean, stance: GroupMember['stance']): GroupMember {
  return {
    claim,
    source: sourceOf(claim),
    stance,
    reason: isLabel ? reason('link.label') : reason(stance === 'same' ? 'link.agreed' : 'link.contested'),
    strength: isLabel ? 1 : STRENGTH,
  };
}

function isSame(one: Kept, other: Kept): boolean {
  return (
    one.group.label === other.group.label &&
    one.group.members.length === other.group.members.length &&
    one.sources.every((source, at) => source === other.sources[at]) &&
    one.group.members.every(({ claim, stance }, at) => {
      const same = other.group.members[at];
      return same?.claim === claim && same.stance === stance;
    })
  );
}
