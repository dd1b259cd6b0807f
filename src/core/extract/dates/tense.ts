/** Where the clauses of a sentence look in time, from the Penn tags of their verbs. */
import type { Sentence, Token } from '../../model';
import type { Tense } from './form';
import { isVerbTag } from '../../text/tagKinds';

/** A verb group: where it stands and what time it speaks of. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  readonly tense: Tense;
}

const FUTURE_MODALS = new Set([
  'will',
  "'ll",
  'shall',
  'wo',
  'would',
  "'d",
  'may',
  'might',
  'could',
  'can',
  'should',
  'must',
  'ca',
]);
const HAVE = new Set(['have', 'has', 'had', "'ve", 'having']);
const BE_PAST = new Set(['was', 'were']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", "'m", 'am']);

/** Words whose infinitive lies ahead: "plans to", "due to meet", "invited him to". */
const AHEAD = new Set(
  (
    'plan plans planned planning expect expects expected schedule scheduled schedules intend intends intended set due invite invites invited want wants wanted hope hopes hoped hoping agree agrees agreed aim aims aimed prepare prepares prepared preparing ' +
    'vow vows vowed promise promises promised ask asks asked order orders ordered urge urges urged propose proposes proposed decide decides decided seek seeks sought likely ready poised slated about going pledge pledged pledges threatens threatened ' +
    'wish wishes wished projected invitation'
  ).split(' '),
);

/** Told as past, they speak of what lies ahead: "scheduled a vote Thursday". */
const SETS_AHEAD = new Set('scheduled planned planning postponed rescheduled slated due set expected'.split(' '));

/** "Postponed to Friday", while what was "postponed on Friday" was so then. */
const MOVES = new Set(['postponed', 'rescheduled']);
const TOWARDS = new Set(['to', 'until', 'till']);
/** How far behind "postponed" its new time may stand, in words. */
const REACH = 6;

/** Whether a verb group, by where it ends, speaks of what lies ahead. */
function setsAhead(tokens: readonly Token[], end: number): boolean {
  const verb = tokens[end - 1]?.lower ?? '';
  if (!SETS_AHEAD.has(verb)) return false;
  return !MOVES.has(verb) || tokens.slice(end, end + REACH).some(({ lower }) => TOWARDS.has(lower));
}

/** The verb groups of a sentence in order. Linear in its tokens. */
export function verbGroups(sentence: Sentence): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  const { tokens } = sentence;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || !/^(?:VB|MD)/.test(token.tag)) {
      at++;
      continue;
    }
    const end = groupEnd(tokens, at);
    const last = tokens[end - 1] ?? token;
    groups.push({ start: token.start, end: last.end, tense: tenseOf(tokens, at, end, groups) });
    at = end;
  }
  return groups;
}

/** A group goes on over adverbs and "not" to further verbs. */
function groupEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  for (let at = end; at < tokens.length && at < from + 8; at++) {
    const tag = tokens[at]?.tag ?? '';
    const before = tokens[end - 1]?.lower ?? '';
    const helper =
      BE.has(before) ||
      HAVE.has(before) ||
      tokens[end - 1]?.tag === 'MD' ||
      before === 'not' ||
      before === 'do' ||
      before === 'did' ||
      before === 'does';
    if (
      isVerbTag(tag) &&
      helper &&
      !(tag === 'VBD' && tokens[end - 1]?.tag !== 'MD' && !BE.has(before) && !HAVE.has(before))
    )
      end = at + 1;
    else if (tag !== 'RB' && tokens[at]?.lower !== 'not' && tokens[at]?.lower !== "n't") break;
  }
  return end;
}

function tenseOf(tokens: readonly Token[], from: number, end: number, before: readonly VerbGroup[]): Tense {
  const first = tokens[from];
  if (!first) return 'none';
  const next = tokens[end];
  const following = tokens[end + 1];
  if (first.tag === 'MD' || FUTURE_MODALS.has(first.lower))
    return FUTURE_MODALS.has(first.lower)
      ? tokens.slice(from, end - 1).some((token) => token.lower === 'have')
        ? 'past'
        : 'future'
      : 'present';
  if (BE.has(first.lower) && next?.lower === 'to' && following?.tag === 'VB') return 'future';
  const governor = tokens[from - 1];
  if (governor?.lower === 'to' && first.tag === 'VB') {
    for (let at = from - 2; at >= 0 && at >= from - 8; at--) {
      if (tokens[at]?.lower === 'had') return 'past';
      if (AHEAD.has(tokens[at]?.lower ?? '')) return 'future';
    }
    return before.at(-1)?.tense ?? 'future';
  }
  if (first.lower === 'had' && end > from + 1) return 'past';
  if (setsAhead(tokens, end)) return 'future';
  if (HAVE.has(first.lower) && end > from + 1) return 'past';
  if (first.tag === 'VBD' || BE_PAST.has(first.lower)) return 'past';
  if (first.tag === 'VBN') return 'past';
  if (first.tag === 'VBG') return before.at(-1)?.tense ?? 'none';
  if (first.tag === 'VB') return before.at(-1)?.tense ?? 'none';
  return 'present';
}

/** The verb group that a time expression belongs to: the nearest before it, else the first after it. */
export function governing(groups: readonly VerbGroup[], start: number, end: number): VerbGroup | undefined {
  let found: VerbGroup | undefined;
  for (const group of groups) {
    if (group.end <= start) found = group;
    else if (group.start >= end) return found ?? group;
  }
  return found;
}
