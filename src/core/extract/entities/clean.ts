import { notNamePhrases, notNames, pressWords, wordsBeforeNames } from '../../data/names/notNames';
import { calendarWords } from '../../data/names/nameWords';
import { addressWords, titleWords } from '../../data/names/titles';
import { countryNamed, countryOfMetonym } from './countries';
import type { Guess } from './model/decoder';
import { listed, listedAs } from './model/lexicon';
import { casing } from './model/shapes';
import type { NameWord } from './words';

const PERSON = 0;
const ORGANISATION = 1;
const PLACE = 2;

/**
 * Makes a name of what the model saw, by what a name is here: without title, article and possessive ending; adjectives of
 * countries, months and lone function words are no names; a country is a place.
 * @returns nothing when it is no name
 */
export function cleaned(seen: Guess, words: readonly NameWord[], sentenceCasing: number): Guess | undefined {
  const guess = isOfficer(seen, words) ? { ...seen, type: PERSON } : seen;
  let { from, to } = guess;
  const lower = (index: number): string => words[index]?.lower ?? '';
  while (to > from && isEdge(lower(to - 1))) to--;
  while (to > from && isEdge(lower(from)) && lower(from) !== 'the') from++;
  ({ from, to } = articled(guess.type, from, to, words, sentenceCasing));
  if (guess.type === PERSON) from = afterTitles(from, to, words);
  if (guess.type === ORGANISATION && isDemonymOf(words, from)) from--;
  if (PARTICLES.has(words[from - 1]?.text ?? '')) from--;
  if (to <= from) return undefined;
  const phrase = phraseOf(words, from, to);
  if (notNamePhrases.has(phrase)) return undefined;
  if (to - from === 1 && (notNames.has(phrase) || calendarWords.has(phrase) || phrase.length < 2)) {
    const { text } = words[from] as NameWord;
    if (properCountry(text)) return { from, to, type: PLACE };
    // "WHO" is an organisation where not everything is in capitals
    if (sentenceCasing === casing.upper || text.length < 2 || text !== text.toUpperCase()) return undefined;
  }
  if (guess.type === PERSON && to - from === 1 && titleWords.has(phrase)) return undefined;
  if (to - from === 1 && opensSentence(words, from) && wordsBeforeNames.has(phrase) && goesOnPlainly(words[to]))
    return undefined;
  const bits = listedAs(phrase);
  if (guess.type !== PERSON && bits & listed.demonym && !(bits & listed.country)) return undefined;
  if (countryOfMetonym(phrase)) return { from, to, type: ORGANISATION };
  if (guess.type === ORGANISATION && (countryNamed(phrase) || (to - from > 1 && bits & listed.region)))
    return { from, to, type: PLACE };
  return { from, to, type: guess.type };
}

/** Ranks and trades with which no body's name begins. Compiled for this project. */
const RANKS: ReadonlySet<string> = new Set(
  'captain commander lieutenant sergeant corporal colonel admiral inspector constable detective officer judge mayor professor doctor coach'.split(
    ' ',
  ),
);

/** "Captain Ruiz" and "Mrs Ruiz" are no bodies, nor is "General Ana Ruiz" one like "General Motors". */
function isOfficer({ type, from, to }: Guess, words: readonly NameWord[]): boolean {
  if (type !== ORGANISATION) return false;
  const [rank, name] = [words[from]?.lower ?? '', words[from + 1]?.lower ?? ''];
  if (to - from === 2) return RANKS.has(rank) || addressWords.has(rank);
  return to - from === 3 && titleWords.has(rank) && (listedAs(name) & listed.first) !== 0;
}

function opensSentence(words: readonly NameWord[], index: number): boolean {
  return index === 0 || (index === 1 && !/[\p{L}\p{N}]/u.test(words[0]?.text ?? ''));
}

/** A plain word that is no verb of saying follows: "Mark my words". */
function goesOnPlainly(word: NameWord | undefined): boolean {
  return word !== undefined && notNames.has(word.lower) && !VERBS.has(word.lower);
}

const VERBS = new Set(
  'is was were are be been has have had does did do will would could can may might must shall should said says say'.split(
    ' ',
  ),
);

/** "US" is a name, "us" and "Us" are not. */
function properCountry(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && countryNamed(text) !== undefined;
}

/** "Kenyan Foreign Ministry": the adjective belongs to the name of a state's body. */
function isDemonymOf(words: readonly NameWord[], from: number): boolean {
  const before = words[from - 1];
  if (!before || before.text === before.lower || !(listedAs(before.lower) & listed.demonym)) return false;
  for (let index = from; index < from + 3; index++) if (STATE_BODIES.has(words[index]?.lower ?? '')) return true;
  return false;
}

/** Particles that stand in front of a name and nowhere else in English. */
const PARTICLES = new Set('al el bin ibn van von der ter'.split(' '));

const STATE_BODIES = new Set(
  'ministry parliament army navy embassy senate congress government police cabinet academy embassy consulate'.split(
    ' ',
  ),
);

function isEdge(lower: string): boolean {
  return (
    lower === "'s" ||
    lower === "'" ||
    lower === '-' ||
    lower === 'and' ||
    lower === 'of' ||
    lower === 'the' ||
    lower === '&' ||
    lower === '/'
  );
}

/** The article belongs to a name only where it is written with a capital inside a sentence, or the name is a newspaper's. */
function articled(
  type: number,
  start: number,
  to: number,
  words: readonly NameWord[],
  sentenceCasing: number,
): { from: number; to: number } {
  let from = start;
  if (words[from]?.lower === 'the' && to - from > 1) from++;
  const article = words[from - 1];
  if (type !== ORGANISATION || article?.text !== 'The' || sentenceCasing !== casing.running) return { from, to };
  const opens = from - 1 === 0 || /^["“‘'«(]$/.test(words[from - 2]?.text ?? '');
  const press = to - from > 1 && pressWords.has(words[to - 1]?.lower ?? '');
  return { from: !opens || press ? from - 1 : from, to };
}

/** Skips a title in front of a person's name; a title without a name stays. */
function afterTitles(start: number, to: number, words: readonly NameWord[]): number {
  let from = start;
  while (from < to - 1 && isTitle(words[from]?.lower ?? '', to - from)) from++;
  return from;
}

function isTitle(lower: string, rest: number): boolean {
  return addressWords.has(lower) || (titleWords.has(lower) && (rest > 2 || !(listedAs(lower) & listed.first)));
}

function phraseOf(words: readonly NameWord[], from: number, to: number): string {
  let phrase = words[from]?.lower ?? '';
  for (let index = from + 1; index < to && index < from + 6; index++) phrase += ` ${words[index]?.lower ?? ''}`;
  return phrase;
}
