import { calendarWords } from '../../data/names/nameWords';
import { notNames, wordsBeforeNames } from '../../data/names/notNames';
import { isUpper } from '../../text/characters';
import type { Guess } from './model/decoder';
import { casing } from './model/shapes';
import { withGuesses, type ReadSentence } from './readSentence';
import type { NameWord } from './words';

const ORGANISATION = 1;
/** Words of a company's name, at most. */
const LONGEST = 8;
/** Legal forms that stand behind a name and mean nothing else. Compiled for this project. */
const FORM = /^(?:Inc|Corp|Co|Ltd|PLC|Plc|LLC|LLP|GmbH)\.?$/;

/** Makes one organisation of capitals in front of a legal form: "Sun & Moon Inc.", whatever they were read as. */
export function withCompanies(sentence: ReadSentence): ReadSentence {
  const { words, guesses } = sentence;
  if (sentence.casing !== casing.running) return sentence;
  const companies = companiesIn(words).map((company) => withBeginning(company, sentence));
  if (companies.length === 0) return sentence;
  const others = guesses.filter(({ from, to }) => !companies.some((one) => from < one.to && to > one.from));
  return withGuesses(
    sentence,
    [...others, ...companies].sort((one, other) => one.from - other.from),
  );
}

function companiesIn(words: readonly NameWord[]): readonly Guess[] {
  const found: Guess[] = [];
  for (let form = 1; form < words.length; form++) {
    if (!FORM.test(words[form]?.text ?? '')) continue;
    const from = beginningOf(words, form, found.at(-1)?.to ?? 0);
    if (from < form) found.push({ from, to: form + 1, type: ORGANISATION });
  }
  return found;
}

/** Names that were read as one with a company's begin it: "First of Oldtown Bank Corp.", but "Sun, Moon Corp." are two. */
function withBeginning(company: Guess, { words, guesses }: ReadSentence): Guess {
  const known = guesses.find(({ from, to, type }) => type === ORGANISATION && from < company.from && to >= company.to);
  if (!known || words.slice(known.from, company.from).some(({ text }) => BREAK.test(text))) return company;
  return { ...company, from: known.from };
}

const BREAK = new RegExp(`^(?:and|,|;)$|${FORM.source}`);

/** Goes back over the capitals in front of a form: "Lee, Moon & Co.", "Moon, Inc.". */
function beginningOf(words: readonly NameWord[], form: number, free: number): number {
  let from = words[form - 1]?.text === ',' && isNamed(words, form - 2) ? form - 1 : form;
  let isOfPartners = false;
  while (from > free && form - from < LONGEST) {
    const before = words[from - 1]?.text ?? '';
    const isJoint = before === '&' || (isOfPartners && before === ',');
    if (isJoint && from - 2 >= free && isNamed(words, from - 2)) from -= 2;
    else if (isNamed(words, from - 1)) from--;
    else break;
    isOfPartners ||= before === '&';
  }
  return from;
}

/** A capital that neither the beginning of the sentence nor the calendar explains. */
function isNamed(words: readonly NameWord[], index: number): boolean {
  const word = words[index];
  if (!word || !isUpper(word.text.charCodeAt(0)) || calendarWords.has(word.lower)) return false;
  return index > 0 || !(notNames.has(word.lower) || wordsBeforeNames.has(word.lower));
}
