import { commonness, isKnownWord } from '../../data/related/related';
import type { ClaimTable } from './claimTable';
import { isExchange } from './exchanges';
import type { Item } from './features';

/** Tells whether claims name the same. */
export class SharedNames {
  readonly #table: Pick<ClaimTable, 'features'>;
  /** By feature, whether it is a word that only a name can be. */
  readonly #nameLike = new Map<number, boolean>();

  constructor(table: Pick<ClaimTable, 'features'>) {
    this.#table = table;
  }

  /** Whether a person, organisation or place is named in both, or a word stands in both that only a name can be. */
  areIn(one: Item, other: Item): boolean {
    let at = 0;
    for (const index of one.features) {
      while (at < other.features.length && (other.features[at] as number) < index) at++;
      if (other.features[at] === index && this.#isName(index)) return true;
    }
    return false;
  }

  /** Whether something is named in each that is not in the other. */
  areApart(one: Item, other: Item): boolean {
    return this.#namesBeside(one, other) && this.#namesBeside(other, one);
  }

  #namesBeside({ features }: Item, other: Item): boolean {
    return features.some((index) => this.#isName(index) && !other.features.includes(index));
  }

  #isName(index: number): boolean {
    const feature = this.#table.features[index];
    if (feature?.kind === 'name') return !isExchange(feature.key);
    if (feature?.kind === 'country') return true;
    if (feature?.kind !== 'word') return false;
    const known = this.#nameLike.get(index);
    if (known !== undefined) return known;
    const isLike = isNameLike(feature.key);
    this.#nameLike.set(index, isLike);
    return isLike;
  }
}

/** Whether a word of a name is no word and none that the news knows: many stories name the president, few "Moira Galbraith". */
export function isHardlyKnown(name: string): boolean {
  return name
    .toLowerCase()
    .split(/\P{L}+/u)
    .some(isNameLike);
}

/** A word that neither the dictionary nor the news knows: a name that was not taken for one. */
function isNameLike(word: string): boolean {
  return /^\p{L}{4,}$/u.test(word) && !isKnownWord(word) && commonness(word) === 0;
}
