import type { ClaimGroup, Disagreement, DisagreementKind, Passage, StorySource } from '../model';
import { align } from './disagreements/align';
import { compareAligned } from './disagreements/compareAligned';
import { compareCredits, compareSlots } from './disagreements/compareSlots';
import { type Difference, type Finding, type Merged, readingOf } from './disagreements/findings';
import { mergeFindings } from './disagreements/merge';
import { inOrder, isAnotherHappening, replacedBy } from './disagreements/overtaken';
import { type DatedEvent, datedEventsIn, missingYears } from './disagreements/missingYears';
import { type MemberPair, pairsToCompare } from './disagreements/pairs';
import { keyOf, relativeTime } from './disagreements/relativeTimes';
import { damagedNames, type Naming, namingsIn } from './disagreements/roles';
import type { SourceIndex } from './disagreements/sourceIndex';
import { findSpellings, formsIn, type NameForm } from './disagreements/spellings';
import { type DisagreementInput, type Member, StoryIndex } from './disagreements/storyIndex';
import { compareWordings } from './disagreements/wordings';

/** From this likeness of wording on, what stands in the same place of two claims can be compared. */
const ALIGNED = 0.6;
/** From this likeness on a reading counts even when the other source has both readings somewhere in the group. */
const NEARLY_EQUAL = 0.75;
/** From this strength of the links on, two claims worded differently are taken for reports of one event. */
const LINKED = 0.5;
/** Kinds in which two reports of different events differ as a matter of course. */
const OF_ONE_EVENT: ReadonlySet<DisagreementKind> = new Set<DisagreementKind>([
  'date',
  'number',
  'negation',
  'place',
  'actor',
]);
/** The line that says when a page was changed. */
const STAMP =
  /^\W*(?:last |first )?(?:updated|modified|published|posted|printed|edited):? (?:on |at )?(?:\d|\w+day\b)/i;
/** Weaker findings are not shown. */
const LEAST_STRENGTH = 0.4;

/**
 * Finds readings that cannot stand side by side: two sources give the same claim with another date, number, actor,
 * name, place, certainty, or turned round. Only members of one claim group are compared (and spellings of one person's
 * name), and only passages worded most alike, so that the work grows with the groups, not with the pairs of sources.
 * Silence is the rule: ranges that overlap, rounded numbers, aliases, a capital for its country, and readings the other
 * source gives elsewhere are no disagreement.
 * @returns the strongest first
 */
export function findDisagreements(story: DisagreementInput): readonly Disagreement[] {
  return new DisagreementFinder().find(story);
}

/** What is read of a source by itself, for what is looked for in the whole story. */
interface SourceWords {
  readonly forms: readonly NameForm[];
  readonly namings: readonly Naming[];
  readonly events: readonly DatedEvent[];
}

/** What was found in a group, and what that depends on. */
interface KeptGroup {
  readonly group: ClaimGroup;
  readonly sources: readonly (StorySource | undefined)[];
  readonly findings: readonly Finding[];
}

/**
 * {@link findDisagreements} for a story that changes: groups in which nothing has changed are not compared again. A
 * {@link StorySource} must be another object when it or an entity that it names has changed.
 */
export class DisagreementFinder {
  readonly #indexes = new WeakMap<StorySource, SourceIndex>();
  readonly #words = new WeakMap<StorySource, SourceWords>();
  /** By the group's label. */
  #groups = new Map<string, readonly KeptGroup[]>();

