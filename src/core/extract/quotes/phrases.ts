/** Noun phrases and small patterns over the items of a line: just enough grammar to find who reports. */
import { determiners, timeWords } from '../../data/speech/grammar';
import type { Item } from './lines';
import { isNounTag, isVerbTag } from '../../text/tagKinds';

/** Items `from` to `to` (exclusive) of a line. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const NOMINAL = new Set([
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'CD',
  'JJ',
  'JJR',
  'JJS',
  'POS',
  'VBG',
  'VBN',
  '$',
  'FW',
  'TITLE',
]);
const PREPOSITIONS = new Set(
  'of for at in from with on to about behind inside within near by under over against between among across outside'.split(
    ' ',
  ),
);

export function isVerb(item: Item | undefined): boolean {
  return item !== undefined && (isVerbTag(item.tag) || item.tag === 'MD');
}

/** A verb that can carry a clause by itself. */
export function isFinite(item: Item | undefined): boolean {
  return item !== undefined && (item.tag === 'VBD' || item.tag === 'VBZ' || item.tag === 'VBP' || item.tag === 'MD');
}

export function isNoun(item: Item | undefined): boolean {
  return item !== undefined && (isNounTag(item.tag) || item.tag === 'CD' || item.tag === 'FW');
}

export function isPronoun(item: Item | undefined): boolean {
  return item !== undefined && item.tag === 'PRP';
}

export function isAdverb(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.tag === 'RB' ||
      item.tag === 'RBR' ||
      item.tag === 'RBS' ||
      (item.lower.length > 5 && item.lower.endsWith('ly') && item.tag !== 'NNP'))
  );
}

export function isQuote(item: Item | undefined): boolean {
  return item !== undefined && item.stretch >= 0;
}

/** A quotation that is speech, not a name in marks. */
export function isSpeech(item: Item | undefined): boolean {
  return item !== undefined && item.tag === 'QUOTE';
}

export function isTime(item: Item | undefined): boolean {
  return item !== undefined && timeWords.has(item.lower);
}

/** "that" is one only where it is no conjunction. */
function isDeterminer(item: Item | undefined): boolean {
  return item !== undefined && determiners.has(item.lower) && !(item.lower === 'that' && item.tag !== 'DT');
}

function isNominal(item: Item): boolean {
  return NOMINAL.has(item.tag) || item.lower === '&' || item.lower === '-' || item.lower === '/';
}

/** Where the simple noun phrase that ends before `end` begins; `end` when there is none. */
export function simpleStart(items: readonly Item[], end: number): number {
  const head = items[end - 1];
  if (head === undefined) return end;
  if (head.tag === 'PRP' || head.tag === 'EX') return end - 1;
  if (head.lower === ')') return parenthesised(items, end);
  if (!(isNoun(head) || head.tag === 'DT' || head.tag === 'JJ' || head.tag === 'PRP$' || isQuoted(items, end - 1)))
    return end;
  if (head.tag === 'DT') return items[end - 2]?.tag === 'PDT' ? end - 2 : end - 1;
  let at = end - 1;
  while (at > 0) {
    const before = items[at - 1] as Item;
    const here = items[at] as Item;
    if (isDeterminer(here) || here.tag === 'PRP$') break;
    if (isTime(before) && here.tag !== 'POS' && isNoun(here) && !isTime(here)) break;
    if (isDeterminer(before) || before.tag === 'PRP$' || before.tag === 'DT') {
      at--;
      continue;
    }
    if (!isNominal(before)) break;
    if ((before.tag === 'VBG' || before.tag === 'VBN') && !determinersBefore(items, at - 1)) break;
    at--;
  }
  if (items[at - 1]?.tag === 'PDT' || /^(?:all|both|half|some|many|most|several|one)$/.test(items[at - 1]?.lower ?? ''))
    at--;
  return at;
}

/** Is a participle part of a noun phrase: is there a determiner or adjective in front of it? */
function determinersBefore(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    before !== undefined &&
    (isDeterminer(before) ||
      before.tag === 'PRP$' ||
      before.tag === 'JJ' ||
      before.tag === 'POS' ||
      before.tag === 'DT')
  );
}

/** A short quoted word used as a name inside a noun phrase. */
function isQuoted(items: readonly Item[], at: number): boolean {
  return isQuote(items[at]) && isNoun(items[at - 1]);
}

/** "Ann Lee (R-Ohio)": the phrase before the brackets. */
function parenthesised(items: readonly Item[], end: number): number {
  let at = end - 1;
  while (at > 0 && end - at < 12 && items[at]?.lower !== '(') at--;
  if (items[at]?.lower !== '(') return end;
  const start = simpleStart(items, at);
  return start < at ? start : end;
}

