import { countryNamed, countryOfDemonym } from './countries';
import { remembered } from '../../text/remembered';
import { fold } from './model/hashing';

const SMALL = new Set([
  'the',
  'of',
  'and',
  'for',
  'in',
  'on',
  '&',
  "'s",
  's',
  'affairs',
  'de',
  'la',
  'le',
  'du',
  'del',
]);
const FORMS = new Set(
  'inc corp corporation co company ltd limited plc llc llp gmbh ag sa nv group holdings holding'.split(' '),
);
const SAME: Readonly<Record<string, string>> = {
  defense: 'defence',
  organization: 'organisation',
  center: 'centre',
  labor: 'labour',
  minister: 'ministry',
  dept: 'department',
  newspaper: 'news',
};

/** Words of an organisation's name, folded, in order, without "the". */
export const organisationWordsOf: (name: string) => readonly string[] = remembered((name) =>
  fold(name.toLowerCase().replaceAll('’', "'"))
    .split(/[\s,"()]+/)
    .map((word) => (word.endsWith('.') && !word.slice(0, -1).includes('.') ? word.slice(0, -1) : word))
    .filter((word) => word !== '' && word !== 'the'),
);

/**
 * A key that is the same for wordings of one organisation: order, small words, legal forms and spelling apart, countries
 * by code ("Kenyan Ministry of Foreign Affairs", "Kenya's Foreign Ministry").
 */
export const organisationKey: (name: string) => string = remembered((name) => {
  const words = organisationWordsOf(name).flatMap((word) => {
    const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
    return SMALL.has(bare) ? [] : [SAME[bare] ?? bare];
  });
  const coded = words.map((word) => countryOfDemonym(word) ?? countryNamed(word) ?? word);
  const kept = withUnitedNations(coded).filter((word, index) => index === 0 || !FORMS.has(word));
  return [...kept].sort().join(' ');
});

/** "United Nations" as "un", as it is mostly written. */
function withUnitedNations(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => word === 'united' && words[index + 1] === 'nations');
  return at < 0 ? words : words.toSpliced(at, 2, 'un');
}

/** Countries, and what stands above them: bodies of theirs are often named without them. */
const OWNERS = /^(?:[A-Z]{2}|un|eu)$/;

/**
 * The key without the country that a body is of: what "Central Bank of Kenya" and "UN Security Council" are called where it
 * is known whose they are. Undefined for what is of none.
 */
export function keyWithoutOwner(key: string): string | undefined {
  const words = key.split(' ');
  const rest = words.filter((word) => !OWNERS.test(word));
  return rest.length === words.length ? undefined : rest.join(' ');
}

/** First letters of the capitalised words of a name, and of all its words: what an acronym of it can look like. */
export function acronymsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter((word) => word !== '' && !/^the$/i.test(word));
  if (words.length < 2) return [];
  const letters = (chosen: readonly string[]): string => chosen.map((word) => word.charAt(0).toUpperCase()).join('');
  const capital = words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return [...new Set([letters(capital), letters(words)])].filter((acronym) => acronym.length > 1);
}

/** Capitals only, 2 to 8 of them, stops ignored: may be an acronym. */
export function asAcronym(name: string): string | undefined {
  const letters = name.replaceAll('.', '');
  return /^[A-Z]{2,8}$/.test(letters) ? letters : undefined;
}
