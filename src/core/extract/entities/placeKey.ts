import { countryNamed, spellingsOf } from './countries';
import { remembered } from '../../text/remembered';
import { fold } from './model/hashing';

/** A key that is the same for all spellings of a place, and for all names of a country. */
export const placeKey: (name: string) => string = remembered((name) => {
  const lower = fold(name.toLowerCase().replaceAll('’', "'")).replace(/^the /, '');
  const country = countryNamed(lower);
  return country ? `country ${country}` : (spellingsOf(lower)[0] ?? lower);
});
