/** Verbs that report. */
import { auxiliaries } from '../../../data/speech/grammar';
import { speechVerbs, type VerbForm } from '../../../data/speech/verbs';
import type { Item } from '../lines';
import { isAdverb, isNoun, isPronoun, isQuote, isSpeech, type Stretch } from '../phrases';
import { GOES_ON } from './afterQuotation';
import { onlyPhrase } from './clauses';
import { rightOf } from './complements';
import { reportOf } from './contents';
import type { Draft } from './draft';
import { disagrees } from './agreement';
import { passiveReport } from './passives';
import { subjectOf } from './subjects';
import { isVerbTag } from '../../../text/tagKinds';

/** What the word at this place reports, when it is a verb that reports here. */
export function verbReport(items: readonly Item[], at: number, drafts: readonly Draft[]): Draft | undefined {
  const item = items[at] as Item;
  const verb = speechVerbs.get(item.lower);
  if (verb === undefined || !readsAsVerb(items, at, verb)) return undefined;
  const passive = passiveReport(items, at, verb);
  if (passive !== 'active') return passive;
  if (isIdiom(items, at, verb)) return undefined;
  const subject = subjectOf(items, at, verb, drafts);
  if (subject === undefined || disagrees(items, at, verb, subject)) return undefined;
  const right = rightOf(items, subject.after, verb);
  if ((subject.infinitive || subject.participial) && isImpersonal(items, subject.source)) return undefined;
  const draft = reportOf({ items, at, verb, subject, right });
  return draft && (draft.manner !== 'speech' || right.kind === 'object') && isModal(items, at) ? undefined : draft;
}

/** "compared with last year", "called in to a show", ", known as": nothing is reported. */
function isIdiom(items: readonly Item[], at: number, { lemma }: VerbForm): boolean {
  const next = items[at + 1]?.lower ?? '';
  switch (lemma) {
    case 'compare':
      return (next === 'with' || next === 'to') && /^[,(]$/.test(items[at - 1]?.lower ?? ',');
    case 'call':
      return /^(?:in|off|up|back|around)$/.test(next);
    case 'know':
    case 'find':
      return items[at]?.tag === 'VBN' && /^(?:as|in|by|at|on|for)$/.test(next) && items[at - 1]?.lower === ',';
    default:
      return false;
  }
}

/** "It is worth noting": nobody notes. */
function isImpersonal(items: readonly Item[], source: Stretch | undefined): boolean {
  return (
    source !== undefined &&
    source.to - source.from === 1 &&
    /^(?:it|there|this|that)$/.test(items[source.from]?.lower ?? '')
  );
}

/** "would praise", "could plan": not said, thought or wanted yet. */
function isModal(items: readonly Item[], at: number): boolean {
  let left = at - 1;
  while (left >= 0 && at - left < 4 && (isAdverb(items[left]) || auxiliaries.has(items[left]?.lower ?? ''))) {
    if (/^(?:will|would|can|could|may|might|must|shall|should)$/.test(items[left]?.lower ?? '')) return true;
    left--;
  }
  return items[left]?.tag === 'MD';
}

/** Verb or noun ("claims", "reports")? The tag decides, unless the words around leave no choice. */
function readsAsVerb(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const item = items[at] as Item;
  if (isVerbTag(item.tag)) return true;
  const before = items[at - 1];
  const next = items[at + 1];
  const opensContent =
    next === undefined || isQuote(next) || /^(?:that|it|he|she|they|we|[i.,:])$/.test(next.lower) || next.tag === 'PRP';
  const subject =
    isNoun(before) || isPronoun(before) || isQuote(before) || isAdverb(before) || /^[,)]$/.test(before?.lower ?? '');
  if (verb.form === 'past' && verb.plain && (item.tag !== 'JJ' || (subject && opensContent))) return true;
  if (verb.form === 'gerund')
    return (
      opensContent &&
      next !== undefined &&
      !/^[.:]$/.test(next.lower) &&
      (isQuote(next) || isQuote(items[at + 2]) || next.lower === 'that')
    );
  if (verb.lemma === 'read')
    return isNoun(before) && (next === undefined || /^[.,:]$/.test(next.lower) || isQuote(next));
  if (verb.form === 'past')
    return (
      subject && opensContent && next !== undefined && (isQuote(next) || isQuote(items[at + 2]) || isQuote(before))
    );
  // "…," Lee sings: nothing but a verb stands there
  if (verb.form === 'present' && isNoun(before))
    for (let left = at - 2; left >= 0 && at - left < 7; left--)
      if (isSpeech(items[left])) return GOES_ON.test((items[left] as Item).text) && onlyPhrase(items, left + 1, at);
  // headlines and inverted clauses mislead the tagger
  return (
    verb.form === 'present' &&
    verb.plain &&
    item.tag === 'NNS' &&
    (isPronoun(before) || before?.tag === 'NNP' || isQuote(before)) &&
    (opensContent || next.tag === 'NNP' || next.tag === 'DT')
  );
}
