import type { Claim, ClaimGroup } from '../../model';
import type { Steps } from '../../steps';
import { type ComparedClaim, ComparedPairs } from './comparedPairs';
import { NO_DIFFERENCES, type FoundInPair } from './comparePair';
import type { Finding } from './findings';
import { findInGroup } from './inGroup';
import { type Row, rowsOf } from './merge';
import type { MemberPair } from './pairs';
import type { Member, StoryIndex } from './storyIndex';
import type { SourceSeries } from '../groups/sourceSeries';
import type { Ties } from './ties';
import { KeptItems } from '../keptItems';
import { areEqual, push } from '../../lists';

/** So many pairs of members are compared in one step, or those of one group. */
const STEP = 100;

const NONE: readonly Row[] = [];
const NOTHING: readonly Finding[] = [];

/** What was found in a group, and what that depends on. */
interface KeptGroup {
  readonly group: ClaimGroup;
  readonly claims: readonly (Claim | undefined)[];
  /** Between any two sources. */
  readonly findings: readonly Finding[];
  /** Those of them that a reader should see. */
  readonly shown: readonly Finding[];
  /** Of those shown. */
  readonly rows: readonly Row[];
  readonly pairs: ComparedPairs;
}

/**
 * Finds what the members of each group differ in, for a story that changes: groups that are the same are not looked at
 * again, and pairs of members that are the same are not compared again. A group must be another object when a claim of it
 * is, and a claim when anything around it has changed.
 */
export class GroupRows {
  readonly #kept = new KeptItems<ClaimGroup, KeptGroup>();
  #compared = 0;
  #round = 0;
  #series: SourceSeries | undefined;

  /** How many pairs of members were compared, since the beginning: what the work grows with. */
  get compared(): number {
    return this.#compared;
  }

  /** What was found of groups stays found when the steps are left off. */
  *find(groups: readonly ClaimGroup[], ties: Ties, index: StoryIndex): Steps<readonly Row[]> {
    const { fresh, gone } = this.#kept.keep(groups);
    const before = new Gone(gone.map(([, known]) => known));
    let last = this.#compared;
    for (const group of fresh) {
      this.#kept.set(group, this.#anew(group, before, index));
      if (this.#compared - last < STEP) continue;
      last = this.#compared;
      yield;
    }
    const touched = this.#touched(ties, index);
    const rows: Row[] = [];
    for (const group of groups) {
      const known = !touched || touched.has(group) ? this.#shownOf(group, ties, index) : this.#kept.get(group)?.rows;
      for (const row of known ?? NONE) rows.push(row);
    }
    return rows;
  }

  /** The groups of which other rows may be shown than the last time; undefined when it may be all. */
  #touched(ties: Ties, index: StoryIndex): ReadonlySet<ClaimGroup> | undefined {
    const { round, sources } = ties.changed;
    const isNext = round === this.#round + 1 && index.series === this.#series;
    this.#round = round;
    this.#series = index.series;
    if (!isNext || !sources) return undefined;
    const touched = new Set<ClaimGroup>();
    for (const source of sources) for (const group of ties.groupsIn(source)) touched.add(group);
    return touched;
  }

  /**
   * A third source may bring reports of a series into one group, or reports of two events; and any change of the story may make
   * two sources such.
   */
  #shownOf(group: ClaimGroup, ties: Ties, index: StoryIndex): readonly Row[] {
    const known = this.#kept.get(group);
    if (!known || known.findings.length === 0) return NONE;
    const shown = known.findings.filter((finding) => isShown(finding, ties, index));
    if (areEqual(shown, known.shown)) return known.rows;
    const rows = rowsOf(shown);
    this.#kept.set(group, { ...known, shown, rows });
    return rows;
  }

  #anew(group: ClaimGroup, gone: Gone, index: StoryIndex): KeptGroup {
    const claims = group.members.map((member) => index.claim(member));
    const same = gone.groups(group.label).find((known) => isSame(known, group, claims));
    if (same) return { ...same, group };
    const moved = gone.groupsAround(claims[0], index).find((known) => isMoved(known, group, claims, index));
    if (moved && staysSilent(moved, group, claims, index))
      return { ...moved, group, claims, pairs: moved.pairs.movedTo(group, claims) };
    const known = (pair: MemberPair): FoundInPair | undefined => gone.between(pair, index);
    const { findings, pairs, compared } = findInGroup(group, index, known, moved?.pairs.places());
    this.#compared += compared;
    return {
      group,
      claims,
      findings: findings.length === 0 ? NOTHING : findings.map((finding) => ({ ...finding, group: group.id })),
      shown: NOTHING,
      rows: NONE,
      pairs: new ComparedPairs(group, claims, pairs),
    };
  }
}

