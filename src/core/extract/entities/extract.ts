import model from '../../data/names/model.bin';
import type { Entity, Mention, ReadText, Sentence } from '../../model';
import { withAcronyms } from './acronyms';
import { cleaned } from './clean';
import { withCountries } from './countryNames';
import { groupNames, type Named } from './grouping';
import { DocumentMemory } from './memory';
import { Decoder, type Guess } from './model/decoder';
import { readLearned } from './model/stored';
import { entityTypes } from './model/tags';
import { roleOf } from './roles';
import { withSurnames, type ReadSentence } from './surnames';
import { nameWords, type NameWord } from './words';

let decoder: Decoder | undefined;

/** What {@link extractEntities} finds. */
export interface FoundEntities {
  /** Sorted, not overlapping. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Finds the people, organisations and places that a source names, and which names stand for the same. */
export function extractEntities(read: ReadText): FoundEntities {
  const { sentences, declared } = withAcronyms(withSurnames(guessNames(read.sentences)).map(withCountries));
  const names = sentences.flatMap(({ words, guesses }) => guesses.flatMap((guess) => namedBy(guess, words) ?? []));
  return groupNames(read.text, names, declared);
}

/** Reads every sentence twice: the second time with what the whole document says about its words. */
function guessNames(sentences: readonly Sentence[]): ReadSentence[] {
  const names = (decoder ??= new Decoder(readLearned(model)));
  const memory = new DocumentMemory();
  const first = sentences.map(({ tokens }) => {
    const words = nameWords(tokens);
    const scored = names.score(words);
    const keys = names.features.keys();
    const guesses = names.best(scored);
    memory.learn(keys, scored, guesses);
    return { words, scored, keys, guesses };
  });
  return first.map(({ words, scored, keys, guesses }) => ({
    words,
    casing: scored.casing,
    guesses: names
      .best(memory.lean(keys, scored, guesses))
      .flatMap((guess) => cleaned(guess, words, scored.casing) ?? []),
  }));
}

function namedBy({ from, to, type }: Guess, words: readonly NameWord[]): Named | undefined {
  const first = words[from];
  const last = words[to - 1];
  const kind = entityTypes[type];
  if (!first || !last || !kind) return undefined;
  const title = kind === 'person' ? roleOf(words, from, to) : undefined;
  return { start: first.start, end: last.end, type: kind, ...(title ? { title } : {}) };
}