  find(story: DisagreementInput): readonly Disagreement[] {
    const index = new StoryIndex(story, this.#indexes);
    const groups = new Map<string, KeptGroup[]>();
    const findings = story.groups.flatMap((group) => {
      const kept = this.#keptOf(group, index);
      const list = groups.get(group.label);
      if (list) list.push(kept);
      else groups.set(group.label, [kept]);
      return kept.findings.map((finding) => ({ ...finding, group: group.id }));
    });
    this.#groups = groups;
    const words = story.sources.map((source) => this.#wordsOf(source, story));
    const merged = mergeFindings(findings);
    const years = missingYears(words.flatMap(({ events }) => events));
    const rows = [
      ...merged,
      ...findSpellings(words.flatMap(({ forms }) => forms)),
      ...damagedNames(words.flatMap(({ namings }) => namings)),
      ...years.filter((row) => !merged.some((known) => isSamePoint(row, known))),
    ].map((row) => ({ ...row, weight: weightOf(row, story.sources) }));
    rows.sort((left, right) => right.weight - left.weight);
    return identified(rows);
  }

  #keptOf(group: ClaimGroup, index: StoryIndex): KeptGroup {
    const known = this.#groups.get(group.label)?.find((one) => isSame(one, group, index));
    if (known) return known;
    const sources = group.members.map(({ source }) => index.source(source));
    return { group, sources, findings: inGroup(group, index) };
  }

  #wordsOf(source: StorySource, { text }: DisagreementInput): SourceWords {
    let words = this.#words.get(source);
    if (!words) {
      words = {
        forms: formsIn(source, text),
        namings: namingsIn(source, text),
        events: datedEventsIn(source, text),
      };
      this.#words.set(source, words);
    }
    return words;
  }
}

function isSame({ group: known, sources }: KeptGroup, group: ClaimGroup, index: StoryIndex): boolean {
  if (known.members.length !== group.members.length) return false;
  return known.members.every(({ claim, source, strength }, at) => {
    const other = group.members[at];
    return (
      other !== undefined &&
      other.claim === claim &&
      other.strength === strength &&
      other.source === source &&
      index.source(source) === sources[at]
    );
  });
}

/** Whether two rows of one kind set one claim of each side against each other. */
function isSamePoint(row: Merged, { kind, status, sides }: Merged): boolean {
  if (kind !== row.kind || status !== row.status) return false;
  const claims = new Set(sides.flatMap((side) => side.claims));
  return row.sides.every((side) => side.claims.some((claim) => claims.has(claim)));
}

function inGroup(group: ClaimGroup, index: StoryIndex): readonly Finding[] {
  const members = group.members
    .map((member) => index.member(member))
    .filter((member) => member !== undefined)
    .filter(({ text }) => !STAMP.test(text));
  const given = readingsBySource(members);
  return pairsToCompare(members, group.label).flatMap((pair) =>
    inPair(pair, index, given)
      .filter((difference) => difference.strength >= LEAST_STRENGTH && !isUndated(difference, pair))
      .map((difference) => findingOf(difference, pair))
      .filter((finding) => finding.status !== 'differs' || !isAnotherHappening(finding, pair.left, pair.right)),
  );
}

function findingOf(difference: Difference, pair: MemberPair): Finding {
  const [left, right] = difference.in ?? [pair.left, pair.right];
  const isOvertaken =
    difference.status === 'overtaken' || (difference.status === 'differs' && replacedBy(difference, left, right));
  const readings = [readingOf(left, difference.left), readingOf(right, difference.right)] as const;
  // the older report stands first where that is the point
  const isTurned = isOvertaken && inOrder(left, right)?.[0] === right;
  return {
    kind: difference.kind,
    status: isOvertaken ? 'overtaken' : difference.status,
    code: isOvertaken ? 'differs.overtaken' : difference.code,
    strength: difference.strength * (0.5 + 0.5 * Math.min(left.member.strength, right.member.strength)),
    left: readings[isTurned ? 1 : 0],
    right: readings[isTurned ? 0 : 1],
  };
}

/** Planned and done only contradict each other, or follow each other, when it is known who wrote first. */
function isUndated({ code }: Difference, { left, right }: MemberPair): boolean {
  return code === 'differs.stage' && inOrder(left, right) === undefined;
}

