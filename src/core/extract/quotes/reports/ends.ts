/** Where contents end. */
import { documentNouns } from '../../../data/speech/nouns';
import type { Item } from '../lines';
import { isAdverb, isFinite, isNoun, isPronoun, isSpeech, isTime, isVerb, simpleEnd, type Stretch } from '../phrases';
import { beginsClause } from './clauses';
import type { Draft } from './draft';

/** Cuts each content where the next reporting clause of its level begins, and at the line's closing mark. */
export function settleEnds(items: readonly Item[], drafts: Draft[]): void {
  const last = items.at(-1);
  const lineEnd = last && /^[.!?]$/.test(last.lower) ? items.length - 1 : items.length;
  drafts.forEach((draft, index) => {
    draft.content = draft.content
      .map((piece) => cut(items, draft, piece, drafts, index, lineEnd))
      .filter((piece) => piece.from < piece.to);
  });
}

function cut(
  items: readonly Item[],
  draft: Draft,
  piece: Stretch,
  drafts: readonly Draft[],
  index: number,
  lineEnd: number,
): Stretch {
  let { from, to } = piece;
  to = Math.min(to, Math.max(lineEnd, from));
  for (const other of drafts.slice(index + 1)) {
    if (other.embedded || other.begins < from || other.begins >= to || keepsOn(items, draft, other)) continue;
    if (other.closes && other.content[0] !== undefined && other.content[0].from <= from) {
      // "Lee decided to go, an aide said": the clause that closes the sentence is no part of what it holds
      if (!isComma(items[other.begins - 1]) || other.content.some((held) => held.to > other.begins)) continue;
      to = other.begins - 1;
      break;
    }
    const end = coordinationBefore(items, other, from);
    if (end !== undefined) {
      to = end;
      break;
    }
  }
  if (!draft.closes) {
    const stop =
      (draft.quoted ? afterQuoteOnly(items, from, to) : undefined) ??
      (draft.bare || draft.fronted ? commaAfter(items, from, to, draft.bare === true) : contrastAfter(items, from, to));
    if (stop !== undefined) to = stop;
    if (draft.wish) to = wishEnd(items, from, to);
  }
  for (const other of drafts.slice(0, index)) {
    // content in front of a clause begins behind an earlier clause that has its own content there
    if (draft.closes && other.closes && other.cue.to > from && other.cue.to < to)
      from = Math.min(to, Math.max(from, other.cue.to));
  }
  while (from < to && /^[,—–:]$/.test(items[from]?.lower ?? '')) from++;
  while (to > from && /^[,—–;:]$/.test(items[to - 1]?.lower ?? '')) to--;
  return { from, to };
}

/** "said she hopes to win, but she knows that …": what the speaker thinks is still what was said. */
function keepsOn(items: readonly Item[], draft: Draft, other: Draft): boolean {
  return (
    draft.manner === 'speech' &&
    !draft.closes &&
    other.manner === 'attitude' &&
    isPronoun(items[other.source?.from ?? -1])
  );
}

function isComma(item: Item | undefined): boolean {
  return item?.lower === ',';
}

/** The mark or conjunction that ends a thing or a subordinate clause. */
function commaAfter(items: readonly Item[], from: number, to: number, bare: boolean): number | undefined {
  for (let at = from + 1; at < to; at++) {
    const item = items[at] as Item;
    if (/^[—–]$|^--$/.test(item.lower)) return at;
    if (item.lower === ',' && !isListComma(items, at) && !(bare && goesOn(items, at))) return at;
    if (bare && (SHARP_ENDS.has(item.lower) || (BARE_ENDS.has(item.lower) && beginsClause(items, at + 1)))) return at;
    if (
      bare &&
      /^(?:in|on|at)$/.test(item.lower) &&
      (isTime(items[at + 1]) ||
        OCCASION_NOUNS.has(items[simpleEnd(items, at + 1) - 1]?.lower ?? '') ||
        documentNouns.has(items[simpleEnd(items, at + 1) - 1]?.lower ?? ''))
    )
      return at;
    if (
      bare &&
      /^(?:and|or)$/.test(item.lower) &&
      (isFinite(items[at + 1]) || (isAdverb(items[at + 1]) && isFinite(items[at + 2])))
    )
      return at;
  }
  return undefined;
}

