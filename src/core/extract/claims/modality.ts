import type { Modality, Token } from '../../model';
import { lemma } from '../../text/lemma';
import { isNounTag } from '../../text/tagKinds';
import { isDueTo } from './verbs';

/*
 * Words that show how sure a text is. Compiled for this project; single words in lower case, inflected forms written out.
 */
const RUMOURED = new Set(
  'rumor rumors rumour rumours rumored rumoured reportedly allegedly alleged purported purportedly supposedly speculation speculated unverified'.split(
    ' ',
  ),
);
const UNCONFIRMED = new Set('unclear unknown uncertain undecided unconfirmed'.split(' '));
const CONFIRMING = new Set(
  'confirm confirmed confirms verify verified known clear decided announced disclosed clarification commented'.split(
    ' ',
  ),
);
const ABOUT_CERTAINTY = new Set(
  'confirm verify know clear unclear unknown uncertain unconfirmed decide announce disclose clarification comment'.split(
    ' ',
  ),
);
const DENYING = new Set(
  'deny denies denied denying denial reject rejects rejected rejecting refute refuted refutes dismiss dismissed dismisses dispute disputed disputes'.split(
    ' ',
  ),
);
const QUARRELS = new Set(['dispute', 'disputes']);
/** What is refused in these words may be said, or be an offer or a person. */
const REFUSING = new Set('reject rejects rejected rejecting dismiss dismissed dismisses'.split(' '));
const SAID = new Set(
  'accusation accusations allegation allegations claim claims charge charges report reports suggestion suggestions rumour rumours rumor rumors speculation notion assertion assertions insinuation insinuations that as'.split(
    ' ',
  ),
);
const POSSIBLE = new Set(
  'may might could perhaps possibly maybe likely unlikely probably potentially possible apparently considering considers consider mulling weighing'.split(
    ' ',
  ),
);
const PLANNED = new Set(
  'will shall would wo ll plan plans planned planning intend intends intended aims aim hope hopes hoped want wants wanted expected expects preparing prepares scheduled slated poised set going upcoming forthcoming proposed projected pledged vowed'.split(
    ' ',
  ),
);
const NEGATIONS = new Set(
  "not n't never no neither nor none nobody nothing cannot without hardly barely scarcely".split(' '),
);
/** Verbs whose object does not come about: "failed to reach a deal". */
const UNDOING = new Set(
  'fail fails failed failing refuse refuses refused refusing decline declines declined declining avoid avoids avoided avoiding lack lacks lacked lacking'.split(
    ' ',
  ),
);

/** Those of them that negate only what stands behind their "to". */
const DWINDLING = new Set('decline declines declined declining'.split(' '));

/** "A loan was out of the question." */
const OUT_OF_THE = ['out', 'of', 'the'];

/** All of them, the "yet" of "has yet to" and the "question" that is out: one look a word. */
const NEGATING = new Set([...NEGATIONS, ...UNDOING, 'yet', 'question']);

/** Whether the words of a clause say that something is not so. */
export function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { lower } = tokens[index] as Token;
    if (!NEGATING.has(lower)) continue;
    if (UNDOING.has(lower)) {
      // "sales declined" is no denial of anything
      if (!DWINDLING.has(lower) || tokens[index + 1]?.lower === 'to') return true;
      continue;
    }
    if (lower === 'question') {
      if (OUT_OF_THE.every((word, at) => tokens[index - OUT_OF_THE.length + at]?.lower === word)) return true;
      continue;
    }
    if (lower === 'yet' ? index + 1 < to && tokens[index + 1]?.lower === 'to' : !isIdiom(tokens, index)) return true;
  }
  return false;
}

/** "from March 9 and *not from* February 2": what is set beside it is not so, the statement is. */
function isBeside(next: Token | undefined): boolean {
  return next !== undefined && BESIDE.has(next.tag);
}

const BESIDE = new Set(['IN', 'DT', 'CD', 'NNP', 'PRP$']);

/** "not only", "no doubt", "a no-show", "the “no limits” pact": words of negation that negate no statement. */
function isIdiom(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index] as Token;
  const next = tokens[index + 1]?.lower ?? '';
  const before = tokens[index - 1];
  if (lower === 'not')
    return (
      next === 'only' || next === 'just' || next === 'least' || (before?.lower === 'and' && isBeside(tokens[index + 1]))
    );
  if (lower === 'no')
    return (
      next === 'doubt' ||
      next === 'less' ||
      next === 'fewer' ||
      next === 'more' ||
      isNoMoreThan(tokens, index) ||
      before?.tag === 'DT' ||
      before?.tag === '``'
    );
  return false;
}

