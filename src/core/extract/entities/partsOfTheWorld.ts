import { isUpper } from '../../text/characters';
import { listed, listedAs } from './model/lexicon';
import { casing } from './model/shapes';
import { withAdded, type ReadSentence } from './readSentence';
import type { NameWord } from './words';

const PLACE = 2;

/** Adds parts of the world that were read as no name: "the West", "the Gulf", with nothing of a longer name behind. */
export function withPartsOfTheWorld(sentence: ReadSentence): ReadSentence {
  if (sentence.casing !== casing.running) return sentence;
  return withAdded(sentence, (index) =>
    isPartOfTheWorld(sentence.words, index) ? { from: index, to: index + 1, type: PLACE } : undefined,
  );
}

function isPartOfTheWorld(words: readonly NameWord[], at: number): boolean {
  const [before, word, behind] = [words[at - 1], words[at], words[at + 1]];
  if (before?.lower !== 'the' || !word || !isCapital(word) || (listedAs(word.lower) & listed.region) === 0)
    return false;
  return behind === undefined || !(isCapital(behind) || behind.text.startsWith('-'));
}

function isCapital(word: NameWord): boolean {
  return isUpper(word.text.charCodeAt(0));
}
