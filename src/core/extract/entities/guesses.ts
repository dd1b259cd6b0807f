import model from '../../data/names/model.bin';
import type { ReadText, Sentence } from '../../model';
import { LONGEST_WITH_TOKENS } from '../../text/tokenTable';
import { cleaned } from './clean';
import { DocumentMemory } from './memory';
import { Decoder } from './model/decoder';
import { readLearned } from './model/stored';
import { topicOf } from './model/topic';
import { SentenceTable, type ReadSentences } from './readSentence';
import { ScoredText } from './scoredText';
import { nameWords, type NameWord } from './words';

let decoder: Decoder | undefined;

/** Reads every sentence twice: the second time with what the whole document says about its words. */
export function guessNames({ text, sentences }: Pick<ReadText, 'text' | 'sentences'>): ReadSentences {
  const kept = text.length <= LONGEST_WITH_TOKENS ? sentences.map(({ tokens }) => nameWords(tokens)) : undefined;
  const wordsOf = (sentence: number): readonly NameWord[] =>
    kept?.[sentence] ?? nameWords((sentences[sentence] as Sentence).tokens);
  const names = (decoder ??= new Decoder(readLearned(model)));
  const memory = new DocumentMemory();
  const about = topicOf(sentences);
  const first = new ScoredText();
  for (let index = 0; index < sentences.length; index++) {
    const scored = names.score(wordsOf(index), about);
    const { keys } = names.features;
    const guesses = names.best(scored);
    memory.learn(keys, scored, guesses);
    first.add({ scored, keys, guesses });
  }
  const read = new SentenceTable(wordsOf);
  let index = 0;
  for (const { scored, keys, guesses } of first.readings()) {
    const words = wordsOf(index++);
    memory.lean(keys, scored, guesses);
    const again = names.best(scored);
    read.add(
      again.flatMap((guess) => cleaned(guess, words, scored.casing) ?? []),
      scored.casing,
    );
  }
  return read;
}
