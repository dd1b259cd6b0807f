import type { Claim, Interval } from '../../model';
import { daysBetween } from './dates';
import { fateOf } from './fates';
import type { Difference } from './findings';
import type { Member } from './storyIndex';
import { runningCounts } from './wordLists';

/** Whether two sources are known to have come out on different days, with the older one first. */
export function inOrder(left: Member, right: Member): readonly [older: Member, newer: Member] | undefined {
  const a = left.source.published;
  const b = right.source.published;
  if (!a || !b || a.date === b.date) return undefined;
  const isInferred = [a, b].some(({ confidence }) => confidence === 'medium' || confidence === 'low');
  const days = daysBetween(a.date, b.date);
  if (Math.abs(days) < (isInferred ? 4 : 1)) return undefined;
  return days > 0 ? [left, right] : [right, left];
}

/** Reports further apart than this, in days, tell of different happenings unless their wording ties them together. */
const ONE_HAPPENING = 5;

/**
 * Whether two reports are too far apart in time for a number, a date, a negation or a certainty to be about the same
 * happening: an index falls one week and rises the next.
 */
export function isAnotherHappening(
  { kind, code, left: one, right: other }: Pick<Difference, 'kind' | 'code' | 'left' | 'right'>,
  left: Member,
  right: Member,
): boolean {
  const [older, newer] = inOrder(left, right) ?? [];
  if (!older || !newer) return false;
  if (kind === 'date') {
    const keys = older === left ? [one.key, other.key] : [other.key, one.key];
    return areOfTheirOwnTimes([older, intervalOf(older, keys[0])], [newer, intervalOf(newer, keys[1])]);
  }
  if (kind !== 'number' && kind !== 'negation' && kind !== 'modality') return false;
  if (LOOKING_BACK.has(code) || CORRECTING.test(newer.text)) return false;
  return areFarApart(older, newer) && !areOfOneTime(older, newer);
}

/** From this strength of the links on, a later report surely tells of the same matter. */
const BEYOND_DOUBT = 0.8;

/** Whether a much later report takes back what an older one told, of what surely is one matter. */
export function isTakenBack({ kind, code, status }: Difference, left: Member, right: Member): boolean {
  if (kind !== 'negation' || code !== 'differs.negation' || status !== 'differs') return false;
  const link = Math.min(left.member.strength, right.member.strength);
  return link >= BEYOND_DOUBT && areFarApart(left, right) && inOrder(left, right) !== undefined;
}

/** A denial, a failure to confirm and a silence are about what was told before. */
const LOOKING_BACK: ReadonlySet<string> = new Set(['differs.denied', 'differs.unconfirmed', 'differs.silence']);

/** "More than first assumed": what was told before is corrected. */
const CORRECTING =
  /\b(?:than|as) (?:was |were |had been )?(?:first|previously|initially|originally|earlier) (?:assumed|thought|believed|reported|estimated|announced|stated)\b/i;

/** Whether two reports came out too many days apart to be taken for reports of one happening. */
export function areFarApart({ source: left }: Member, { source: right }: Member): boolean {
  return Math.abs(daysBetween(left.published?.date ?? '', right.published?.date ?? '')) > ONE_HAPPENING;
}

/** Whether both claims give the same time: "last year" and "in 2023". */
function areOfOneTime(one: Member, other: Member): boolean {
  const times = timesIn(other);
  return timesIn(one).some((time) => times.includes(time));
}

function timesIn({ atoms }: Member): readonly string[] {
  return atoms.flatMap((atom) => (atom.kind === 'date' && atom.date.interval ? [atom.date.value] : []));
}

/** What happened so many days before a report came out is its news. */
const NEWS = 7;
/** Dates of one happening are confused by days or weeks, seldom by more than so many days. */
const CONFUSED = 31;

/**
 * Whether each of two reports dates what happened in its own time: the older one could not know of the day that the newer
 * one gives, or gives one of its own news, far from the other.
 */
function areOfTheirOwnTimes(
  [older, before]: readonly [Member, Interval | undefined],
  [newer, after]: readonly [Member, Interval | undefined],
): boolean {
  const published = older.source.published?.date ?? '';
  if (!before || !after || daysBetween(published, newer.source.published?.date ?? '') <= ONE_HAPPENING) return false;
  if (isOpenClaim(older.claim)) return false;
  const isNews = Math.abs(daysBetween(before.to, published)) <= NEWS;
  return after.from > published || (isNews && daysBetween(after.to, before.from) > CONFUSED);
}

