import type { Guess } from './model/decoder';
import { acronymsOf, asAcronym } from './organisationKey';
import type { NameWord } from './words';

/**
 * Where a name is followed by its acronym in brackets: "World Health Organization (WHO)".
 * @returns the bracketed acronym's word, and the acronym
 */
export function acronymAfter(guess: Guess, words: readonly NameWord[], name: string): { readonly word: number; readonly acronym: string } | undefined {
  const open = words[guess.to];
  const inside = words[guess.to + 1];
  const close = words[guess.to + 2];
  if (open?.text !== '(' || !inside || !(close?.text === ')' || close?.text === ',' || close?.text === ';')) return undefined;
  const acronym = asAcronym(inside.text);
  if (!acronym) return undefined;
  const fits = acronymsOf(name).some((letters) => letters.includes(acronym) || acronym.includes(letters) || sharesLetters(acronym, letters));
  return fits ? { word: guess.to + 1, acronym } : undefined;
}

/** Same first letter, and most letters of the acronym in order among the initials. */
function sharesLetters(acronym: string, initials: string): boolean {
  if (acronym[0] !== initials[0]) return false;
  let found = 0;
  for (const letter of initials) if (letter === acronym[found]) found++;
  return found >= acronym.length - 1;
}