function isShown({ left, right, areAlike }: Finding, ties: Ties, index: StoryIndex): boolean {
  const [one, other] = [index.source(left.passage.source), index.source(right.passage.source)];
  if (!one || !other || index.areOfSeries(one.id, other.id)) return false;
  return areAlike ? !ties.nameOthers(one, other) : ties.mayTellOfOneEvent(one, other);
}

/** Groups that are no more; what was found in them may be found in others. */
class Gone {
  readonly #byLabel = new Map<string, KeptGroup[]>();
  /** By their members. */
  readonly #byMember = new Map<string, KeptGroup[]>();

  constructor(groups: readonly KeptGroup[]) {
    for (const one of groups) {
      push(this.#byLabel, one.group.label, one);
      for (const { claim } of one.group.members) push(this.#byMember, claim, one);
    }
  }

  groups(label: string): readonly KeptGroup[] {
    return this.#byLabel.get(label) ?? [];
  }

  /** Those of a claim, or of what it was before its source was edited. */
  groupsAround(claim: Claim | undefined, index: StoryIndex): readonly KeptGroup[] {
    return claim ? (this.#byMember.get((index.claimBefore(claim) ?? claim).id) ?? []) : [];
  }

  /**
   * What was found between two members in one of the groups, when they are the same still, or, if that was nothing, when they
   * only stand elsewhere.
   */
  between({ left, right }: MemberPair, index: StoryIndex): FoundInPair | undefined {
    const same = this.#found(now(left), now(right));
    if (same) return same;
    for (const one of asBefore(left, index)) {
      for (const other of asBefore(right, index)) {
        if (this.#found(one, other) !== NO_DIFFERENCES) continue;
        // what one source says in the words of the other's claim counts too
        const isOther = one.claim !== left.claim && index.isToldAnew(right, left.claim);
        return isOther || (other.claim !== right.claim && index.isToldAnew(left, right.claim))
          ? undefined
          : NO_DIFFERENCES;
      }
    }
    return undefined;
  }

  #found(left: ComparedClaim, right: ComparedClaim): FoundInPair | undefined {
    for (const { pairs } of this.#byMember.get(left.claim.id) ?? []) {
      const found = pairs.between(left, right);
      if (found) return found;
    }
    return undefined;
  }
}

function now({ claim, member: { strength } }: Member): ComparedClaim {
  return { claim, strength };
}

/** A member as it is, and as it was where it only stands elsewhere now. */
function asBefore(member: Member, index: StoryIndex): readonly ComparedClaim[] {
  const claim = index.claimBefore(member.claim);
  return claim ? [now(member), { ...now(member), claim }] : [now(member)];
}

/** Whether a group has the same members, of which some only stand elsewhere: then the same pairs of them are compared. */
function isMoved(known: KeptGroup, group: ClaimGroup, claims: KeptGroup['claims'], index: StoryIndex): boolean {
  const before = known.group.members;
  return (
    before.length === group.members.length &&
    group.members.every(({ source, strength, claim }, at) => {
      const [now, was] = [claims[at], before[at]];
      if (!now || !was || was.source !== source || was.strength !== strength) return false;
      if ((was.claim === known.group.label) !== (claim === group.label)) return false;
      return now === known.claims[at] || index.claimBefore(now) === known.claims[at];
    })
  );
}

/** Whether nothing differs between members of which nothing did, and some only stand elsewhere. */
function staysSilent(
  { pairs, claims: before }: KeptGroup,
  { members }: ClaimGroup,
  claims: KeptGroup['claims'],
  index: StoryIndex,
): boolean {
  if (!pairs.areAllSilent) return false;
  const isToldAnew = (one: number, moved: number): boolean => {
    const [member, claim] = [members[one], claims[moved]];
    const said = member && claim !== before[moved] ? index.member(member) : undefined;
    return said !== undefined && claim !== undefined && index.isToldAnew(said, claim);
  };
  for (const [left, right] of pairs.places()) if (isToldAnew(right, left) || isToldAnew(left, right)) return false;
  return true;
}

function isSame(known: KeptGroup, { id, members }: ClaimGroup, claims: KeptGroup['claims']): boolean {
  const before = known.group.members;
  // rows say which group they are of
  if (known.group.id !== id || before.length !== members.length) return false;
  return before.every(({ claim, source, strength }, at) => {
    const other = members[at];
    return (
      other !== undefined &&
      other.claim === claim &&
      other.strength === strength &&
      other.source === source &&
      claims[at] === known.claims[at]
    );
  });
}
