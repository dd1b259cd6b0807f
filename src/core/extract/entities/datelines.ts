import { calendarWords } from '../../data/names/nameWords';
import type { Guess } from './model/decoder';
import { listed, listedAs } from './model/lexicon';
import { shape, shapeOf } from './model/shapes';
import { withGuesses, type ReadSentence } from './readSentence';
import type { NameWord } from './words';

const PLACE = 2;
/** "2019-03-02", "2/3/2019" */
const DATE = /\d[-/]\d{1,2}[-/]\d/;
/** A dateline is short: "NICE, France 1996-08-30", "ST. JOHN'S, Newfoundland, Aug. 3 (AP) -". */
const LONGEST = 14;
const LONGEST_PLACE = 4;
const PLACES = listed.city | listed.country | listed.region;

/** A place in capitals and a date, or a known one and a dash, on a line of its own: what stands there is where the report is from. */
export function withDateline(sentence: ReadSentence): ReadSentence {
  const { words } = sentence;
  if (words.length < 2 || words.length > LONGEST || !isCapitals(words[0])) return sentence;
  let end = 1;
  while (end < LONGEST_PLACE && isCapitals(words[end])) end++;
  if (isCapitals(words[end])) return sentence;
  const rest = words.slice(end);
  if (!rest.every(isOfDateline)) return sentence;
  const dated = rest.some(({ lower }) => isMonth(lower)) || DATE.test(rest.map(({ text }) => text).join(''));
  const dashed = /^[-–—]+$/.test(rest.at(-1)?.text ?? '');
  if (!dated && !(dashed && isPlace(words.slice(0, end)))) return sentence;
  const places: Guess[] = [{ from: 0, to: end, type: PLACE }];
  for (let from = end + 1; words[from - 1]?.text === ',';) {
    let to = from;
    while (to - from < LONGEST_PLACE && isName(words[to])) to++;
    if (to > from) places.push({ from, to, type: PLACE });
    from = to + 1;
  }
  const last = places.at(-1)?.to ?? 0;
  return withGuesses(sentence, [...places, ...sentence.guesses.filter(({ from }) => from >= last)]);
}

function isCapitals(word: NameWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(word.text) && !isMonth(word.lower);
}

function isMonth(lower: string): boolean {
  return calendarWords.has(lower);
}

function isPlace(words: readonly NameWord[]): boolean {
  return (listedAs(words.map(({ lower }) => lower).join(' ')) & PLACES) !== 0;
}

function isName(word: NameWord | undefined): boolean {
  if (!word || isMonth(word.lower)) return false;
  const kind = shapeOf(word.text);
  return kind >= shape.capitalised && kind <= shape.initials;
}

/** No plain word stands in a dateline. */
function isOfDateline({ text }: NameWord): boolean {
  return shapeOf(text) !== shape.lower;
}
