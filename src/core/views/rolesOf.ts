/** What people are, by the titles beside their names. */
import { addressWords } from '../data/names/titles';
import type { Entity } from '../model';

/** What by itself says nothing of what somebody is: "former", "his counterpart". Compiled for this project. */
const QUALIFIERS = new Set('former acting interim senior junior special fellow veteran counterpart'.split(' '));

/** Whether a title says what somebody is: not "Mr", nor "former" alone. */
export function isTelling(title: string): boolean {
  return title.split(/\s+/).some((word) => {
    const lower = word.toLowerCase();
    return !addressWords.has(lower) && !QUALIFIERS.has(lower);
  });
}

/** The most frequent of an entity's roles that says what somebody is; undefined where none does. */
export function roleOf({ roles }: Entity): string | undefined {
  return roles.find(isTelling);
}
