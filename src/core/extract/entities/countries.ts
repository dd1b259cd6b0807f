import { countryRows } from '../../data/names/countries';
import { countryForms } from '../../data/names/countryForms';
import { governmentMetonyms } from '../../data/names/metonyms';
import { placeSpellings } from '../../data/names/spellings';
import { remembered } from '../../text/remembered';
import { fold } from './model/hashing';

/** A country with its names, seat of government and the words for its people. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: readonly string[];
  readonly capital: string;
  readonly demonyms: readonly string[];
}

let known: readonly Country[] | undefined;
let byName: ReadonlyMap<string, string> | undefined;
let byCapital: ReadonlyMap<string, string> | undefined;
let byDemonym: ReadonlyMap<string, string> | undefined;

/** All countries. */
export function countries(): readonly Country[] {
  if (known) return known;
  const forms = new Map(
    countryForms
      .trim()
      .split('\n')
      .map((row) => {
        const [code = '', names = '', demonyms = ''] = row.split('|');
        return [code, { names: items(names), demonyms: items(demonyms) }] as const;
      }),
  );
  known = countryRows
    .trim()
    .split('\n')
    .map((row) => {
      const [code = '', names = '', capital = '', demonyms = ''] = row.split('|');
      const more = forms.get(code);
      return {
        code,
        names: [...new Set([...items(names), ...(more?.names ?? [])])],
        capital,
        demonyms: [...new Set([...items(demonyms), ...(more?.demonyms ?? [])])],
      };
    });
  return known;
}

function items(list: string): string[] {
  return list.split(';').filter((item) => item !== '');
}

/** The name of the country with this ISO 3166-1 alpha-2 code; the code itself when it is not known. */
export function nameOfCountry(code: string): string {
  return countries().find((country) => country.code === code)?.names[0] ?? code;
}

/** Code of the country with this name ("Burma", "the UK"), capital excluded. */
export const countryNamed: (name: string) => string | undefined = remembered((name) => {
  byName ??= index((country) => country.names);
  return byName.get(keyOf(name));
});

/** Code of the country whose seat of government this is; the state inside the city ("Vatican") is not asked for. */
export function countryOfCapital(name: string): string | undefined {
  byCapital ??= index((country) => spellingsOf(country.capital));
  return byCapital.get(keyOf(name));
}

/** Code of the country whose people or adjective this is ("Kenyan", "Kenyans"). */
export const countryOfDemonym: (name: string) => string | undefined = remembered((name) => {
  byDemonym ??= index((country) => country.demonyms.flatMap((demonym) => [demonym, `${demonym}s`]));
  return byDemonym.get(keyOf(name));
});

/** Code of the country whose government this building or body stands for ("White House"). */
export function countryOfMetonym(name: string): string | undefined {
  return governmentMetonyms.get(withoutArticle(name.toLowerCase()));
}

/** All known spellings of a place, itself included; lower case. */
export function spellingsOf(place: string): readonly string[] {
  const key = keyOf(place);
  return spellings().get(key) ?? (place === '' ? [] : [key]);
}

let bySpelling: ReadonlyMap<string, readonly string[]> | undefined;

function spellings(): ReadonlyMap<string, readonly string[]> {
  bySpelling ??= new Map(placeSpellings.flatMap((all) => all.map((one) => [keyOf(one), all.map(keyOf)] as const)));
  return bySpelling;
}

function index(names: (country: Country) => readonly string[]): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const country of countries()) {
    for (const name of names(country)) {
      const key = keyOf(name);
      if (!made.has(key)) made.set(key, country.code);
    }
  }
  return made;
}

function keyOf(name: string): string {
  return fold(withoutArticle(name.toLowerCase()));
}

function withoutArticle(lower: string): string {
  return lower.startsWith('the ') ? lower.slice(4) : lower;
}
