import { commonness } from '../../data/related/related';
import type { WordAtom } from './atoms';

/** Words of what a number is given in, which claims on any two things may share. Compiled for this project. */
const MEASURING: ReadonlySet<string> = new Set('per cent percent percentage point points basis'.split(' '));

/** What some words say by being shared, by how rare they are: a word that nobody else uses counts 1. */
export function rarityOf(words: readonly WordAtom[]): number {
  return words.reduce((sum, { lower }) => sum + (MEASURING.has(lower) ? 0 : 1 - commonness(lower)), 0);
}
