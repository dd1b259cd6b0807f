import model from '../../data/names/model.bin';
import type { Entity, Mention, ReadText, Sentence } from '../../model';
import { withAcronyms } from './acronyms';
import { cleaned } from './clean';
import { withCountries } from './countryNames';
import { withDateline } from './datelines';
import { groupNames, type Named } from './grouping';
import { withOrganisations } from './knownOrganisations';
import { DocumentMemory } from './memory';
import { Decoder, type Guess } from './model/decoder';
import { readLearned } from './model/stored';
import { entityTypes } from './model/tags';
import { topicOf } from './model/topic';
import { GuessedSentence, type ReadSentence } from './readSentence';
import { roleOf } from './roles';
import { withSurnames } from './surnames';
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
  const { sentences, declared } = withAcronyms(
    withSurnames(guessNames(read.sentences)).map(withCountries).map(withOrganisations).map(withDateline),
  );
  const names = sentences.flatMap(({ words, guesses }) => guesses.flatMap((guess) => namedBy(guess, words) ?? []));
  return groupNames(read.text, names, declared);
}

/** Reads every sentence twice: the second time with what the whole document says about its words. */
function guessNames(sentences: readonly Sentence[]): ReadSentence[] {
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
    const again = names.best(memory.lean(keys, scored, guesses));
    return new GuessedSentence(
      sentence,
      again.flatMap((guess) => cleaned(guess, words, scored.casing) ?? []),
      scored.casing,
    );
  });
}

function namedBy({ from, to, type }: Guess, words: readonly NameWord[]): Named | undefined {
  const first = words[from];
  const last = words[to - 1];
  const kind = entityTypes[type];
  if (!first || !last || !kind) return undefined;
  const title = kind === 'person' ? roleOf(words, from, to) : undefined;
  return { start: first.start, end: last.end, type: kind, ...(title ? { title } : {}) };
}
