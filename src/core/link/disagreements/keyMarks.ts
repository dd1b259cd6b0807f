import type { Atom } from './atoms';

const MOST_ROUNDS = 2 ** 31 - 1;

/** Lays the keys of some atoms out, so that others are quickly held against them. */
export class KeyMarks {
  /** By number of the key, the round in which it was laid out last. */
  #rounds = new Int32Array(4096);
  #round = 0;
  #laid: readonly Atom[] | undefined;

  /** Lays atoms out in place of those that lie there; they must not change. */
  lay(atoms: readonly Atom[]): void {
    if (atoms === this.#laid) return;
    this.#laid = atoms;
    if (this.#round === MOST_ROUNDS) this.#rounds.fill((this.#round = 0));
    this.#round++;
    for (const atom of atoms) {
      this.#mark(atom.number);
      if (atom.kind === 'word' && atom.nameNumber !== atom.number) this.#mark(atom.nameNumber);
    }
  }

  #mark(number: number): void {
    if (number >= this.#rounds.length) this.#grow(number);
    this.#rounds[number] = this.#round;
  }

  /** Whether a key is among those laid out, by its number. */
  has(number: number): boolean {
    return this.#rounds[number] === this.#round;
  }

  /** Whether one of some keys is among those laid out. */
  hasAny(numbers: Int32Array): boolean {
    for (let at = 0; at < numbers.length; at++) if (this.#rounds[numbers[at] as number] === this.#round) return true;
    return false;
  }

  #grow(number: number): void {
    const longer = new Int32Array(2 * number);
    longer.set(this.#rounds);
    this.#rounds = longer;
  }
}
