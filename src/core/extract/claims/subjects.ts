import type { Token } from '../../model';
import { isAdverbTag, isNounTag } from '../../text/tagKinds';
import { isMark, isStrongMark } from './punctuation';
import { isFinite, subordinators } from './verbs';

/** So many words may stand between a verb and what is joined to its statement. */
const REACH = 60;

export const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whose', 'whom']);
const REFLEXIVES = new Set(['itself', 'himself', 'herself', 'themselves']);
/** What acts, and is nothing else. */
export const ACTING: ReadonlySet<string> = new Set('i he she we they'.split(' '));
/** Nouns that say when without a preposition: "last week the council met". */
const WHEN = new Set(
  'day week month year morning afternoon evening night weekend time monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(['DT', 'PRP$', 'PDT']);
const IN_PHRASE = new Set([
  'CD',
  'POS',
  'JJ',
  'JJR',
  'JJS',
  'VBN',
  'VBG',
  '$',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'DT',
  'PRP$',
]);

/** A noun or pronoun of its own between `from` and a verb at `to`: not in "in May | closed", nor where the verb is another's. */
export function hasSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const begun = behindOpening(tokens, from, to);
  return !isOfAnother(tokens, begun, to) && hasNoun(tokens, begun, to);
}

/** Whether a noun or pronoun stands between two places, no "to" or "-ing" in front of it. */
export function hasNoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const found = actsOrNot(tokens[index] as Token);
    if (found !== undefined) return found;
  }
  return false;
}

/** Whether a token that stands first can be a subject, or keeps what follows from being one; undefined when neither. */
function actsOrNot({ tag, lower }: Token): boolean | undefined {
  if (REFLEXIVES.has(lower) || tag === 'TO' || tag === 'VBG') return false;
  return isNounTag(tag) || tag === 'PRP' || tag === 'EX' || tag === 'DT' || tag === 'WP' ? true : undefined;
}

/** Whether a verb belongs to a "which …", a "because …" or a further subject that begins on the way to it: "the road | he built". */
function isOfAnother(tokens: readonly Token[], from: number, to: number): boolean {
  let isNamed = false;
  let isMarked = false;
  // from the verb back, so that what stands behind a conjunction is known when it is reached
  for (let index = to - 1; index > from; index--) {
    const token = tokens[index] as Token;
    const { lower, tag } = token;
    const before = tokens[index - 1] as Token;
    isMarked ||= isMark(token);
    if (RELATIVES.has(lower)) return true;
    if (subordinators.has(lower) && isNamed && !isMarked) return true;
    // "after the meeting *but*, so far, nobody has": a list of subjects holds none
    if (lower === 'but' && isNamed) return true;
    if (ACTING.has(lower) && beginsAnother(tokens, index)) return true;
    if (DETERMINERS.has(tag) && isNounTag(before.tag) && !isWhen(before)) return true;
    isNamed = actsOrNot(token) ?? isNamed;
  }
  return false;
}

/** "the road *he* built", "and *he* left", but not "last week he left", "he or she left". */
function beginsAnother(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1] as Token;
  if (before.tag === 'CC') return !ACTING.has(tokens[index - 2]?.lower ?? '');
  return isNounTag(before.tag) && !isWhen(before);
}

/** Whether a noun says when without a preposition. */
export function isWhen({ lower, tag }: Token): boolean {
  return WHEN.has(lower) || (tag === 'NNP' && lower.length < 10);
}

/** The place behind the phrases with a preposition that a statement opens with: "in May | the council closed". */
export function behindOpening(tokens: readonly Token[], from: number, to: number): number {
  let index = from;
  while (index < to) {
    const { tag, text, lower } = tokens[index] as Token;
    if (isAdverbTag(tag) || text === ',') index++;
    else if (tag !== 'IN' || lower === 'that') return index;
    else {
      const end = endOfPhrase(tokens, index + 1, to);
      // "since the beginning of the war, China …", but "since China …"
      if (subordinators.has(lower) && tokens[end]?.text !== ',') return index;
      index = end;
    }
  }
  return to;
}

/** Where the noun phrase that begins at a place ends: in front of what begins the next one. */
function endOfPhrase(tokens: readonly Token[], from: number, to: number): number {
  let index = from;
  for (; index < to; index++) {
    const { tag, lower } = tokens[index] as Token;
    if (!IN_PHRASE.has(tag) && lower !== 'of') return index;
    if (index > from && DETERMINERS.has(tag) && isNounTag(tokens[index - 1]?.tag ?? '')) return index;
  }
  return index;
}

/**
 * Whether the statement that goes on in front of a token has its verb already: not "X *and* Y said", nor "which X *and* Y said",
 * "the man who won *and* Y said".
 */
export function hasActed(tokens: readonly Token[], index: number, begun: number): boolean {
  for (let back = index - 1; back >= begun && index - back <= REACH; back--) {
    const token = tokens[back] as Token;
    if (isStrongMark(token)) return false;
    if (isFinite(token)) {
      if (!isOfRelative(tokens, back, begun)) return true;
    } else if (isConnecting(tokens, back)) {
      return false;
    }
  }
  return false;
}

/** Whether a verb is that of "who …", "which …" or "that …" right behind a noun. */
function isOfRelative(tokens: readonly Token[], verb: number, begun: number): boolean {
  let index = verb - 1;
  while (index > begun && isAdverbTag((tokens[index] as Token).tag)) index--;
  return index > begun && RELATIVES.has((tokens[index] as Token).lower) && isNounTag((tokens[index - 1] as Token).tag);
}

/** "said *that* X and Y": what stands in front of it is another statement. */
function isConnecting(tokens: readonly Token[], index: number): boolean {
  const { lower, tag } = tokens[index] as Token;
  return lower === 'that' && tag === 'IN';
}

/** Whether an odd number of commas stands between two places: one of them parts the statements. */
export function commaBetween(tokens: readonly Token[], from: number, to: number): boolean {
  let commas = 0;
  for (let index = from; index < to; index++) if ((tokens[index] as Token).text === ',') commas++;
  return commas % 2 === 1;
}
