import { isUpper } from '../../text/characters';
import { countries, countryNamed } from './countries';
import type { Guess } from './model/decoder';
import { fold } from './model/hashing';
import { listed, listedAs } from './model/lexicon';
import { casing } from './model/shapes';
import { withAdded, type ReadSentence } from './readSentence';
import type { NameWord } from './words';

const PLACE = 2;
const LONGEST = 4;

/** Adds the countries that were read as no name: their names are certain, except where they are also people's. */
export function withCountries(sentence: ReadSentence): ReadSentence {
  if (sentence.casing === casing.upper) return sentence;
  return withAdded(sentence, (index, limit) => countryAt(sentence.words, index, limit));
}

/** The longest name of a country that begins here. */
function countryAt(words: readonly NameWord[], from: number, limit: number): Guess | undefined {
  const first = words[from];
  if (
    !first ||
    first.text === first.lower ||
    first.lower === 'the' ||
    !isCapital(first.text) ||
    !mayOpenCountry(first.lower)
  )
    return undefined;
  for (let to = Math.min(from + LONGEST, limit); to > from; to--) {
    const phrase = words.slice(from, to).map(({ text }) => text);
    if (!phrase.some(isCapital) || !countryNamed(phrase.join(' '))) continue;
    if (to - from > 1) return { from, to, type: PLACE };
    const alone =
      first.text.length > 3
        ? !isCapitalWord(words[from - 1]) && !isCapitalWord(words[to])
        : first.text === first.text.toUpperCase();
    const doubtful = listedAs(first.lower) & (listed.first | listed.last);
    return alone && !doubtful ? { from, to, type: PLACE } : undefined;
  }
  return undefined;
}

function isCapital(text: string): boolean {
  return isUpper(text.charCodeAt(0));
}

/** Words that begin some country's name. */
function mayOpenCountry(lower: string): boolean {
  openings ??= new Set(
    countries().flatMap(({ names }) => names.map((name) => fold(name.toLowerCase()).split(' ')[0] ?? '')),
  );
  return openings.has(fold(lower));
}

let openings: ReadonlySet<string> | undefined;

/** A neighbour with a capital: the country is a part of some longer name. */
function isCapitalWord(word: NameWord | undefined): boolean {
  return word !== undefined && isCapital(word.text);
}
