import { tokenize } from '../../text/tokens';
import { stem } from '../disagreements/stem';

/** Verbs and nouns by which an article gives its source, compiled for this project; wishes, plans and opinions are not among them. */
const crediting = new Set(
  (
    'say said saying state report reveal announce confirm verify note add claim allege accuse accusation charge warn warning deny denial disclose declare ' +
    'insist argue explain stress emphasise emphasize underline underscore describe write wrote written tweet post share quote cite citing told tell statement testify ' +
    'testimony comment acknowledge admit reply respond response suggest estimate show predict forecast remark assert assertion maintain indicate inform ' +
    'promise pledge vow threaten boast complain concede contend counter clarify publish release broadcast air document list record rule find finding ' +
    'according accordance accord per via source credit rumour rumor observation mention recall recount repeat reiterate caution advise brief conclude ' +
    'calculate count put hear heard learn observe point speak spoke attribute blame criticise criticize condemn read'
  )
    .split(' ')
    .map(stem),
);

/** Whether a cue gives a source for what follows ("said", "according to"), and not a wish, a plan or an opinion. */
export function isCrediting(cue: string): boolean {
  return tokenize(cue).some(({ lower }) => crediting.has(stem(lower)));
}

/** Nouns for what somebody else has said: "confirmed reports by the broadcaster that …". */
const saidBefore =
  /\b(?:accusation|allegation|assertion|charge|claim|report|rumou?r|statement|suggestion|warning|account|story|remark|comment)s?\b/i;

/** Whether words speak of something already said or reported. */
export function speaksOfReport(words: string): boolean {
  return saidBefore.test(words);
}

/** "told" names who was told after it, "citing" who cites before it. */
export function relayPlace(cue: string): 'before' | 'after' | undefined {
  const word = tokenize(cue)[0]?.lower ?? '';
  if (word === 'told' || word === 'tells' || word === 'telling') return 'after';
  return word === 'citing' || word === 'cited' || word === 'quoting' ? 'before' : undefined;
}