function intervalOf({ atoms }: Member, key: string | undefined): Interval | undefined {
  for (const atom of atoms) if (atom.kind === 'date' && atom.key === key) return atom.date.interval;
  return undefined;
}

/** A date further back than this, in days, tells of something past, beside what the report is about. */
const LONG_AGO = 120;

/** From this strength of the links on, both tell of one happening, whichever says how long ago it was. */
const SURELY_LINKED = 0.7;

/** Whether only one of two claims looks back at something long past: "in 2010, when 500 were killed". */
export function isOfAnotherTime({ kind }: Pick<Difference, 'kind'>, left: Member, right: Member): boolean {
  if (kind !== 'number' && kind !== 'negation') return false;
  const link = Math.min(left.member.strength, right.member.strength);
  return link < SURELY_LINKED && looksBack(left) !== looksBack(right);
}

/** What is told beside what the claim is about: of something that was named, or of what it is held against. */
const ASIDE = /, (?:which|who|whom|whose|where) | (?:compared (?:with|to)|(?:up|down) from) /i;

function looksBack({ atoms, source, text, span }: Member): boolean {
  const published = source.published?.date;
  if (published === undefined) return false;
  // "heard 64 witnesses in the trial, which began last year": that is told of the trial
  const aside = text.search(ASIDE);
  const end = aside < 0 ? span.end : span.start + aside;
  return atoms.some(
    (atom) =>
      atom.start < end &&
      atom.kind === 'date' &&
      atom.date.type === 'DATE' &&
      atom.date.interval !== undefined &&
      daysBetween(atom.date.interval.to, published) > LONG_AGO,
  );
}

/** Differences that time does not explain. */
const STANDING: ReadonlySet<string> = new Set(['differs.strength', 'differs.purpose', 'differs.reason']);

/**
 * Whether a difference is explained by time: the sources were published on different days, and what the older one says
 * was still open then (a date to come, a plan, a rumour, a count that goes on).
 */
export function replacedBy(difference: Difference, left: Member, right: Member): boolean {
  const [older] = inOrder(left, right) ?? [];
  if (!older) return false;
  switch (difference.kind) {
    case 'date':
      return isOpenClaim(older.claim) || isStillToCome(older);
    case 'number':
      return isOpenClaim(older.claim) || isRunning(difference, older, older === left ? right : left, older === left);
    case 'modality':
      if (STANDING.has(difference.code)) return false;
      return difference.code !== 'differs.stage' || difference[older === left ? 'left' : 'right'].key === 'planned';
    case 'negation':
      return older.claim.modality === 'unconfirmed' || isOpenClaim(older.claim) || NO_PLAN.test(older.text);
    default:
      return false;
  }
}

/** Whether a count goes on after the older report: how many came on a day that both give does not, and the dead grow no fewer. */
function isRunning(difference: Difference, older: Member, newer: Member, isOlderLeft: boolean): boolean {
  if (!older.claim.quantities.some(({ unit }) => runningCounts.has(unit))) return false;
  const fates = older.atoms.flatMap((atom) => (atom.kind === 'word' ? (fateOf(atom.lower) ?? []) : []));
  if (fates.length === 0) return !areOfOneTime(older, newer);
  const [before, after] = [difference.left, difference.right].map(({ key }) => Number(/=(\d[\d.]*)$/.exec(key)?.[1]));
  const isLess = isOlderLeft ? (after ?? 0) < (before ?? 0) : (before ?? 0) < (after ?? 0);
  return !isLess || fates.includes('missing');
}

/** What somebody does not plan, or rules out, may be planned later. */
const NO_PLAN =
  /\b(?:(?:no (?:plans?|intentions?)|not (?:plan|planning|intend|intending)) (?:to|of|for)|rul(?:e[sd]?|ing) out)\b/i;

function isOpenClaim(claim: Claim): boolean {
  return claim.modality === 'planned' || claim.modality === 'possible' || claim.modality === 'rumoured';
}

/** The claim's dates lie after the day its source was published. */
function isStillToCome({ claim, source }: Member): boolean {
  const published = source.published?.date;
  const intervals = claim.times
    .map((index) => source.dates[index]?.interval)
    .filter((interval) => interval !== undefined);
  return published !== undefined && intervals.length > 0 && intervals.every(({ from }) => from > published);
}
