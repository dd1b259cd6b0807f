import model from '../../data/names/model.bin';
import type { Sentence } from '../../model';
import { cleaned } from './clean';
import { DocumentMemory } from './memory';
import { Decoder } from './model/decoder';
import { readLearned } from './model/stored';
import { topicOf } from './model/topic';
import { GuessedSentence, type ReadSentence } from './readSentence';
import { nameWords } from './words';

let decoder: Decoder | undefined;

/**
 * Reads every sentence twice: the second time with what the whole document says about its words.
 * @param remembers without it, once
 */
export function guessNames(sentences: readonly Sentence[], remembers = true): ReadSentence[] {
  const names = (decoder ??= new Decoder(readLearned(model)));
  const memory = new DocumentMemory();
  const about = topicOf(sentences);
  const first = sentences.map(({ tokens }) => {
    const scored = names.score(nameWords(tokens), about);
    const keys = names.features.keys();
    const guesses = names.best(scored);
    memory.learn(keys, scored, guesses);
    return { scored, keys, guesses };
  });
  return sentences.map((sentence, index) => {
    const { scored, keys, guesses } = first[index] as (typeof first)[number];
    const words = nameWords(sentence.tokens);
    const again = remembers ? names.best(memory.lean(keys, scored, guesses)) : guesses;
    return new GuessedSentence(
      sentence,
      again.flatMap((guess) => cleaned(guess, words, scored.casing) ?? []),
      scored.casing,
    );
  });
}
