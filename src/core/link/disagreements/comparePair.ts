import { push } from '../../lists';
import type { DisagreementKind, Span } from '../../model';
import { align, type Alignment } from './align';
import { compareAligned } from './compareAligned';
import { compareCredits, compareSlots } from './compareSlots';
import type { Difference } from './findings';
import { areOfOtherEvents } from './otherEvents';
import { isTakenBack } from './overtaken';
import type { MemberPair } from './pairs';
import { keyOf, relativeTime } from './relativeTimes';
import type { Member, StoryIndex } from './storyIndex';
import { isNoDayOf } from './takenBackDays';
import { compareWordings } from './wordings';

/** From this likeness of wording on, what stands in the same place of two claims can be compared. */
const ALIGNED = 0.6;
/** From this likeness on a reading counts even when the other source has both readings somewhere in the group. */
const NEARLY_EQUAL = 0.75;
/** Links weaker than this need not be of one event. */
const ONE_EVENT = 0.43;
/** Kinds in which two reports of different events differ as a matter of course. */
const OF_ONE_EVENT: ReadonlySet<DisagreementKind> = new Set<DisagreementKind>([
  'date',
  'number',
  'negation',
  'place',
  'actor',
]);

/** Differences that are only found where enough shows by itself that both are about one matter. */
const OF_ONE_MATTER: ReadonlySet<string> = new Set([
  'differs.unconfirmed',
  'differs.opposite',
  'differs.double-negation',
  'differs.distance',
  'differs.holder',
]);

/** What two members were found to differ in, whatever else their group holds. */
export interface FoundInPair {
  /** Differences that count in any case. */
  readonly plain: readonly Difference[];
  /** Those that count unless a source has both readings. */
  readonly unlessGiven: readonly Difference[];
  /** The two are worded alike. */
  readonly areAlike: boolean;
}

/** For all pairs in which nothing differs. */
export const NO_DIFFERENCES: FoundInPair = { plain: [], unlessGiven: [], areAlike: false };

/** Everything in which two compared members of a group differ. */
export function differencesOf(
  { left, right }: MemberPair,
  { plain, unlessGiven }: FoundInPair,
  given: ReadingsBySource,
): readonly Difference[] {
  if (unlessGiven.length === 0) return plain;
  const found = unlessGiven.filter(
    ({ left: l, right: r }) => !given.of(right.source.id).has(l.key) && !given.of(left.source.id).has(r.key),
  );
  return [...plain, ...found];
}

/** Compares two members of a group. */
export function comparePair({ left, right }: MemberPair, index: StoryIndex): FoundInPair {
  const isEqual = left.wording === right.wording;
  if (!isEqual && (index.says(right.source, left) || index.says(left.source, right))) return NO_DIFFERENCES;
  const alignment = align(left.atoms, right.atoms, ALIGNED);
  const aligned =
    alignment.likeness >= NEARLY_EQUAL
      ? inSentences(left, right, alignment, index)
      : alignment.likeness >= ALIGNED
        ? compareAligned(left, right, alignment)
        : [];
  const kinds = new Set(aligned.map((difference) => difference.kind));
  // two claims worded differently need not tell of one event
  const isLinked = Math.min(left.member.strength, right.member.strength) >= ONE_EVENT;
  const slots = (isEqual ? compareCredits : compareSlots)(left, right, alignment)
    .filter(
      (one) =>
        !kinds.has(one.kind) &&
        !aligned.some((other) => isOnePoint(one, other)) &&
        (isLinked || !OF_ONE_EVENT.has(one.kind) || OF_ONE_MATTER.has(one.code)),
    )
    // reports of a series are worded alike, what takes an older report back is not
    .map((one) => (isTakenBack(one, left, right) ? { ...one, status: 'overtaken' as const } : one));
  const wording = kinds.size === 0 && !isEqual ? compareWordings(left, right) : undefined;
  const isNearlyEqual = alignment.likeness >= NEARLY_EQUAL;
  const unlessGiven = [...(isNearlyEqual ? [] : aligned), ...slots, ...(wording ? [wording] : [])];
  const plain = isNearlyEqual ? aligned : [];
  if (plain.length === 0 && unlessGiven.length === 0) return NO_DIFFERENCES;
  const areAlike = alignment.likeness >= ALIGNED;
  if (!areOfOtherEvents(left, right, alignment)) return { plain, unlessGiven, areAlike };
  const garbled = [...plain, ...unlessGiven].filter(({ status }) => status === 'garble');
  return garbled.length === 0 ? NO_DIFFERENCES : { plain: garbled, unlessGiven: [], areAlike };
}

/** A length of time is a date in one place and a number in another, "a boy" and "a girl" are opposites and two things. */
function isOnePoint({ left: l, right: r }: Difference, { left, right }: Difference): boolean {
  return (l.words === left.words && r.words === right.words) || (l.key === left.key && r.key === right.key);
}

/** Claims in nearly the same words are compared with their sentences: who said it, and whether they did, belongs to it. */
function inSentences(one: Member, other: Member, alignment: Alignment, index: StoryIndex): readonly Difference[] {
  const [left, right] = [index.inSentence(one), index.inSentence(other)];
  if (left.wording === right.wording) return [];
  const areWhole = isSameSpan(left.span, one.span) && isSameSpan(right.span, other.span);
  if (!areWhole && (index.says(right.source, left) || index.says(left.source, right))) return [];
  const laid = areWhole ? alignment : align(left.atoms, right.atoms);
  return compareAligned(left, right, laid).map((difference) => ({ ...difference, in: [left, right] }));
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** What the passages of each source in a group hold: a source that gives both readings does not itself differ. */
export class ReadingsBySource {
  readonly #members: readonly Member[];
  #bySource: ReadonlyMap<string, readonly Member[]> | undefined;
  readonly #given = new Map<string, ReadonlySet<string>>();

  /** @param members of a group; read when they are asked for */
  constructor(members: readonly Member[]) {
    this.#members = members;
  }

  /** What a source gives, by its id: the keys of readings. */
  of(source: string): ReadonlySet<string> {
    const known = this.#given.get(source);
    if (known) return known;
    this.#bySource ??= bySource(this.#members);
    const keys = new Set<string>();
    for (const member of this.#bySource.get(source) ?? []) addReadings(member, keys);
    this.#given.set(source, keys);
    return keys;
  }
}

function bySource(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const found = new Map<string, Member[]>();
  for (const member of members) push(found, member.source.id, member);
  return found;
}

function addReadings(member: Member, keys: Set<string>): void {
  for (const atom of member.atoms)
    if (atom.kind !== 'word' && !(atom.kind === 'date' && isNoDayOf(member, atom))) keys.add(atom.key);
  const time = relativeTime(member);
  if (time) keys.add(keyOf(time));
}
