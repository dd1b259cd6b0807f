import { trades } from '../../data/alternatives';
import type { Atom, WordAtom } from './atoms';

/** By noun, the trade or kind of body that it stands for. */
const tradeOf: ReadonlyMap<string, number> = new Map(
  trades.flatMap((words, kind) => words.map((word) => [word, kind] as const)),
);

/** What kind of people or body a noun stands for, with the word in front of it or alone: "fire brigade". */
export function kindOf(atoms: readonly Atom[], noun: WordAtom): number | undefined {
  const before = atoms[atoms.indexOf(noun) - 1];
  const phrase = before?.kind === 'word' ? tradeOf.get(`${before.lower}_${noun.lower}`) : undefined;
  return phrase ?? tradeOf.get(noun.lower);
}
