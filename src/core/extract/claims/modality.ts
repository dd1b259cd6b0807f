import type { Modality, Token } from '../../model';

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
const POSSIBLE = new Set(
  'may might could perhaps possibly maybe likely unlikely probably potentially possible apparently considering considers consider mulling weighing'.split(
    ' ',
  ),
);
const PLANNED = new Set(
  'will shall would wo ll plan plans planned planning intend intends intended aims aim hope hopes hoped want wants wanted expected expects scheduled slated poised set going upcoming forthcoming proposed projected pledged vowed'.split(
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

/** Whether the words of a clause say that something is not so. */
export function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { lower } = tokens[index] as Token;
    if (UNDOING.has(lower)) return true;
    if (NEGATIONS.has(lower) && !isIdiom(tokens, index)) return true;
  }
  return yetTo(tokens, from, to);
}

/** "not only", "no doubt", "a no-show", "the “no limits” pact": words of negation that negate no statement. */
function isIdiom(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index] as Token;
  const next = tokens[index + 1]?.lower ?? '';
  const before = tokens[index - 1];
  if (lower === 'not') return next === 'only' || next === 'just' || next === 'least';
  if (lower === 'no')
    return (
      next === 'doubt' ||
      next === 'less' ||
      next === 'fewer' ||
      next === 'more' ||
      before?.tag === 'DT' ||
      before?.tag === '``'
    );
  return false;
}

/** "has yet to", "is yet to": not so far. */
function yetTo(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index + 1 < to; index++)
    if ((tokens[index] as Token).lower === 'yet' && (tokens[index + 1] as Token).lower === 'to') return true;
  return false;
}

/** How sure the words of a clause, and the words that report it, are. */
export function modalityOf(tokens: readonly Token[], from: number, to: number, negated: boolean): Modality {
  let possible = false;
  let planned = false;
  let rumoured = false;
  let denied = false;
  let unconfirmed = false;
  for (let index = from; index < to; index++) {
    const { lower, tag } = tokens[index] as Token;
    if (UNCONFIRMED.has(lower)) unconfirmed = true;
    else if (negated && CONFIRMING.has(lower)) unconfirmed = true;
    else if (DENYING.has(lower)) denied = true;
    else if (RUMOURED.has(lower)) rumoured = true;
    else if (POSSIBLE.has(lower) && !(lower === 'may' && tag.startsWith('NNP'))) possible = true;
    else if (PLANNED.has(lower) && !tag.startsWith('NN')) planned = true;
  }
  if (unconfirmed) return 'unconfirmed';
  if (denied) return 'denied';
  if (rumoured) return 'rumoured';
  if (possible) return 'possible';
  return planned ? 'planned' : 'stated';
}

/** What stands among the terms for all words that say a thing is not confirmed, so that different wordings of it meet. */
export const UNCONFIRMED_TERM = 'unconfirmed';

/** The terms of an unconfirmed claim: "yet to be confirmed", "it is unclear" and "no source has verified" become one. */
export function certaintyApart(terms: readonly string[], modality: Modality): readonly string[] {
  return modality === 'unconfirmed' ? [...terms.filter((term) => !ABOUT_CERTAINTY.has(term)), UNCONFIRMED_TERM] : terms;
}