/** "no bigger than an oven", "no later than Friday". */
function isNoMoreThan(tokens: readonly Token[], index: number): boolean {
  const isComparative = /^(?:JJR|RBR)$/.test(tokens[index + 1]?.tag ?? '');
  return isComparative && [2, 3].some((step) => tokens[index + step]?.lower === 'than');
}

/** "a week later than planned", "as expected": what happened is held against a plan. */
const BEFORE_PLAN = new Set(['than', 'as']);

/** "has proposed a mediator": that is done; "the proposed merger" is to come. */
function isProposal(tokens: readonly Token[], index: number): boolean {
  const { lower, tag } = tokens[index] as Token;
  if (lower !== 'proposed') return false;
  const before = tokens[index - 1];
  return tag === 'VBD' || (before !== undefined && lemma(before.lower, before.tag) === 'have');
}

/** Which way a word makes a statement less than sure; one bit each. */
const way = { unconfirmed: 1, confirming: 2, denied: 4, rumoured: 8, possible: 16, planned: 32 } as const;

const waysOfWord = new Map<string, number>();
for (const [words, bit] of [
  [UNCONFIRMED, way.unconfirmed],
  [CONFIRMING, way.confirming],
  [DENYING, way.denied],
  [RUMOURED, way.rumoured],
  [POSSIBLE, way.possible],
  [PLANNED, way.planned],
] as const)
  for (const word of words) waysOfWord.set(word, (waysOfWord.get(word) ?? 0) | bit);

/** How sure the words of a clause, and the words that report it, are. */
export function modalityOf(tokens: readonly Token[], negated: boolean): Modality {
  let found = 0;
  for (const [index, { lower, tag }] of tokens.entries()) {
    const ways = waysOfWord.get(lower);
    if (isDueTo(tokens, index)) found |= way.planned;
    if (ways === undefined || isMoving(lower, tokens[index + 1])) continue;
    if (ways & way.planned && (BEFORE_PLAN.has(tokens[index - 1]?.lower ?? '') || isProposal(tokens, index))) continue;
    if (ways & way.denied && !isDenial(tokens, index)) continue;
    found |= wayOf(ways, lower, tag, negated && isNegated(tokens, 0, Math.min(index + 2, tokens.length)));
  }
  if (found & way.unconfirmed) return 'unconfirmed';
  if (found & way.denied) return 'denied';
  if (found & way.rumoured) return 'rumoured';
  if (found & way.possible) return 'possible';
  return found & way.planned ? 'planned' : 'stated';
}

/** "was going at 160", "had set out": nothing that is still to come. */
function isMoving(lower: string, next: Token | undefined): boolean {
  if (lower === 'going') return next !== undefined && next.lower !== 'to' && (next.tag === 'IN' || next.tag === 'RP');
  return lower === 'set' && next?.tag === 'RP';
}

/** So many words around "rejected" may stand between it and what is rejected. */
const AROUND = 6;

/** Whether a word of denial denies something here: a "border dispute" does not, nor who "rejected the offer" or "dismissed the minister". */
function isDenial(tokens: readonly Token[], index: number): boolean {
  const { lower, tag } = tokens[index] as Token;
  if (QUARRELS.has(lower)) return !isNounTag(tag);
  if (!REFUSING.has(lower)) return true;
  return tokens.slice(Math.max(0, index - AROUND), index + AROUND).some((token) => SAID.has(token.lower));
}

/**
 * The first of a word's ways that it has here.
 *
 * @param negated in front of the word or right behind it: "made it clear that there is no deal" leaves nothing open
 */
function wayOf(ways: number, lower: string, tag: string, negated: boolean): number {
  if (ways & way.unconfirmed || (negated && ways & way.confirming)) return way.unconfirmed;
  if (ways & way.denied) return way.denied;
  if (ways & way.rumoured) return way.rumoured;
  if (ways & way.possible && !(lower === 'may' && tag.startsWith('NNP'))) return way.possible;
  return ways & way.planned && !isNounTag(tag) ? way.planned : 0;
}

/** Whether a lemma says of a thing whether it is known or settled. */
export function isAboutCertainty(lemma: string): boolean {
  return ABOUT_CERTAINTY.has(lemma);
}

/** What stands among the terms for all words that say a thing is not confirmed, so that different wordings of it meet. */
export const UNCONFIRMED_TERM = 'unconfirmed';

/** The terms of an unconfirmed claim: "yet to be confirmed", "it is unclear" and "no source has verified" become one. */
export function certaintyApart(terms: readonly string[], modality: Modality): readonly string[] {
  return modality === 'unconfirmed' ? [...terms.filter((term) => !isAboutCertainty(term)), UNCONFIRMED_TERM] : terms;
}
