/** Adjectives and adverbs that report. */
import { auxiliaries } from '../../../data/speech/grammar';
import { attitudeAdjectives, topicAdjectives } from '../../../data/speech/adjectives';
import { hearsayAdverbs } from '../../../data/speech/phrases';
import type { Item } from '../lines';
import { isAdverb, isBoundary, isFinite, isVerb, phraseBefore } from '../phrases';
import { beginsClause } from './clauses';
import type { Draft } from './draft';

/** "They are sceptical that …". */
export function adjectiveReport(items: readonly Item[], at: number): Draft | undefined {
  const item = items[at] as Item;
  const about = topicAdjectives.get(item.lower)?.has(items[at + 1]?.lower ?? '') === true;
  if (!about && !attitudeAdjectives.has(item.lower)) return undefined;
  const that = items[at + 1]?.lower === 'that' && !isFinite(items[at + 2]);
  if (!that && !about && !(BARE_ADJECTIVES.has(item.lower) && beginsClause(items, at + 1))) return undefined;
  const wish = about && items[at + 1]?.lower === 'to' && items[at + 2]?.tag === 'VB';
  if (/^(?:make|makes|made|making)$/.test(items[at - 1]?.lower ?? '')) return undefined;
  let left = at - 1;
  while (left > 0 && (isAdverb(items[left]) || isVerb(items[left]) || auxiliaries.has(items[left]?.lower ?? '')))
    left--;
  const source = left < at - 1 ? phraseBefore(items, left + 1) : undefined;
  const impersonal = source !== undefined && source.to - source.from === 1 && items[source.from]?.lower === 'it';
  if (!source || impersonal) return undefined;
  return {
    cue: { from: at, to: at + 1 },
    source,
    listener: undefined,
    content: [{ from: that || (about && !wish) ? at + 2 : at + 1, to: items.length }],
    manner: wish ? 'intention' : 'attitude',
    bare: about,
    announces: false,
    closes: false,
    begins: source.from,
    embedded: about,
  };
}

const BARE_ADJECTIVES = new Set('convinced confident sure certain glad afraid adamant clear'.split(' '));

/** "The bridge reportedly fell": nobody in particular says so. */
export function adverbReport(items: readonly Item[], at: number): Draft | undefined {
  if (!hearsayAdverbs.has((items[at] as Item).lower)) return undefined;
  let from = at;
  while (from > 0 && !isBoundary(items[from - 1])) from--;
  const subject = items[at - 1] !== undefined && isBoundary(items[at - 1]) ? at : from;
  const content = [
    { from: subject, to: at },
    { from: at + 1, to: items.length },
  ].filter((piece) => piece.from < piece.to);
  return {
    cue: { from: at, to: at + 1 },
    source: undefined,
    listener: undefined,
    content,
    manner: 'hearsay',
    announces: false,
    closes: false,
    begins: from,
    embedded: true,
    fronted: true,
  };
}
