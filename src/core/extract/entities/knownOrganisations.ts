import { institutions } from '../../data/names/institutions';
import { isUpper } from '../../text/characters';
import type { Guess } from './model/decoder';
import { fold } from './model/hashing';
import { listed, listedAs } from './model/lexicon';
import { casing } from './model/shapes';
import { withAdded, type ReadSentence } from './readSentence';
import type { NameWord } from './words';

const ORGANISATION = 1;
const LONGEST = 8;
const NAME_PARTS =
  listed.country | listed.city | listed.region | listed.first | listed.last | listed.demonym | listed.title;

/** Words that, with a capital and "of" or "for" behind them, begin the name of a body. Own list. */
const BODIES = new Set(
  (
    'ministry department university institute museum academy bureau association federation confederation council ' +
    'committee commission court organisation organization office chamber agency bank college school faculty board society union'
  ).split(' '),
);

/**
 * Adds organisations that were read as no name: "Ministry of …", "Museum of …" with capitals behind, and known ones;
 * a known one that was read as a person or place, and is no name of either, is an organisation.
 */
export function withOrganisations(sentence: ReadSentence): ReadSentence {
  const { words } = sentence;
  if (sentence.casing !== casing.running) return sentence;
  return withAdded(
    sentence,
    (index, limit) => {
      const to = bodyAt(words, index, limit) ?? knownAt(words, index, limit);
      return to === undefined ? undefined : { from: index, to, type: ORGANISATION };
    },
    (guess) => [isKnown(words, guess) ? { ...guess, type: ORGANISATION } : guess],
  );
}

/** Word after "Ministry of Foreign Affairs", "Museum of Modern Art". */
function bodyAt(words: readonly NameWord[], from: number, limit: number): number | undefined {
  const joint = words[from + 1]?.lower;
  if (!isCapital(words[from]) || !BODIES.has(words[from]?.lower ?? '') || (joint !== 'of' && joint !== 'for'))
    return undefined;
  let to = from + 2;
  while (to < limit && to - from < LONGEST && isCapital(words[to])) to++;
  return to > from + 2 ? to : undefined;
}

function knownAt(words: readonly NameWord[], from: number, limit: number): number | undefined {
  if (
    from === 0 ||
    from >= limit ||
    !isCapital(words[from]) ||
    isCapital(words[from - 1]) ||
    isCapital(words[from + 1])
  )
    return undefined;
  return isKnown(words, { from, to: from + 1, type: ORGANISATION }) ? from + 1 : undefined;
}

/** A word that is listed as an organisation and as nothing else. */
function isKnown(words: readonly NameWord[], { from, to }: Guess): boolean {
  const word = words[from];
  if (to - from !== 1 || !word || word.text.length < 4 || !isCapital(word)) return false;
  known ??= new Set(institutions.split('|').map(fold));
  return known.has(fold(word.lower)) && (listedAs(word.lower) & NAME_PARTS) === 0;
}

let known: ReadonlySet<string> | undefined;

function isCapital(word: NameWord | undefined): boolean {
  return word !== undefined && isUpper(word.text.charCodeAt(0));
}