function inPair({ left, right }: MemberPair, index: StoryIndex, given: ReadingsBySource): readonly Difference[] {
  const isEqual = left.wording === right.wording;
  if (!isEqual && (index.says(right.source, left) || index.says(left.source, right))) return [];
  const alignment = align(left.atoms, right.atoms, ALIGNED);
  const aligned =
    alignment.likeness >= NEARLY_EQUAL
      ? inSentences(index.inSentence(left), index.inSentence(right), index)
      : alignment.likeness >= ALIGNED
        ? compareAligned(left, right, alignment)
        : [];
  const kinds = new Set(aligned.map((difference) => difference.kind));
  const isLinked = Math.min(left.member.strength, right.member.strength) >= LINKED;
  const slots = (isEqual ? compareCredits : compareSlots)(left, right, alignment).filter(
    ({ kind }) => !kinds.has(kind) && (isLinked || !OF_ONE_EVENT.has(kind)),
  );
  const wording = kinds.size === 0 && !isEqual ? compareWordings(left, right) : undefined;
  const found = [
    ...(alignment.likeness >= NEARLY_EQUAL ? [] : aligned),
    ...slots,
    ...(wording ? [wording] : []),
  ].filter(
    ({ left: l, right: r }) => !given.get(right.source.id)?.has(l.key) && !given.get(left.source.id)?.has(r.key),
  );
  return alignment.likeness >= NEARLY_EQUAL ? [...aligned, ...found] : found;
}

/** Claims in nearly the same words are compared with their sentences: who said it, and whether they did, belongs to it. */
function inSentences(left: Member, right: Member, index: StoryIndex): readonly Difference[] {
  if (left.wording === right.wording || index.says(right.source, left) || index.says(left.source, right)) return [];
  return compareAligned(left, right, align(left.atoms, right.atoms)).map((difference) => ({
    ...difference,
    in: [left, right],
  }));
}

/** What the passages of each source in a group hold: a source that gives both readings does not itself differ. */
type ReadingsBySource = ReadonlyMap<string, ReadonlySet<string>>;

function readingsBySource(members: readonly Member[]): ReadingsBySource {
  const given = new Map<string, Set<string>>();
  for (const member of members) {
    const { source, atoms } = member;
    const keys = given.get(source.id) ?? new Set<string>();
    given.set(source.id, keys);
    for (const atom of atoms) if (atom.kind !== 'word') keys.add(atom.key);
    const time = relativeTime(member);
    if (time) keys.add(keyOf(time));
  }
  return given;
}

const KIND_WEIGHT: Readonly<Record<DisagreementKind, number>> = {
  number: 0.9,
  date: 0.85,
  negation: 0.85,
  place: 0.8,
  actor: 0.75,
  modality: 0.7,
  name: 0.6,
};

const STATUS_WEIGHT = { differs: 1, overtaken: 0.5, garble: 0.4 } as const;

/** For the order: kind and status, how sure, how many sources are concerned. */
function weightOf(row: Merged, sources: readonly StorySource[]): number {
  const concerned = new Set(row.sides.flatMap((side) => side.passages.map((passage: Passage) => passage.source))).size;
  const share = Math.min(1, concerned / Math.max(2, Math.min(sources.length, 6)));
  return KIND_WEIGHT[row.kind] * STATUS_WEIGHT[row.status] * (0.4 + 0.4 * row.weight + 0.2 * share);
}

/** Ids from the kind and the first claims of the first two sides, so that they stay when other rows come and go. */
function identified(rows: readonly Merged[]): readonly Disagreement[] {
  const used = new Map<string, number>();
  return rows.map((row) => {
    const base = `${row.kind}:${row.sides
      .slice(0, 2)
      .map((side) => side.claims[0] ?? '')
      .join('~')}`;
    const times = used.get(base) ?? 0;
    used.set(base, times + 1);
    return { id: times === 0 ? base : `${base}:${times}`, ...row };
  });
}
