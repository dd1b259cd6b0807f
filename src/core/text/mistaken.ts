import { neverVerbs, nounEndings, verbsLikeNouns } from '../data/tags/neverVerbs';
import { participleOnly, pastOnly } from '../data/irregularForms';
import type { RawToken } from './tokens';

/** Behind a verb none of these stands at once: what is in front of them is a noun. */
const FINITE_AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could must should does did'.split(' '),
);
/** Tags in front of a noun. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'JJ', 'VBN', 'VBG', 'DT', 'PRP$', 'POS', 'CD']);
/** "The man *who leads* has", "what matters is", "how it works is". */
const OPENING: ReadonlySet<string> = new Set(['WP', 'WDT', 'WRB', 'WP$']);
/** So many words back a clause may have opened. */
const REACH = 6;
const VERBS: ReadonlySet<string> = new Set(['VB', 'VBD', 'VBN', 'VBP', 'VBZ', 'VBG']);

/** "A think *tank*": two nouns that look like verbs. */
const TANKS: ReadonlySet<string> = new Set(['tank', 'tanks']);

/** Gives words other tags where what stands beside them shows that a tag cannot be right. Writes them into the tokens. */
export function correctTags(tokens: readonly RawToken[]): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as RawToken;
    const { lower } = token.form;
    if (lower === "n't") token.tag = 'RB';
    if (!VERBS.has(token.tag ?? '')) continue;
    const other = neverVerbs.get(lower) ?? ofEnding(token, tokens[index + 1]);
    if (other) token.tag = other;
    else if (lower === 'there') token.tag = 'RB';
    else if (lower === 'think' && TANKS.has(tokens[index + 1]?.form.lower ?? '')) token.tag = 'NN';
    else if (TANKS.has(lower) && tokens[index - 1]?.form.lower === 'think') token.tag = lower === 'tank' ? 'NN' : 'NNS';
    else if (lower === 'aged' && tokens[index + 1]?.tag === 'CD') token.tag = 'VBN';
    if (token.tag === 'VBD' && isNoPast(lower)) token.tag = 'VBZ';
    if (token.tag === 'VBN' && (pastOnly.has(lower) || isTrying(tokens, index) || isChanging(tokens, index)))
      token.tag = 'VBD';
    else if (token.tag === 'VBD' && participleOnly.has(lower)) token.tag = 'VBN';
    if (isNoun(tokens, index)) token.tag = token.tag === 'VBZ' ? 'NNS' : 'NN';
  }
}

/** What somebody does and nobody is made to do. Compiled for this project. */
const TRYING: ReadonlySet<string> = new Set(
  'agreed attempted decided declined failed hesitated hoped managed refused struggled tried vowed'.split(' '),
);
const NOUNS: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS']);

/** "The boats *managed* to escape" */
function isTrying(tokens: readonly RawToken[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return TRYING.has(tokens[index]?.form.lower ?? '') && NOUNS.has(before?.tag ?? '') && next?.tag === 'TO';
}

/** What amounts do. Compiled for this project. */
const CHANGING: ReadonlySet<string> = new Set(
  'climbed crept declined decreased dropped edged fell gained grew increased inched jumped plummeted plunged shrank slid slipped slumped soared surged swelled tripled doubled tumbled widened'.split(
    ' ',
  ),
);
const BEFORE_AMOUNT: ReadonlySet<string> = new Set(['by', 'to', 'from']);

/** "while imports *increased* by 22 percent" */
function isChanging(tokens: readonly RawToken[], index: number): boolean {
  const [before, next, behind] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (!CHANGING.has(tokens[index]?.form.lower ?? '')) return false;
  const isNamed = NOUNS.has(before?.tag ?? '') || (index === 1 && before?.tag === 'JJ');
  const amount = BEFORE_AMOUNT.has(next?.form.lower ?? '') ? behind : next;
  return isNamed && (amount?.tag === 'CD' || amount?.tag === '$');
}

/** The tag that the end of a word calls for, whatever stands beside it; undefined where it calls for none. */
function ofEnding({ tag, form: { lower } }: RawToken, next: RawToken | undefined): string | undefined {
  if ((lower === 'ca' || lower === 'wo') && next?.form.lower === "n't") return 'MD';
  if (tag !== 'VBZ' && tag !== 'VBP') return undefined;
  if (nounEndings.test(lower) && !verbsLikeNouns.has(lower)) return 'NNS';
  if (tag !== 'VBP' || lower.length < FEWEST_LETTERS) return undefined;
  if (lower.endsWith('ed') && !lower.endsWith('eed')) return 'VBD';
  return isNoPast(lower) ? 'VBZ' : undefined;
}

/** "led", "bed", "bus": shorter words end so by chance. */
const FEWEST_LETTERS = 5;

/** No past form but "was" ends so: "carries", "cameras". */
function isNoPast(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss');
}

/** "The surveillance *cameras* had been working", "the bread *works* will close", "lorry *drivers* blocked". */
function isNoun(tokens: readonly RawToken[], index: number): boolean {
  const { tag, form } = tokens[index] as RawToken;
  if (tag !== 'VBZ' && tag !== 'VBP') return false;
  if (FINITE_AUXILIARIES.has(form.lower)) return false;
  const isInFront = tag === 'VBZ' && tokens[index + 1]?.tag === 'VBD';
  if (!isInFront && !FINITE_AUXILIARIES.has(tokens[behindPhrase(tokens, index + 1)]?.form.lower ?? '')) return false;
  if (!BEFORE_NOUN.has(tokens[index - 1]?.tag ?? '')) return false;
  for (let back = index - 1; back >= 0 && index - back <= REACH; back--) {
    const before = tokens[back] as RawToken;
    if (OPENING.has(before.tag ?? '') || before.form.lower === 'that') return false;
  }
  return true;
}

/** What may stand in a phrase behind a preposition: "on the car deck". */
const IN_PHRASE: ReadonlySet<string> = new Set(['DT', 'PRP$', 'JJ', 'NN', 'NNS', 'NNP', 'NNPS', 'CD', 'POS']);

/** The place behind the phrase with a preposition that begins at a place; that place when none does. */
function behindPhrase(tokens: readonly RawToken[], at: number): number {
  if (tokens[at]?.tag !== 'IN') return at;
  let end = at + 1;
  while (IN_PHRASE.has(tokens[end]?.tag ?? '')) end++;
  return end;
}
