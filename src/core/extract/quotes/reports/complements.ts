/** What stands behind a reporting verb. */
import { contentNouns } from '../../../data/speech/nouns';
import { speechParticles, type VerbForm } from '../../../data/speech/verbs';
import type { Item } from '../lines';
import {
  isAdverb,
  isBoundary,
  isFinite,
  isNoun,
  isPronoun,
  isQuote,
  isTime,
  phraseEnd,
  simpleEnd,
  type Stretch,
} from '../phrases';
import { beginsClause, clauseOrQuote, startsPhrase } from './clauses';

/** What stands behind a reporting verb. */
export type Right = {
  readonly kind: 'end' | 'comma' | 'colon' | 'clause' | 'that' | 'quote' | 'infinitive' | 'object' | 'wh';
  /** Where the content begins, for kinds that have some. */
  readonly start: number;
  readonly listener?: Stretch;
  /** Past adjuncts ("in a statement"). */
  readonly adjunctsTo: number;
};

/** "said Friday as he left": when it was said, not what. */
const OCCASIONS = new Set('as while after before during when until'.split(' '));

const WH = new Set('how why what whether if where when who which'.split(' '));

/** Reads what stands behind a verb group. */
export function rightOf(items: readonly Item[], after: number, verb: VerbForm): Right {
  let at = after;
  let listener: Stretch | undefined;
  if (
    (items[at]?.tag === 'RP' || (verb.lemma === 'point' && items[at]?.lower === 'out')) &&
    !speechParticles.get(verb.lemma)?.has(items[at]?.lower ?? '')
  )
    at++;
  while (isAdverb(items[at]) && !isBoundary(items[at])) at++;
  const particle =
    speechParticles.get(verb.lemma)?.has(items[at]?.lower ?? '') === true &&
    !isTime(items[at + 1]) &&
    !isQuote(items[at + 1])
      ? at
      : undefined;
  if (verb.classes.has('tell') && items[at] !== undefined && startsPhrase(items[at] as Item) && verb.lemma !== 'show') {
    const end = phraseEnd(items, at);
    const next = items[end];
    const clauseFollows = isFinite(next) || (isAdverb(next) && isFinite(items[end + 1]));
    if (end > at && !clauseFollows) {
      listener = { from: at, to: end };
      at = end;
    } else if (end > at && clauseFollows && verb.lemma === 'tell') {
      const short = simpleEnd(items, at);
      const inner = items[short];
      if (short < end && short > at && inner !== undefined && startsPhrase(inner)) {
        listener = { from: at, to: short };
        at = short;
      }
    }
  }
  const afterListener = at;
  at = pastAdjuncts(items, at);
  const item = items[at];
  if (
    item &&
    OCCASIONS.has(item.lower) &&
    !verb.classes.has('judge') &&
    !isQuote(items[at + 1]) &&
    !beginsClause(items, at)
  )
    return { kind: 'end', start: at, adjunctsTo: at, ...(listener ? { listener } : {}) };
  const base = { adjunctsTo: at, ...(listener ? { listener } : {}) };
  if (
    particle !== undefined &&
    item?.lower !== 'that' &&
    !isQuote(item) &&
    !(item?.lower === ',' && isQuote(items[at + 1]))
  )
    return { kind: 'object', start: particle + 1, ...base };
  if (item === undefined || /^[.!?;)]$/.test(item.lower)) return { kind: 'end', start: at, ...base };
  if (item.lower === ':') return { kind: 'colon', start: at + 1, ...base };
  if (item.lower === ',' || /^[—–―]$/.test(item.lower) || item.lower === '--')
    return { kind: 'comma', start: at + 1, ...base };
  if (isQuote(item)) return { kind: 'quote', start: at, ...base };
  if (item.lower === 'that' && !verb.clausal && pointsAt(items, at)) return { kind: 'object', start: at, ...base };
  if (item.lower === 'that' && !isFinite(items[at + 1])) return { kind: 'that', start: at + 1, ...base };
  if (item.tag === 'TO' || item.lower === 'to') return { kind: 'infinitive', start: at, ...base };
  if (WH.has(item.lower)) return { kind: 'wh', start: at, ...base };
  if (verb.classes.has('say') || verb.classes.has('tell') || verb.classes.has('think')) {
    const that = laterThat(items, at);
    if (that !== undefined) return { kind: 'that', start: that + 1, ...base };
  }
  if (verb.clausal && (clauseOrQuote(items, at) || (verb.lemma === 'say' && items.length - at > 6)))
    return {
      kind: 'clause',
      start: isNoun(items[afterListener]) || isPronoun(items[afterListener]) ? afterListener : at,
      ...base,
    };
  const first =
    at > afterListener && (isTime(items[afterListener]) || isTime(items[afterListener + 1])) ? at : afterListener;
  if (beginsClause(items, first)) return { kind: 'clause', start: first, ...base };
  if (beginsClause(items, at)) return { kind: 'clause', start: at, ...base };
  return { kind: 'object', start: afterListener, ...base };
}

/** "rejected that argument", "ruled that out": no clause follows. */
function pointsAt(items: readonly Item[], that: number): boolean {
  const next = items[that + 1];
  if (next?.tag !== 'NN' && next?.tag !== 'RP' && next?.tag !== 'JJ' && next?.lower !== 'out') return false;
  for (let at = that + 1; at < items.length && at < that + 30; at++) {
    if (isFinite(items[at]) || isQuote(items[at])) return false;
    if (/^(?:and|but|[,.;:!?])$/.test((items[at] as Item).lower)) return true;
  }
  return true;
}

/** "on the 21st (local time) that": the conjunction behind words that hold no verb. */
function laterThat(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < items.length && at < from + 14; at++) {
    const item = items[at] as Item;
    if (
      item.lower === 'that' &&
      item.tag === 'IN' &&
      !isFinite(items[at + 1]) &&
      !(isNoun(items[at - 1]) && contentNouns.has(items[at - 1]?.lower ?? ''))
    )
      return at;
    if (isFinite(item) || item.tag === 'VBG' || isQuote(item) || /^[,.;:!?]$/.test(item.lower)) return undefined;
  }
  return undefined;
}

/** Skips "in a statement", "on Friday", "to reporters", "Monday", "of the plan", "at a rally in Ohio". */
function pastAdjuncts(items: readonly Item[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const item = items[at];
    if (item === undefined) break;
    if (isTime(item) || isAdverb(item)) {
      at++;
      while (isTime(items[at]) || items[at]?.tag === 'CD') at++;
      continue;
    }
    if (/^(?:last|this|next|late|early)$/.test(item.lower) && isTime(items[at + 1])) {
      at += 2;
      continue;
    }
    if (
      !/^(?:in|on|at|to|of|during|after|before|via|by|from|through|about|with|for|following|into|as)$/.test(item.lower)
    )
      break;
    if (items[at + 1]?.tag === 'VB') break;
    const end = phraseEnd(items, at + 1);
    if (end === at + 1) break;
    const next = items[end];
    if (isFinite(next) && !isBoundary(next)) {
      // "on Monday the council met": the phrase that goes on into a clause is its subject
      const time = at + 1;
      if (isTime(items[time])) {
        at = time + 1;
        while (items[at]?.tag === 'CD') at++;
        continue;
      }
      break;
    }
    at = end;
  }
  return at;
}
