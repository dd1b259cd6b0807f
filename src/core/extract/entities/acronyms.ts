import { plainAcronyms } from '../../data/names/notNames';
import type { Guess } from './model/decoder';
import { casing } from './model/shapes';
import { acronymsOf, asAcronym } from './organisationKey';
import { withAdded, withGuesses, type ReadSentence, type ReadSentences } from './readSentence';
import type { NameWord } from './words';

const PERSON = 0;
const ORGANISATION = 1;
const ROMAN = /^[IVXLC]+$/;
/** An acronym that the text does not explain is a name when it comes back. */
const TIMES = 2;

/** Sentences with their acronyms read alike, and what the text itself says they stand for. */
interface WithAcronyms {
  readonly sentences: ReadSentences;
  /** Acronym to long form, where a name is followed by it in brackets. */
  readonly declared: ReadonlyMap<string, string>;
}

/**
 * Reads acronyms alike in the whole document. "World Health Organization (WHO)" makes every WHO the organisation; an
 * agency in brackets in a dateline is one ("OSLO (ABC) -"); an unexplained acronym that comes back, or is read as one somewhere
 * and as nothing else anywhere, is taken for one.
 */
export function withAcronyms(sentences: ReadSentences): WithAcronyms {
  const declared = new Map<string, string>();
  const types = new Map<string, number>();
  const unread = new Map<string, number>();
  const otherwise = new Set<string>();
  for (const { words, guesses, casing: cased } of sentences) {
    for (const guess of guesses) {
      const read = guess.to - guess.from === 1 ? lone(words, guess.from) : undefined;
      if (read && guess.type === ORGANISATION) unread.set(read, (unread.get(read) ?? 0) + TIMES);
      else if (read) otherwise.add(read);
      if (guess.type === PERSON) continue;
      const long = words.slice(guess.from, guess.to).map(({ text }) => text);
      const acronym = acronymAfter(guess.to, words, long.join(' '));
      if (!acronym || declared.has(acronym)) continue;
      declared.set(acronym, long.join(' '));
      types.set(acronym, guess.type);
    }
    if (cased !== casing.running) continue;
    let next = 0;
    words.forEach((_, index) => {
      while (next < guesses.length && (guesses[next] as Guess).to <= index) next++;
      const acronym = lone(words, index);
      if (!acronym || (guesses[next]?.from ?? Infinity) <= index) return;
      unread.set(acronym, (unread.get(acronym) ?? 0) + (isAgency(words, index) ? TIMES : 1));
    });
  }
  for (const [acronym, times] of unread)
    if (times >= TIMES && !types.has(acronym) && !otherwise.has(acronym)) types.set(acronym, ORGANISATION);
  return { sentences: types.size === 0 ? sentences : sentences.map((sentence) => marked(sentence, types)), declared };
}

/** Adds long forms that were read as no name: capitals whose initials are the acronym in brackets behind them. */
export function withLongForms(sentence: ReadSentence): ReadSentence {
  const { words } = sentence;
  if (sentence.casing !== casing.running) return sentence;
  const added: Guess[] = [];
  let next = 0;
  for (let open = 2; open < words.length - 2; open++) {
    const acronym = words[open]?.text === '(' ? lone(words, open + 1) : undefined;
    if (!acronym || !/^[),;]$/.test(words[open + 2]?.text ?? '')) continue;
    while (next < sentence.guesses.length && (sentence.guesses[next] as Guess).to <= open) next++;
    const free = sentence.guesses[next - 1]?.to ?? 0;
    const from = longFormBefore(words, open, Math.max(free, added.at(-1)?.to ?? 0), acronym);
    if (from !== undefined) added.push({ from, to: open, type: ORGANISATION });
  }
  if (added.length === 0) return sentence;
  return withGuesses(
    sentence,
    [...sentence.guesses, ...added].sort((one, other) => one.from - other.from),
  );
}

/** First word of the capitals in front of a bracket that spell the acronym. */
function longFormBefore(words: readonly NameWord[], open: number, free: number, acronym: string): number | undefined {
  for (let from = open - 2; from >= Math.max(free, open - LONGEST_LONG_FORM); from--) {
    const first = words[from]?.text ?? '';
    if (!/^\p{Lu}/u.test(first) || first === 'The') continue;
    const name = words.slice(from, open).map(({ text }) => text);
    if (!name.every((text) => /^[\p{L}&’'-]+$/u.test(text))) return undefined;
    if (acronymsOf(name.join(' ')).includes(acronym)) return from;
  }
  return undefined;
}

const LONGEST_LONG_FORM = 10;

function marked(sentence: ReadSentence, types: ReadonlyMap<string, number>): ReadSentence {
  const { words } = sentence;
  const typeOf = (index: number): number | undefined => {
    const word = words[index] as NameWord;
    const acronym = word.text === word.lower ? undefined : asAcronym(word.text);
    return acronym === undefined ? undefined : types.get(acronym);
  };
  return withAdded(
    sentence,
    (index) => {
      const type = typeOf(index);
      if (type === undefined || sentence.casing !== casing.running || !lone(words, index)) return undefined;
      return { from: index, to: index + 1, type };
    },
    (guess) => {
      const type = guess.to - guess.from === 1 ? typeOf(guess.from) : undefined;
      return [type === undefined ? guess : { ...guess, type }];
    },
  );
}

/** The word as an acronym of its own: three to seven capitals among words that are not all capitals. */
function lone(words: readonly NameWord[], index: number): string | undefined {
  const word = words[index];
  if (!word || word.text === word.lower) return undefined;
  const { text } = word;
  if (text.length < 3 || !/^[A-Z]{3,7}$/.test(text) || ROMAN.test(text) || plainAcronyms.has(text)) return undefined;
  return isShouted(words[index - 1]) || isShouted(words[index + 1]) ? undefined : text;
}

function isShouted(word: NameWord | undefined): boolean {
  return word !== undefined && /^[A-Z]{2,}$/.test(word.text);
}

/** "(ABC) -" */
function isAgency(words: readonly NameWord[], index: number): boolean {
  return (
    words[index - 1]?.text === '(' && words[index + 1]?.text === ')' && /^[-–—]+$/.test(words[index + 2]?.text ?? '')
  );
}

/** The acronym in brackets after a name whose initials it has. */
function acronymAfter(end: number, words: readonly NameWord[], name: string): string | undefined {
  const inside = words[end + 1];
  const close = words[end + 2]?.text;
  if (words[end]?.text !== '(' || !inside || !(close === ')' || close === ',' || close === ';')) return undefined;
  const acronym = asAcronym(inside.text);
  if (!acronym) return undefined;
  return acronymsOf(name).some(
    (letters) => letters.includes(acronym) || acronym.includes(letters) || sharesLetters(acronym, letters),
  )
    ? acronym
    : undefined;
}

/** Same first letter, and all letters of the acronym but one in order among the initials. */
function sharesLetters(acronym: string, initials: string): boolean {
  if (acronym[0] !== initials[0]) return false;
  let found = 0;
  for (const letter of initials) if (letter === acronym[found]) found++;
  return found >= acronym.length - 1 && found > 1;
}
