import { commonness } from '../../data/related/related';
import type { WordAtom } from './atoms';

/** What some words say by being shared, by how rare they are: a word that nobody else uses counts 1. */
export function rarityOf(words: readonly WordAtom[]): number {
  return words.reduce((sum, { lower }) => sum + 1 - commonness(lower), 0);
}
