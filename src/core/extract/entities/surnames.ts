import { calendarWords } from '../../data/names/nameWords';
import { notNames } from '../../data/names/notNames';
import { titleWords } from '../../data/names/titles';
import type { Guess } from './model/decoder';
import { fold } from './model/hashing';
import { listed, listedAs } from './model/lexicon';
import { casing, shape, shapeOf } from './model/shapes';
import { withAdded, type ReadSentence, type ReadSentences } from './readSentence';
import { nameKey } from './similar';
import type { NameWord } from './words';

const PERSON = 0;
const PLACES = listed.country | listed.region | listed.city;

/**
 * A word that ends a person's full name somewhere in the document (or begins it and is no known given name: a family name
 * that comes first) is that person wherever it stands with a capital, unless it is a well-known place or the
 * document also has it as a plain word.
 * @param surnames those of the document ({@link surnamesOf})
 */
export function withSurnames(sentence: ReadSentence, surnames: ReadonlySet<string>): ReadSentence {
  if (surnames.size === 0) return sentence;
  const { words } = sentence;
  return withAdded(
    sentence,
    (index) => {
      const word = words[index] as NameWord;
      const isSurname =
        word.text !== word.lower && surnames.has(keyOf(word)) && mayStandAlone(words, index, sentence.casing);
      return isSurname ? { from: index, to: index + 1, type: PERSON } : undefined;
    },
    (guess) => people(guess, words, surnames),
  );
}

/** One known surname is that person; "Ruiz and Okoro" are two. Every other guess stays as it is. */
function people(guess: Guess, words: readonly NameWord[], surnames: ReadonlySet<string>): readonly Guess[] {
  const found: Guess[] = [];
  for (let from = guess.from; from < guess.to; from += 2) {
    if (!surnames.has(keyOf(words[from]))) return [guess];
    if (from + 1 < guess.to && words[from + 1]?.lower !== 'and') return [guess];
    found.push({ from, to: from + 1, type: PERSON });
  }
  return found;
}

/** The words that are surely family names in a document, folded. */
export function surnamesOf(sentences: ReadSentences): ReadonlySet<string> {
  const ends = new Set<string>();
  const begins = new Set<string>();
  const alone = new Set<string>();
  for (const { words, guesses } of sentences) {
    for (const { from, to, type } of guesses) {
      if (to - from === 1) {
        if (type === PERSON) alone.add(keyOf(words[from]));
        continue;
      }
      if (type !== PERSON) continue;
      const key = nameKey(
        words
          .slice(from, to)
          .map(({ text }) => text)
          .join(' '),
      );
      if (key.length < 2) continue;
      ends.add(key.at(-1) ?? '');
      begins.add(key[0] ?? '');
    }
  }
  const found = [...ends, ...[...begins].filter((word) => alone.has(word) || !(listedAs(word) & listed.first))];
  return withoutPlain(new Set(found.filter((word) => word.length > 1 && !isCommon(word))), sentences);
}

/** Leaves out those that the document has as plain words, too. */
function withoutPlain(surnames: Set<string>, sentences: ReadSentences): ReadonlySet<string> {
  if (surnames.size === 0) return surnames;
  for (const { words } of sentences)
    for (const { text, lower } of words) if (text === lower && surnames.size > 0) surnames.delete(fold(lower));
  return surnames;
}

function isCommon(word: string): boolean {
  return notNames.has(word) || calendarWords.has(word) || titleWords.has(word) || (listedAs(word) & PLACES) !== 0;
}

function keyOf(word: NameWord | undefined): string {
  return fold(word?.lower ?? '');
}

/** With a capital of its own, and not a part of a longer run of capitals ("Smith Street") that was read otherwise. */
function mayStandAlone(words: readonly NameWord[], index: number, sentenceCasing: number): boolean {
  const own = shapeOf(words[index]?.text ?? '');
  if (own === shape.lower || own >= shape.number) return false;
  if (sentenceCasing !== casing.running) return true;
  const following = words[index + 1];
  return following === undefined || shapeOf(following.text) !== shape.capitalised;
}
