/** Small questions about clauses: where they begin, whether there is one. */
import type { Item } from '../lines';
import { isAdverb, isBoundary, isFinite, isNoun, isPronoun, isQuote, phraseEnd } from '../phrases';

/** Is there a verb that carries a clause, or a quotation, between two places? */
export function hasFinite(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFinite(items[at]) || isQuote(items[at])) return true;
  return false;
}

/** Is there a quotation between two places? */
export function containsQuote(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isQuote(items[at])) return true;
  return false;
}

/** The next quotation, not far behind a place. */
export function nextQuote(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < items.length && at < from + 30; at++) if (isQuote(items[at])) return at;
  return undefined;
}

/** Where the content in front of a reporting clause begins: behind the last semicolon or reporting clause. */
export function clauseStart(items: readonly Item[], end: number): number {
  let at = end - 1;
  while (at > 0 && items[at - 1]?.lower !== ';') at--;
  while (at < end && /^(?:but|and|so|yet|[,\-—–])$/.test(items[at]?.lower ?? '')) at++;
  return at;
}

/** Can a noun phrase begin with this word? */
export function startsPhrase(item: Item): boolean {
  return (
    isNoun(item) ||
    isPronoun(item) ||
    item.tag === 'DT' ||
    item.tag === 'PRP$' ||
    item.tag === 'JJ' ||
    item.tag === 'CD' ||
    item.tag === 'PDT'
  );
}

/** No verb of its own between two places, but for relative clauses. */
export function onlyPhrase(items: readonly Item[], from: number, to: number): boolean {
  let relative = 0;
  for (let at = from; at < to; at++) {
    const item = items[at] as Item;
    if (/^(?:who|whose|which|that)$/.test(item.lower)) relative++;
    else if (isFinite(item) && relative-- <= 0) return false;
    else if (at > from && /^(?:but|while|because|if|when|and)$/.test(item.lower) && isPronoun(items[at + 1]))
      return false;
  }
  return true;
}

/** Behind verbs that hardly take a thing ("say", "argue"): is there a verb or quotation before the next stop? */
export function clauseOrQuote(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < items.length && at < from + 40; at++) {
    if (isFinite(items[at]) || isQuote(items[at])) return true;
    if (/^[.;:!?,]$/.test(items[at]?.lower ?? '')) return false;
  }
  return false;
}

/** Does a clause with a subject and a finite verb begin here? */
export function beginsClause(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (first === undefined) return false;
  if (first.tag === 'EX') return isFinite(items[from + 1]) || isAdverb(items[from + 1]);
  if (CLAUSE_OPENERS.has(first.lower)) return first.lower === 'if' || finiteBehindComma(items, from);
  if (!startsPhrase(first) && !(first.tag === 'VBG' || (first.tag === 'RB' && !isBoundary(first)))) return false;
  let at = first.tag === 'VBG' || first.tag === 'RB' ? from + 1 : phraseEnd(items, from);
  if (at === from) return false;
  let depth = 0;
  for (let steps = 0; steps < 30 && at < items.length; steps++, at++) {
    const item = items[at] as Item;
    if (isFinite(item)) {
      if (depth === 0) return true;
      depth--;
    } else if (/^(?:who|which|that|whose|where)$/.test(item.lower)) depth++;
    else if (/^[.;:!?]$/.test(item.lower) || (item.tag === 'TO' && steps === 0) || (isQuote(item) && steps === 0))
      return false;
    else if (/^[,—–]$/.test(item.lower) && (first.tag === 'VBG' || !closedAside(items, at))) return false;
  }
  return false;
}

/** "in May the …" does not tell; "in May, the bridge will open" does. */
function finiteBehindComma(items: readonly Item[], from: number): boolean {
  let comma = from + 1;
  while (comma < items.length && comma < from + 20 && items[comma]?.lower !== ',') comma++;
  return items[comma]?.lower === ',' && hasFinite(items, comma + 1, Math.min(items.length, comma + 20));
}

const CLAUSE_OPENERS = new Set(
  'if when while since because once as after before although though unless under given despite in for on at during with by amid without until'.split(
    ' ',
  ),
);

/** Is this comma followed by another one soon, with no verb of a new clause between them? */
export function closedAside(items: readonly Item[], comma: number): boolean {
  for (let at = comma + 1; at < items.length && at < comma + 15; at++)
    if (items[at]?.lower === items[comma]?.lower) return true;
  return false;
}
