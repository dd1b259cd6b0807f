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
  const kept = coded.filter((word, index) => index === 0 || !FORMS.has(word));
  return [...kept].sort().join(' ');
});

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
