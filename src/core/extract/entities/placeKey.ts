import { countryNamed, spellingsOf } from './countries';
import { fold } from './model/hashing';

/** A key that is the same for all spellings of a place, and for all names of a country. */
export function placeKey(name: string): string {
  const lower = fold(name.toLowerCase().replaceAll('’', "'")).replace(/^the /, '');
  const country = countryNamed(lower);
  return country ? `country ${country}` : (spellingsOf(lower)[0] ?? lower);
}