/** "chanted “…” and kept going": the content is the quotation alone. */
function afterQuoteOnly(items: readonly Item[], from: number, to: number): number | undefined {
  const next = items[from + 1];
  if (!isSpeech(items[from]) || next === undefined || from + 1 >= to) return undefined;
  const joined = next.lower === 'and' && isVerb(items[from + 2]);
  return joined || /^(?:until|when|as|after|before|while|during)$/.test(next.lower) ? from + 1 : undefined;
}

/** ", including …", ", such as …": more about the same thing. */
function goesOn(items: readonly Item[], comma: number): boolean {
  return /^(?:including|such|particularly|especially|notably)$/.test(items[comma + 1]?.lower ?? '');
}

/** Where things are said: "praised the plan at a rally in Ohio". */
const OCCASION_NOUNS = new Set(
  'rally debate forum hearing conference interview remarks ceremony diatribe briefing'.split(' '),
);

const BARE_ENDS = new Set('as after before until so if since'.split(' '));

const SHARP_ENDS = new Set('during because while when although though amid'.split(' '));

/** "guns, jobs and taxes": the comma is followed by a short phrase and another comma or "and". */
function isListComma(items: readonly Item[], comma: number): boolean {
  // "accused its leader, Tom Hart, of …"
  for (let at = comma + 1; at < items.length && at < comma + 7; at++) {
    if (items[at]?.lower !== ',') continue;
    if (/^(?:of|for|as|to)$/.test(items[at + 1]?.lower ?? '')) return true;
    break;
  }
  if (/^(?:of|for|as|to)$/.test(items[comma + 1]?.lower ?? '')) return true;
  // "Tulsa, Okla.," "Ann Lee, D-Ohio,"
  if (
    /^,/.test(items[comma + 2]?.lower ?? '') &&
    /^(?:\p{Lu}\p{L}{1,5}\.|[DRI]-\p{L}+\.?)$/u.test(items[comma + 1]?.text ?? '')
  )
    return true;
  if (/^(?:\p{Lu}\p{L}{1,5}\.|[DRI]-\p{L}+\.?)$/u.test(items[comma - 1]?.text ?? '')) return true;
  const end = simpleEnd(items, comma + 1);
  const next = items[end];
  return (
    end > comma + 1 &&
    (next?.lower === 'and' ||
      next?.lower === 'or' ||
      (next?.lower === ',' && !/^(?:the|a|an|who|which)$/.test(items[comma + 1]?.lower ?? '')))
  );
}

/** "wants to rebuild, focusing on the banks": what goes along with the wish is no part of it. */
function wishEnd(items: readonly Item[], from: number, to: number): number {
  for (let at = from + 2; at < to - 1; at++)
    if (isComma(items[at]) && (items[at + 1]?.tag === 'VBG' || items[at + 1]?.lower === 'aside')) return at;
  return to;
}

/** ", but …" with a subject of its own: the writer speaks again. */
function contrastAfter(items: readonly Item[], from: number, to: number): number | undefined {
  for (let at = from + 3; at < to; at++) {
    const item = items[at] as Item;
    if (!/^(?:but|though|although|while|whereas|and)$/.test(item.lower) || items[at - 1]?.lower !== ',') continue;
    const next = items[at + 1];
    if (
      next !== undefined &&
      (isNoun(next) || next.tag === 'DT' || next.tag === 'JJ' || next.tag === 'WRB') &&
      (next.tag === 'WRB' || beginsClause(items, at + 1))
    )
      return at - 1;
  }
  return undefined;
}

/** When a clause stands beside the one before ("…, but she said", "…, adding that"): where that one ends. */
function coordinationBefore(items: readonly Item[], other: Draft, from: number): number | undefined {
  const { begins } = other;
  const here = items[begins];
  if (here?.lower === ',' || here?.lower === 'and' || here?.lower === 'but') return begins;
  let at = begins;
  let joined = other.closes;
  while (
    at > from &&
    /^(?:and|but|though|although|while|whereas|[,;—–]|--|or|yet|as|even)$/.test(items[at - 1]?.lower ?? '')
  ) {
    at--;
    if (items[at]?.lower !== ',') joined = true;
  }
  return at < begins && joined ? at : undefined;
}
