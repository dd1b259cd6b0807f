/** Passives: "is expected to", "it is said that", "was praised by". */
import { auxiliaries, formsOfBe } from '../../../data/speech/grammar';
import type { VerbForm } from '../../../data/speech/verbs';
import type { Item } from '../lines';
import { isAdverb, isNoun, isPronoun, phraseBefore, phraseEnd } from '../phrases';
import { beginsClause } from './clauses';
import type { Draft } from './draft';

/** `active` when the verb is not passive. */
export function passiveReport(items: readonly Item[], at: number, verb: VerbForm): Draft | undefined | 'active' {
  if (verb.form !== 'past' && verb.form !== 'participle') return 'active';
  let left = at - 1;
  while (left >= 0 && isAdverb(items[left])) left--;
  const be = items[left];
  if (be === undefined || !formsOfBe.has(be.lower)) {
    return items[at]?.tag === 'VBN' &&
      !auxiliaries.has(be?.lower ?? '') &&
      !isPronoun(be) &&
      isNoun(be) &&
      verb.form === 'past' &&
      !verb.plain
      ? reducedPassive(items, at)
      : 'active';
  }
  let group = left;
  while (
    group > 0 &&
    (auxiliaries.has(items[group - 1]?.lower ?? '') || isAdverb(items[group - 1]) || items[group - 1]?.tag === 'MD')
  )
    group--;
  const next = items[at + 1];
  const subject = phraseBefore(items, group);
  const impersonal = subject !== undefined && subject.to - subject.from === 1 && items[subject.from]?.lower === 'it';
  const cue = { from: left, to: at + 1 };
  const base = {
    cue,
    source: undefined,
    listener: undefined,
    manner: 'hearsay' as const,
    announces: false,
    closes: false,
    embedded: false,
  };
  if (impersonal && (next?.lower === 'that' || beginsClause(items, at + 1))) {
    const start = next?.lower === 'that' ? at + 2 : at + 1;
    return { ...base, content: [{ from: start, to: items.length }], begins: subject.from };
  }
  if (
    next?.lower === 'to' &&
    subject &&
    (verb.classes.has('think') || verb.classes.has('say')) &&
    (!verb.classes.has('ask') || verb.lemma === 'expect')
  ) {
    return { ...base, content: [subject, { from: at + 1, to: items.length }], begins: subject.from };
  }
  if (next?.lower === 'by') {
    const end = phraseEnd(items, at + 2);
    if (end > at + 2 && subject)
      return {
        ...base,
        manner: 'judgement',
        cue: { from: at, to: at + 1 },
        source: { from: at + 2, to: end },
        content: [subject],
        begins: subject.from,
        closes: false,
      };
  }
  // "was accused of fraud", "is seen as a danger"
  if (subject && JUDGED.get(verb.lemma) === next?.lower)
    return { ...base, content: [subject, { from: at + 2, to: items.length }], begins: subject.from, bare: true };
  return undefined;
}

/** What people are publicly accused, praised or taken for, and the word in front of it. */
const JUDGED: ReadonlyMap<string, string> = new Map([
  ...'accuse suspect'.split(' ').map((lemma) => [lemma, 'of'] as const),
  ...'criticize criticise praise blame condemn fault'.split(' ').map((lemma) => [lemma, 'for'] as const),
  ...'describe see regard view portray hail mention denounce dismiss'.split(' ').map((lemma) => [lemma, 'as'] as const),
]);

function reducedPassive(items: readonly Item[], at: number): 'active' | undefined {
  return items[at + 1]?.lower === 'by' ? undefined : 'active';
}
