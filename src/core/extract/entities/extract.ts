import type { Entity, Mention, ReadText } from '../../model';
import { withAcronyms, withLongForms } from './acronyms';
import { withCompanies } from './companies';
import { withCountries } from './countryNames';
import { withDateline } from './datelines';
import { groupNames, type Named } from './grouping';
import { guessNames } from './guesses';
import { withOrganisations } from './knownOrganisations';
import type { Guess } from './model/decoder';
import { entityTypes } from './model/tags';
import { withPartsOfTheWorld } from './partsOfTheWorld';
import { roleOf } from './roles';
import { surnamesOf, withSurnames } from './surnames';
import type { NameWord } from './words';

/** What {@link extractEntities} finds. */
export interface FoundEntities {
  /** Sorted, not overlapping. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Finds the people, organisations and places that a source names, and which names stand for the same. */
export function extractEntities(read: ReadText): FoundEntities {
  const guessed = guessNames(read);
  const surnames = surnamesOf(guessed);
  const { sentences, declared } = withAcronyms(
    guessed.map((sentence) =>
      withLongForms(
        withCompanies(
          withDateline(withPartsOfTheWorld(withOrganisations(withCountries(withSurnames(sentence, surnames))))),
        ),
      ),
    ),
  );
  const names: Named[] = [];
  for (const { words, guesses } of sentences) names.push(...guesses.flatMap((guess) => namedBy(guess, words) ?? []));
  return groupNames(read.text, names, declared);
}

function namedBy({ from, to, type }: Guess, words: readonly NameWord[]): Named | undefined {
  const first = words[from];
  const last = words[to - 1];
  const kind = entityTypes[type];
  if (!first || !last || !kind) return undefined;
  const title = kind === 'person' ? roleOf(words, from, to) : undefined;
  return { start: first.start, end: last.end, type: kind, ...(title ? { title } : {}) };
}
