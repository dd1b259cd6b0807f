/** Colons and dashes that name a speaker. */
import { auxiliaries } from '../../../data/speech/grammar';
import type { Item, Line } from '../lines';
import { isAdverb, isFinite, isPronoun, isQuote, isSpeech, isTime, phraseBefore } from '../phrases';
import { headAcrossCommas } from './asides';
import type { Draft } from './draft';

/** A colon in front of a quotation, or at the end, after a clause whose verb is none of speech: its subject speaks. */
export function colonReport(items: readonly Item[], drafts: readonly Draft[]): Draft | undefined {
  const colon = items.findIndex(
    (item, index) => item.lower === ':' && (index === items.length - 1 || isSpeech(items[index + 1])),
  );
  if (
    colon < 2 ||
    drafts.some(
      (draft) => draft.announces || draft.content.some((piece) => piece.from <= colon + 1 && colon < piece.to - 1),
    )
  )
    return undefined;
  for (let at = colon - 1; at > 0; at--) {
    if (!isFinite(items[at])) continue;
    let left = at;
    while (left > 0 && (isAdverb(items[left - 1]) || auxiliaries.has(items[left - 1]?.lower ?? ''))) left--;
    const source = items[left - 1]?.lower === ',' ? headAcrossCommas(items, left - 1) : phraseBefore(items, left);
    if (!source) continue;
    const content = colon + 1 < items.length ? [{ from: colon + 1, to: items.length }] : [];
    return {
      cue: { from: at, to: at + 1 },
      source,
      listener: undefined,
      content,
      manner: 'speech',
      announces: content.length === 0,
      closes: false,
      begins: colon,
      embedded: false,
    };
  }
  return undefined;
}

/** "Lee: taxes will rise". */
export function labelReport(line: Line): Draft | undefined {
  const { items } = line;
  const colon = items.findIndex((item) => item.lower === ':');
  const first = isMark(items[0]) ? 1 : 0;
  const base = {
    listener: undefined,
    manner: 'speech' as const,
    announces: false,
    closes: false,
    begins: 0,
    embedded: false,
  };
  if (colon > 0 && colon < 8 && colon < items.length - 1) {
    const turn = items.slice(first, colon).every(({ text }) => /^[\p{Lu}.’'-]{2,}$/u.test(text));
    const phrase = phraseBefore(items, colon);
    if (
      phrase &&
      phrase.from === first &&
      !isTime(items[colon - 1]) &&
      !NOTES.has(items[colon - 1]?.lower ?? '') &&
      (turn || items[first]?.tag === 'NNP' || isPronoun(items[first]) || isQuote(items[colon + 1]))
    ) {
      return {
        ...base,
        cue: { from: colon, to: colon + 1 },
        source: phrase,
        content: [{ from: colon + 1, to: items.length }],
        turn,
      };
    }
  }
  return undefined;
}

/** A quotation mark that opens nothing. */
function isMark(item: Item | undefined): boolean {
  return item !== undefined && /^["“]$/.test(item.text);
}

/** "Editor’s note: …": the writer speaks. */
const NOTES = new Set(
  'note notes correction corrections update updates clarification disclosure disclaimer'.split(' '),
);

/** “…” — Ann Lee */
export function signatures(items: readonly Item[]): Draft[] {
  const found: Draft[] = [];
  for (let dash = 1; dash < items.length - 1; dash++) {
    if (
      !isSpeech(items[dash - 1]) ||
      !/^(?:[—–―-]|--)$/.test(items[dash]?.lower ?? '') ||
      !/^\p{Lu}/u.test(items[dash + 1]?.text ?? '')
    )
      continue;
    let end = dash + 1;
    while (end < items.length && /^\p{Lu}/u.test(items[end]?.text ?? '') && !isQuote(items[end])) end++;
    if (end < items.length && !isQuote(items[end]) && !/^[,.(―—–]$/.test(items[end]?.lower ?? '')) continue;
    found.push({
      cue: { from: dash, to: dash + 1 },
      source: { from: dash + 1, to: end },
      listener: undefined,
      content: [{ from: dash - 1, to: dash }],
      manner: 'speech',
      announces: false,
      closes: true,
      begins: dash,
      embedded: true,
    });
  }
  return found;
}
