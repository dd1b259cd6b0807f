import model from '../../data/names/model.bin';
import type { ReadText } from '../../model';
import { LONGEST_WITH_TOKENS } from '../../text/tokenTable';
import { cleaned } from './clean';
import { DocumentMemory } from './memory';
import { Decoder } from './model/decoder';
import { readLearned } from './model/stored';
import { topicOf } from './model/topic';
import { GuessedSentence, type ReadSentence } from './readSentence';
import { nameWords } from './words';

let decoder: Decoder | undefined;

/** Reads every sentence twice: the second time with what the whole document says about its words. */
export function guessNames({ text, sentences }: Pick<ReadText, 'text' | 'sentences'>): ReadSentence[] {
  const keepsWords = text.length <= LONGEST_WITH_TOKENS;
  const names = (decoder ??= new Decoder(readLearned(model)));
  const memory = new DocumentMemory();
  const about = topicOf(sentences);
  const first = sentences.map(({ tokens }) => {
    const words = nameWords(tokens);
    const scored = names.score(words, about);
    const keys = names.features.keys();
    const guesses = names.best(scored);
    memory.learn(keys, scored, guesses);
    return { scored, keys, guesses, words: keepsWords ? words : undefined };
  });
  return sentences.map((sentence, index) => {
    const { scored, keys, guesses, words: kept } = first[index] as (typeof first)[number];
    const words = kept ?? nameWords(sentence.tokens);
    const again = names.best(memory.lean(keys, scored, guesses));
    return new GuessedSentence(
      sentence,
      again.flatMap((guess) => cleaned(guess, words, scored.casing) ?? []),
      scored.casing,
      kept,
    );
  });
}
