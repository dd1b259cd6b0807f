/** Clauses right behind a quotation. */
import type { VerbForm } from '../../../data/speech/verbs';
import type { Item } from '../lines';
import { isBoundary, isFinite, isSpeech, isTime, phraseEnd } from '../phrases';
import { onlyPhrase, startsPhrase } from './clauses';
import type { Subject } from './subjects';

/** Marks that a quotation ends in when its reporting clause follows. */
export const GOES_ON = /[,?!…—–-]/;

/** Behind a quotation: "…," said Ann Lee; "…," Ann Lee, a lawyer at Hart and Co., said. */
export function afterQuotation(items: readonly Item[], at: number, left: number, verb: VerbForm): Subject | undefined {
  if (
    verb.form === 'gerund' ||
    !(verb.classes.has('say') || verb.classes.has('tell') || verb.classes.has('utter') || verb.classes.has('think'))
  )
    return undefined;
  let quote = left;
  while (quote >= 0 && at - quote < 40 && !isSpeech(items[quote]) && !/^[.;:]$/.test(items[quote]?.lower ?? ''))
    quote--;
  const mark = items[quote];
  if (mark === undefined || !isSpeech(mark) || !GOES_ON.test(mark.text)) return undefined;
  const place = { inverted: false, participial: false, infinitive: false, relative: false, closing: true };
  if (quote === left) {
    // what follows "told" is who is told
    if (verb.lemma === 'tell') return undefined;
    const next = items[at + 1];
    if (next === undefined || isTime(next) || !(startsPhrase(next) || /^\p{Lu}/u.test(next.text))) return undefined;
    let end = Math.max(phraseEnd(items, at + 1), at + 2);
    while (/^\p{Lu}/u.test(items[end]?.text ?? '') && !isBoundary(items[end])) end++;
    const named = items.slice(at + 1, end).some((item) => item.tag === 'NNP' || item.tag === 'PRP');
    if (isFinite(items[end]) || !(verb.plain || named)) return undefined;
    return { ...place, source: { from: at + 1, to: end }, begins: at, after: end, inverted: true };
  }
  const first = items[quote + 1] as Item;
  if (!(startsPhrase(first) || /^\p{Lu}/u.test(first.text)) || !onlyPhrase(items, quote + 1, left + 1))
    return undefined;
  let end = phraseEnd(items, quote + 1);
  if (end <= quote + 1 || end > left + 1) end = left + 1;
  return { ...place, source: { from: quote + 1, to: end }, begins: quote + 1, after: at + 1 };
}
