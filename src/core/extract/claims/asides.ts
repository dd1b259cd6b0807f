import type { Token } from '../../model';
import { isAdverbTag, isNounTag } from '../../text/tagKinds';
import { isMark } from './punctuation';
import { isFinite } from './verbs';

/** So many words of an aside are looked through for its end. */
const LONGEST = 30;

/** Whether "which …", "who …" or "where …" begins at a token, with a preposition in front of it or not. */
export function isRelative(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.tag === 'WDT' || token.tag === 'WP' || token.tag === 'WP$' || token.lower === 'where') return true;
  const next = tokens[index + 1];
  return token.tag === 'IN' && next !== undefined && (next.lower === 'which' || next.lower === 'whom');
}

/**
 * Where an aside ends that begins at a token: the mark behind which the sentence goes on with its own verb ("…, who was
 * elected last year, will …"). -1 when there is none.
 */
export function endOfAside(tokens: readonly Token[], index: number): number {
  for (let next = index + 1; next + 1 < tokens.length && next - index <= LONGEST; next++) {
    if (!isMark(tokens[next])) continue;
    const [after, beyond] = [tokens[next + 1] as Token, tokens[next + 2]];
    const goesOn = isFinite(after) || (isAdverbTag(after.tag) && beyond !== undefined && isFinite(beyond));
    return goesOn ? next : -1;
  }
  return -1;
}

/** Verbs by which something between commas says who says so; what somebody believes is not told as a fact. */
const SAYING = new Set('said say says added add adds reported reports told heard'.split(' '));

/** Whether "…, his lawyer said, …" begins at a token: somebody, with such a verb in front of the next mark. */
function isReport(tokens: readonly Token[], index: number): boolean {
  for (let next = index; next + 1 < tokens.length && next - index <= LONGEST; next++) {
    const token = tokens[next] as Token;
    if (isFinite(token)) return next > index && SAYING.has(token.lower) && isMark(tokens[next + 1]);
    if (isMark(token)) return false;
  }
  return false;
}

/**
 * The tokens of a statement but for what is told between marks: "The captain, who has not been named, was killed", "The fire,
 * his lawyer said, was laid".
 */
export function withoutAsides(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const kept: Token[] = [];
  for (let index = from; index < to; index++) {
    const begins = index > from && index + 1 < to && isMark(tokens[index]);
    const isAside = begins && (isRelative(tokens, index + 1) || isReport(tokens, index + 1));
    const end = isAside ? endOfAside(tokens, index + 1) : -1;
    if (end < 0 || end + 1 >= to) kept.push(tokens[index] as Token);
    else index = end;
  }
  return kept;
}

/** What a phrase between commas begins with that only says more of what stands in front of it. */
const ADDING = new Set(['VBN', 'VBG', 'IN', 'TO', 'DT', 'JJ', 'CD', 'RB']);
/** What it begins with where it cannot be what the sentence is about. */
const SURELY_ADDING = new Set(['VBN', 'VBG', 'IN', 'CD']);

/**
 * Where what is told between commas in front of a verb begins: "The wall at Belmont, *built in 2021 for £14m,* was flooded".
 *
 * @param verb the place of the verb among the tokens
 * @returns the place of the first comma; that of the verb when nothing is told there
 */
export function startOfAsides(tokens: readonly Token[], verb: number): number {
  let close = verb - 1;
  while (close > 0 && isAdverbTag((tokens[close] as Token).tag)) close--;
  let start = verb;
  for (let adding = ADDING; tokens[close]?.text === ','; adding = SURELY_ADDING) {
    const open = startOfAside(tokens, close, adding);
    if (open < 0) return start;
    start = close = open;
  }
  return start;
}

/** The comma that opens what another one closes; -1 when that says nothing of the noun in front of it. */
function startOfAside(tokens: readonly Token[], close: number, adding: ReadonlySet<string>): number {
  for (let open = close - 2; open > 0 && close - open <= LONGEST; open--) {
    const token = tokens[open] as Token;
    if (isFinite(token)) return -1;
    if (!isMark(token)) continue;
    const [first, before] = [tokens[open + 1] as Token, tokens[open - 1] as Token];
    const isNamed = isNounTag(before.tag) || before.tag === 'PRP' || before.tag === 'CD';
    const isAdding = adding.has(first.tag) && !isNounBehind(tokens, open + 1);
    return token.text === ',' && isNamed && isAdding && !isOpening(tokens, open) ? open : -1;
  }
  return -1;
}

/** "300 people", "rising costs": what begins so is told of itself; "52", "aged 20", "one of them" is not. */
function isNounBehind(tokens: readonly Token[], at: number): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  return /^(?:CD|VBG|VBN)$/.test(first?.tag ?? '') && /^(?:NN|JJ)/.test(next?.tag ?? '');
}

/** "In Leeds, …", "Later in the day, …": what a statement opens with is not what it is about. */
function isOpening(tokens: readonly Token[], comma: number): boolean {
  if (!/^(?:IN|TO|RB|RBR)$/.test(tokens[0]?.tag ?? '')) return false;
  return !tokens.slice(0, comma).some(isMark);
}
