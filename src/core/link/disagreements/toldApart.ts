import type { StorySource } from '../../model';
import { stem } from './stem';
import { isExclusive } from './wordLists';

const known = new WeakMap<StorySource, ReadonlySet<string>>();

/** What a source tells one of several things of a kind from another by, with the kind: "north wall", each word as its stem. */
export function toldApartIn(source: StorySource): ReadonlySet<string> {
  const found = known.get(source);
  if (found) return found;
  const told = new Set(
    source.claims.flatMap(({ words }) =>
      words.flatMap((word, at) => (isExclusive(word) ? [`${stem(word)} ${stem(words[at + 1] ?? '')}`] : [])),
    ),
  );
  known.set(source, told);
  return told;
}
