import { phrasesFrom } from '../../data/related/newsRows';
import { isKnownWord } from '../../data/related/related';
import type { Token } from '../../model';
import { isDigit, isLetter } from '../../text/characters';
import { lemma } from '../../text/lemma';
import { isAdjectiveTag, isAdverbTag, isNounTag, isVerbTag } from '../../text/tagKinds';

/** Lemmas that say too little to compare statements by. Compiled for this project. */
const EMPTY = new Set(
  (
    'be have do will would can could may might must shall should not get go make take put let seem become keep ' +
    'such other same own more most many much several few some any all both each every either neither ' +
    'thing way time part lot kind sort bit something anything nothing everything someone anyone one ones ' +
    'mr mrs ms very too also just even still yet already ever never now then here there thus therefore however ' +
    'able own like as well so that this these those which who whom whose what when where why how ' +
    'say tell add note accord state take_place'
  ).split(' '),
);

/**
 * The content words of a stretch of tokens as lemmas, in order, without repeats. A phrase that news reports use for a word
 * is one term, its words joined by `_`; other hyphenated words give their parts.
 * `skip` leaves out tokens that belong to names, dates and numbers.
 */
export function termsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  skip: (index: number) => boolean,
): string[] {
  const terms = new Set<string>();
  for (let index = from; index < to; index++) {
    if (skip(index)) continue;
    const phrase = phraseAt(tokens, index, to, skip);
    if (phrase) {
      addTerm(terms, phrase.join('_'));
      index += phrase.length - 1;
      continue;
    }
    const token = tokens[index] as Token;
    if (!isContent(token) || isSemiModal(token, tokens[index + 1])) continue;
    if (token.lower.includes('-')) {
      for (const term of partsOf(token)) addTerm(terms, term);
    } else addTerm(terms, baseOf(token.lower, token.tag));
  }
  return [...terms];
}

/** The words of the longest phrase that begins at a token. */
function phraseAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  skip: (index: number) => boolean,
): readonly string[] | undefined {
  const { lower, tag } = tokens[from] as Token;
  return phrasesFrom(lemma(lower, tag)).find((words) => {
    if (from + words.length > to) return false;
    for (let at = 1; at < words.length; at++)
      if (skip(from + at) || !isForm(tokens[from + at] as Token, words[at] as string)) return false;
    return true;
  });
}

/** Whether a token is a form of a word of a phrase; the list has some words as they are written, not as lemmas. */
function isForm({ lower, tag }: Token, word: string): boolean {
  return lower === word || lemma(lower, tag) === word;
}

/** Words that only hold a sentence together. Compiled for this project. */
const FUNCTION_WORDS = new Set(
  (
    "the a an of to in on at for by with from as and or but if than then so such not no n't 's not " +
    'be am is are was were been being have has had do does did will would can could may might should ' +
    'that this these those there here it its he she they his her their them him i you we us our ' +
    'who which what when where why how all any some more most up out about into over after before'
  ).split(' '),
);

/** The lemmas of all words of a stretch of tokens but function words, in order, with names, times and numbers. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let index = from; index < to; index++) {
    const { lower, tag } = tokens[index] as Token;
    if (!isVisible(lower) || FUNCTION_WORDS.has(lower)) continue;
    // "three-day" meets "three days", "9-14" stays "9 14"
    if (lower.includes('-')) {
      for (const part of lower.split('-')) if (part !== '' && !FUNCTION_WORDS.has(part)) words.push(part);
      continue;
    }
    const word = lemma(lower, tag);
    if (!FUNCTION_WORDS.has(word)) words.push(word);
  }
  // a copy has no room to grow in: claims are kept
  return words.slice();
}

/** Whether a letter or digit stands in a word. */
function isVisible(lower: string): boolean {
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    if (isLetter(code) || isDigit(code)) return true;
  }
  return false;
}

/** All words of a sentence as they are written, in lower case, without repeats. */
export function wordingOf(tokens: readonly Token[]): readonly string[] {
  const words = new Set<string>();
  for (const { lower } of tokens) if (/[\p{L}\p{N}]/u.test(lower)) words.add(lower);
  return [...words];
}

/** Verbs that only colour the one that follows with "to": "wants to", "is expected to", "began to". Compiled for this project. */
const SEMI_MODALS = new Set(
  'want hope wish expect plan intend aim set try attempt seek continue begin start appear seem tend fail refuse agree decide prepare need manage'.split(
    ' ',
  ),
);

/** Whether a verb only says how the next one comes about. */
export function isSemiModal(token: Token, next: Token | undefined): boolean {
  return next?.tag === 'TO' && isVerbTag(token.tag) && SEMI_MODALS.has(lemma(token.lower, token.tag));
}

function isContent({ tag, lower }: Token): boolean {
  if (isNounTag(tag) || isAdjectiveTag(tag) || isVerbTag(tag)) return /^\p{L}/u.test(lower) || lower.includes('-');
  return isAdverbTag(tag) ? lower.endsWith('ly') : tag === 'FW' || (tag === 'CD' && lower.includes('-'));
}

function addTerm(terms: Set<string>, term: string): void {
  if (term.length > 1 && !EMPTY.has(term)) terms.add(term);
}

/** The parts of a hyphenated word. */
function partsOf({ lower, tag }: Token): string[] {
  return lower
    .split('-')
    .filter((part) => /^\p{L}/u.test(part))
    .map((part, index, parts) => baseOf(part, index === parts.length - 1 ? tag : 'NN'));
}

/** "captured" and "sinking" used as adjectives or nouns meet the verb, when there is one. */
function baseOf(lower: string, tag: string): string {
  const form =
    isAdjectiveTag(tag) && lower.endsWith('ed')
      ? 'VBN'
      : (isAdjectiveTag(tag) || tag === 'NN') && lower.endsWith('ing') && lower.length > 6
        ? 'VBG'
        : undefined;
  if (!form) return lemma(lower, tag);
  const verb = lemma(lower, form);
  return isKnownWord(verb) ? verb : lower;
}
