import type { Difference } from './findings';
import type { Pair } from './pair';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** One thing in which two claims can differ, with what shows of each claim by itself whether it is worth a comparison. */
export interface Slot {
  /** Whether a claim has what is compared; what it is compared with plays no part. */
  readonly isIn: (member: Member) => boolean;
  /** Which of two claims must have it, for without that they cannot differ: both, one of them and not the other, or any. */
  readonly of: 'both' | 'one' | 'any';
  readonly compare: (pair: Pair) => Difference | undefined;
}

/** Slots of which the first that differs counts: those behind it would tell the same in other words. */
export interface SlotChain {
  readonly slots: readonly Slot[];
  /** Whether two claims are not to be compared in any of them. */
  readonly unless?: (left: Member, right: Member) => boolean;
}

/** As many as a number has bits for. */
const MOST = 31;

/**
 * Compares two claims in many slots. What each claim has is found once, as bits, so that of all the slots only those are looked at
 * in which the two can differ: most pairs have none.
 */
export class Slots {
  readonly #blocks: readonly Block[];

  /** @param chains in the order in which their differences are told */
  constructor(chains: readonly SlotChain[]) {
    const blocks: SlotChain[][] = [];
    let count = Infinity;
    for (const chain of chains) {
      count += chain.slots.length;
      if (count <= MOST) blocks.at(-1)?.push(chain);
      else {
        blocks.push([chain]);
        count = chain.slots.length;
      }
    }
    this.#blocks = blocks.map((block) => new Block(block));
  }

  /** What two claims differ in. */
  compare(left: Member, right: Member, pairOf: () => Pair): readonly Difference[] {
    const found: Difference[] = [];
    let pair: Pair | undefined;
    for (const block of this.#blocks) {
      const bits = block.bitsOf(left, right);
      if (bits !== 0) block.compare(bits, (pair ??= pairOf()), found);
    }
    return found;
  }
}

/** Slots that have a bit each of one number. */
class Block {
  readonly #places: readonly Place[];
  readonly #both: number;
  readonly #one: number;
  readonly #any: number;
  readonly #has: (member: Member) => number;

  constructor(chains: readonly SlotChain[]) {
    const slots = chains.flatMap((chain) => chain.slots);
    const bitsOf = (isMeant: (slot: Slot) => boolean): number =>
      slots.reduce((bits, slot, at) => (isMeant(slot) ? bits | (1 << at) : bits), 0);
    let from = 0;
    this.#places = chains.flatMap(({ slots: chain, unless }) => {
      const own = ((1 << chain.length) - 1) << from;
      from += chain.length;
      return chain.map((slot) => ({ slot, own, unless }));
    });
    this.#both = bitsOf((slot) => slot.of === 'both');
    this.#one = bitsOf((slot) => slot.of === 'one');
    this.#any = bitsOf((slot) => slot.of === 'any');
    this.#has = remembered((member: Member) => bitsOf((slot) => slot.isIn(member)));
  }

  /** The slots in which two claims can differ. */
  bitsOf(left: Member, right: Member): number {
    const [l, r] = [this.#has(left), this.#has(right)];
    return (l & r & this.#both) | ((l ^ r) & this.#one) | ((l | r) & this.#any);
  }

  compare(bits: number, pair: Pair, found: Difference[]): void {
    let open = bits;
    while (open !== 0) {
      const at = MOST - Math.clz32(open & -open);
      const { slot, own, unless } = this.#places[at] as Place;
      const isLeftOut = unless?.(pair.left, pair.right) ?? false;
      const difference = isLeftOut ? undefined : slot.compare(pair);
      if (difference) found.push(difference);
      open &= difference || isLeftOut ? ~own : open - 1;
    }
  }
}

/** The slot of one bit, with the bits of its chain. */
interface Place {
  readonly slot: Slot;
  readonly own: number;
  readonly unless: SlotChain['unless'];
}
