/** Phrases that name a source: "according to X". */
import { formsOfBe } from '../../../data/speech/grammar';
import type { Item } from '../lines';
import { isBoundary, isFinite, isNoun, isQuote, type Stretch } from '../phrases';
import { clauseStart, hasFinite } from './clauses';
import type { Draft } from './draft';

/** The first words of the phrases that {@link phraseReport} reads. */
export const phraseOpenings: readonly string[] = ['according', 'as', 'in', 'citing', 'quoting'];

/** "According to X, …", "…, according to X", "in the words of X", "citing X". */
export function phraseReport(items: readonly Item[], at: number): Draft | undefined {
  const item = items[at] as Item;
  const next = items[at + 1];
  let width = 0;
  if ((item.lower === 'according' && next?.lower === 'to') || (item.lower === 'as' && next?.lower === 'per')) width = 2;
  else if (
    item.lower === 'in' &&
    (next?.lower === 'accordance' || next?.lower === 'keeping') &&
    items[at + 2]?.lower === 'with'
  )
    width = 3;
  else if (
    item.lower === 'in' &&
    next?.lower === 'the' &&
    /^(?:words|view|opinion|eyes)$/.test(items[at + 2]?.lower ?? '') &&
    items[at + 3]?.lower === 'of'
  )
    width = 4;
  else if (
    (item.lower === 'citing' || item.lower === 'quoting') &&
    (isBoundary(items[at - 1]) || isNoun(items[at - 1]))
  )
    width = 1;
  else return undefined;
  const from = at + width;
  const opens =
    at === 0 || (isBoundary(items[at - 1]) && !isQuote(items[at - 1]) && items[at - 1]?.lower !== ',' && width > 1);
  const end = opens ? openingSourceEnd(items, from) : sourceEnd(items, from);
  if (end <= from) return undefined;
  const source = { from, to: headEnd(items, from, end) };
  const content: Stretch[] = [];
  if (opens) {
    let start = end;
    while (items[start]?.lower === ',') start++;
    if (start < items.length) content.push({ from: start, to: items.length });
  } else {
    const start = clauseStart(items, at);
    const to = items[at - 1]?.lower === ',' ? at - 1 : at;
    if (start < to) content.push({ from: start, to });
    const resumed =
      items[end]?.lower === ',' &&
      end + 1 < items.length - 1 &&
      !/^(?:which|who|whose|where|but|and|a|an)$/.test(items[end + 1]?.lower ?? '') &&
      items[at - 1]?.lower === ',';
    if (resumed) content.push({ from: end + 1, to: items.length });
  }
  return {
    cue: { from: at, to: from },
    source,
    listener: undefined,
    content,
    manner: 'speech',
    announces: false,
    closes: !opens,
    begins: at,
    embedded: false,
  };
}

/** Behind a clause: the source goes on to the comma or the sentence's end. */
function sourceEnd(items: readonly Item[], from: number): number {
  let at = from;
  while (
    at < items.length &&
    !/^[,;:.!?()—–]$/.test((items[at] as Item).lower) &&
    !(isQuote(items[at]) && at > from + 1)
  ) {
    if (
      isFinite(items[at]) &&
      at > from &&
      !/^(?:who|which|that)$/.test(items[at - 1]?.lower ?? '') &&
      items[at]?.tag === 'VBZ' &&
      formsOfBe.has(items[at]?.lower ?? '')
    )
      break;
    at++;
  }
  return at;
}

/** In front of its clause: past the appositions, to the comma after which a clause begins. */
function openingSourceEnd(items: readonly Item[], from: number): number {
  let end = sourceEnd(items, from);
  for (let steps = 0; steps < 4 && items[end]?.lower === ','; steps++) {
    const next = sourceEnd(items, end + 1);
    if (items[next]?.lower !== ',') break;
    const first = items[end + 1];
    const relative = /^(?:who|which|whose|where|a|an)$/.test(first?.lower ?? '');
    if (!relative && hasFinite(items, end + 1, next)) break;
    end = next;
  }
  return end;
}

/** A source without its appositions. */
function headEnd(items: readonly Item[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (items[at]?.lower === ',') return at;
  return end;
}