/** The noun phrase that ends before `end`, with what hangs on it by prepositions ("a spokesman for the ministry"). */
export function phraseBefore(items: readonly Item[], end: number): Stretch | undefined {
  const last = simpleStart(items, end);
  if (last === end) return undefined;
  let from = last;
  for (let steps = 0; steps < 8; steps++) {
    let at = from - 1;
    const joint = items[at];
    if (joint === undefined) break;
    if (joint.lower === 'and' || joint.lower === 'or') {
      const left = simpleStart(items, at);
      if (left === at || !isBoundary(items[left - 1])) break;
      from = left;
      continue;
    }
    if (!PREPOSITIONS.has(joint.lower)) break;
    at--;
    // "familiar with", "briefed on", "based in"
    while (at >= 0 && /^(?:JJ|VBN|VBG|VBD|RB)$/.test(items[at]?.tag ?? '') && isNounOrParticiple(items[at - 1])) at--;
    const left = simpleStart(items, at + 1);
    if (left === at + 1 || isTime(items[at])) break;
    from = left;
  }
  return chopPreposition(items, { from, to: end }, last);
}

function isNounOrParticiple(item: Item | undefined): boolean {
  return isNoun(item) || item?.tag === 'RB' || item?.tag === 'DT' || item?.tag === 'PRP';
}

/** "In a speech in Paris the minister": what follows a sentence's opening preposition is no subject. */
function chopPreposition(items: readonly Item[], phrase: Stretch, last: number): Stretch {
  const before = items[phrase.from - 1];
  const opens =
    before !== undefined &&
    (before.tag === 'IN' || before.tag === 'TO') &&
    before.lower !== 'that' &&
    !subordinates(before);
  return opens && phrase.from < last ? { from: last, to: phrase.to } : phrase;
}

/** Conjunctions that begin a clause, tagged IN like prepositions. */
function subordinates(item: Item | undefined): boolean {
  return item !== undefined && CONJUNCTIONS.has(item.lower);
}

const CONJUNCTIONS = new Set(
  'that while although though because if when as since whereas unless until before after once whether but and yet so or where what how why which who'.split(
    ' ',
  ),
);

/** Between clauses: the line's edge, a comma, a conjunction, a quotation. */
export function isBoundary(item: Item | undefined): boolean {
  return item === undefined || isSpeech(item) || /^[,;:.!?()—–―-]+$/.test(item.lower) || subordinates(item);
}

/** The end of the noun phrase that begins at `from`, with what hangs on it by "of", "for", "at"…; `from` when there is none. */
export function phraseEnd(items: readonly Item[], from: number): number {
  let at = simpleEnd(items, from);
  if (at === from) return from;
  for (let steps = 0; steps < 4; steps++) {
    const joint = items[at];
    if (
      joint === undefined ||
      !(
        joint.lower === 'of' ||
        joint.lower === 'for' ||
        joint.lower === 'at' ||
        joint.lower === 'in' ||
        joint.lower === 'from' ||
        joint.lower === 'with' ||
        joint.lower === 'by' ||
        joint.lower === 'and'
      )
    )
      break;
    if (isTime(items[at + 1])) break;
    const end = simpleEnd(items, at + 1);
    if (end === at + 1) break;
    at = end;
  }
  return at;
}

/** The end of the simple noun phrase that begins at `from`; `from` when there is none. */
export function simpleEnd(items: readonly Item[], from: number): number {
  const first = items[from];
  if (first === undefined) return from;
  if (first.tag === 'PRP' || first.tag === 'EX') return from + 1;
  let at = from;
  while (
    items[at]?.tag === 'PDT' ||
    (items[at] !== undefined && (isDeterminer(items[at]) || items[at]?.tag === 'DT' || items[at]?.tag === 'PRP$'))
  )
    at++;
  const afterDeterminer = at;
  let nouns = 0;
  let lastNoun = at;
  while (at < items.length) {
    const item = items[at] as Item;
    if (isTime(item) && nouns > 0 && items[at - 1]?.tag !== 'NNP' && !isTime(items[at - 1])) break;
    if (!isNominal(item) && !isAdverbInPhrase(items, at)) break;
    if ((item.tag === 'VBN' || item.tag === 'VBG') && nouns > 0) break;
    if (isDeterminer(item)) break;
    at++;
    if (isNoun(item) || item.tag === 'JJ') {
      if (isNoun(item)) nouns++;
      lastNoun = at;
    } else if (item.tag === 'POS') lastNoun = at;
  }
  if (lastNoun > afterDeterminer) return lastNoun;
  return afterDeterminer > from ? afterDeterminer : from;
}

function isAdverbInPhrase(items: readonly Item[], at: number): boolean {
  return items[at]?.tag === 'RB' && /^JJ|^VBN/.test(items[at + 1]?.tag ?? '') && at > 0 && isDeterminer(items[at - 1]);
}
