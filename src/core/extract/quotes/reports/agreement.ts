/** Number: does a word that looks like a verb agree with its subject? Tells "savings plans" and "a TV show" from verbs. */
import type { VerbForm } from '../../../data/speech/verbs';
import type { Item } from '../lines';
import { isFinite } from '../phrases';
import type { Subject } from './subjects';

/** Singular nouns that stand for many, so that either form may follow. */
const COLLECTIVE = new Set(
  `police people majority minority number half part rest most some all staff team crew family public press media data couple
  group government percent third quarter handful lot rabble pair bulk few many several both more plenty each committee board
  panel jury council public opposition left right party campaign`.split(/\s+/),
);

/** Verbs whose past looks like their plain form. */
const PAST_TOO = new Set(['read', 'bid', 'put', 'forecast', 'broadcast']);

/** True where the subject's number rules the verb out. Only plain present forms tell. */
export function disagrees(items: readonly Item[], at: number, verb: VerbForm, subject: Subject): boolean {
  const { source } = subject;
  if (!source || subject.inverted || subject.infinitive || subject.participial || subject.relative || subject.closing)
    return false;
  if (subject.coordinated || source.to !== at || !verb.alsoNoun || PAST_TOO.has(verb.lemma)) return false;
  if ((items[at] as Item).text !== (items[at] as Item).lower) return false;
  if (verb.form === 'present') {
    // "party advocates have said", "advocates such as Lee"
    if (isFinite(items[at + 1]) || /^(?:such|of|who|and|or)$/.test(items[at + 1]?.lower ?? '')) return true;
    const before = items[at - 1] as Item;
    return before.tag === 'CD' || (before.tag === 'NNS' && headOf(items, source.from, at) === at - 1);
  }
  if (verb.form !== 'base') return false;
  const head = items[headOf(items, source.from, at)];
  if (head === undefined || head.tag !== 'NN' || COLLECTIVE.has(head.lower)) return false;
  return !items.slice(source.from, at).some(({ lower }) => lower === 'and' || lower === 'or');
}

/** The noun that the prepositions of a phrase hang on. */
function headOf(items: readonly Item[], from: number, to: number): number {
  let end = from;
  while (end < to && items[end]?.tag !== 'IN' && items[end]?.tag !== 'TO') end++;
  return end - 1;
}
