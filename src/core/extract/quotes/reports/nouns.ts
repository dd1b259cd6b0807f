/** Nouns that stand for something said or wanted. */
import { auxiliaries, formsOfBe } from '../../../data/speech/grammar';
import { contentNouns, intentNouns, stanceNouns, topicNouns, willNouns } from '../../../data/speech/nouns';
import type { Item } from '../lines';
import {
  isAdverb,
  isFinite,
  isNoun,
  isTime,
  isVerb,
  phraseBefore,
  phraseEnd,
  simpleStart,
  type Stretch,
} from '../phrases';
import { closedAside } from './clauses';
import type { Draft } from './draft';
import { isAdjectiveTag } from '../../../text/tagKinds';

/** "the claim that …", "Lee’s plan to …", "her criticism of …". */
export function nounReport(items: readonly Item[], at: number): Draft | undefined {
  const item = items[at] as Item;
  if (item.tag !== 'NN' && item.tag !== 'NNS') return undefined;
  const next = items[at + 1];
  if (next === undefined) return undefined;
  const content = contentNouns.has(item.lower);
  const intent = intentNouns.has(item.lower) || (next.lower === 'to' && willNouns.has(item.lower));
  const topic = topicNouns.has(item.lower);
  if (!content && !intent && !topic) return stanceReport(items, at);
  const owner = ownerOf(items, at);
  const cue = { from: at, to: at + 1 };
  const base = { cue, listener: undefined, announces: false, closes: false, embedded: true };
  if (content && next.lower === 'that' && !isVerb(items[at + 2])) {
    const maker = owner ?? byPhrase(items, at + 1) ?? makerOf(items, at);
    return {
      ...base,
      source: maker,
      content: [{ from: at + 2, to: nounContentEnd(items, at + 2) }],
      manner: maker ? 'speech' : 'hearsay',
      begins: at,
    };
  }
  if (owner && intent && (next.lower === 'to' || next.lower === 'for' || next.lower === 'on')) {
    return {
      ...base,
      source: owner,
      content: [{ from: at + 1, to: nounContentEnd(items, at + 1) }],
      manner: 'intention',
      begins: at,
    };
  }
  if (owner && topic && /^(?:of|on|about|for|to|that|in)$/.test(next.lower)) {
    return {
      ...base,
      source: owner,
      content: [{ from: at + 2, to: nounContentEnd(items, at + 2) }],
      manner: 'judgement',
      begins: at,
    };
  }
  return undefined;
}

/** "Lee is a critic of the plan": what a predicate noun says its subject thinks of a thing. */
function stanceReport(items: readonly Item[], at: number): Draft | undefined {
  if (!stanceNouns.has((items[at] as Item).lower) || items[at + 1]?.lower !== 'of') return undefined;
  let left = simpleStart(items, at + 1) - 1;
  if (!formsOfBe.has(items[left]?.lower ?? '')) return undefined;
  while (left >= 0 && (auxiliaries.has(items[left]?.lower ?? '') || isAdverb(items[left]))) left--;
  const source = phraseBefore(items, left + 1) ?? relativeSubject(items, left);
  return (
    source && {
      cue: { from: at, to: at + 1 },
      source,
      listener: undefined,
      content: [{ from: at + 2, to: nounContentEnd(items, at + 2) }],
      manner: 'attitude',
      announces: false,
      closes: false,
      begins: at,
      embedded: true,
    }
  );
}

function relativeSubject(items: readonly Item[], at: number): Stretch | undefined {
  return items[at]?.lower === 'who'
    ? (phraseBefore(items, items[at - 1]?.lower === ',' ? at - 1 : at) ?? { from: at, to: at + 1 })
    : undefined;
}

/** "Lee's", "her": the possessor in front of a noun. */
function ownerOf(items: readonly Item[], noun: number): Stretch | undefined {
  for (let at = noun - 1; at >= 0 && noun - at < 6; at--) {
    const item = items[at] as Item;
    if (item.tag === 'PRP$') return { from: at, to: at + 1 };
    if (item.tag === 'POS') {
      const phrase = phraseBefore(items, at);
      return phrase;
    }
    if (!(
      isAdjectiveTag(item.tag) ||
      isNoun(item) ||
      item.tag === 'VBN' ||
      item.tag === 'VBG' ||
      isAdverb(item) ||
      isTime(item)
    ))
      return undefined;
  }
  return undefined;
}

/** "Lee made the claim that": the subject of the verb whose object the noun is. */
function makerOf(items: readonly Item[], noun: number): Stretch | undefined {
  let verb = simpleStart(items, noun + 1) - 1;
  if (!isVerb(items[verb]) || formsOfBe.has(items[verb]?.lower ?? '') || items[verb]?.lower === 'denied')
    return undefined;
  while (verb > 0 && (isVerb(items[verb - 1]) || isAdverb(items[verb - 1]))) verb--;
  return phraseBefore(items, verb);
}

function byPhrase(items: readonly Item[], at: number): Stretch | undefined {
  if (items[at]?.lower !== 'by' && items[at]?.lower !== 'from') return undefined;
  const end = phraseEnd(items, at + 1);
  return end > at + 1 ? { from: at + 1, to: end } : undefined;
}

/** A noun's clause ends at the main verb that follows it, or at a mark. */
function nounContentEnd(items: readonly Item[], from: number): number {
  let finites = 0;
  const clause = items[from - 1]?.lower === 'that';
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.lower === ',' && /^(?:who|which|whose)$/.test(items[at + 1]?.lower ?? '') && closedAside(items, at)) {
      at++;
      while (items[at]?.lower !== ',') at++;
      continue;
    }
    if (/^[,;:.!?—–―()]$/.test(item.lower) || item.lower === '--') return at;
    if (isFinite(item)) {
      finites++;
      if (
        finites > (clause ? 1 : 0) &&
        !auxiliaries.has(items[at - 1]?.lower ?? '') &&
        !/^(?:and|or|who|which|that|they|he|she|it|we|i|you)$/.test(items[at - 1]?.lower ?? '') &&
        (!isAdverb(items[at - 1]) || auxiliaries.has(item.lower))
      )
        return at;
    }
  }
  return items.length;
}
