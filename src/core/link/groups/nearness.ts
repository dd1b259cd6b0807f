import { nearWords } from '../../data/related/related';
import type { Entity } from '../../model';
import { NearNames } from './nearNames';
import { WordStems } from './nearStems';
import type { Vocabulary } from './vocabulary';

/** Nearness under this is noise. */
const NEAR_ENOUGH = 0.3;
/** Nearness is a whole multiple of this, so that sums of it are the same in whatever order they are added up. */
const UNIT = 1 / 256;

/** Features of which other ones are near now, or nearer or less near than before. */
export interface NearChanges {
  readonly near: ReadonlySet<number>;
  /** Those of them where this is not only because one of the two came or went. */
  readonly rewired: ReadonlySet<number>;
}

/**
 * Finds which features of a story mean something near: related words, words with a shared stem, names inside names, and
 * names with the words they are also called by. Keeps up with a story that changes.
 */
export class Nearness {
  readonly #vocabulary: Vocabulary;
  readonly #stems = new WordStems();
  readonly #names: NearNames;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#names = new NearNames(vocabulary);
  }

  /**
   * Takes in that features came or went, or words became or ceased to be terms.
   *
   * @param moved features that came or went
   * @param altered words that became or ceased to be terms
   * @param entities the story's, by id
   */
  update(moved: ReadonlySet<number>, altered: Iterable<number>, entities: ReadonlyMap<string, Entity>): NearChanges {
    const stale = new Set(moved);
    for (const index of altered) stale.add(index);
    for (const index of [...stale]) {
      const { key, kind, claims } = this.#vocabulary.at(index);
      if (kind !== 'word' && kind !== 'written') continue;
      this.#names.setTerm(index, kind === 'word' && claims.length > 0);
      const others = claims.length > 0 ? this.#stems.add(index, key) : this.#stems.remove(index, key);
      for (const other of others) stale.add(other);
    }
    for (const index of this.#names.update(moved, entities)) stale.add(index);
    const near = new Set<number>();
    const rewired = new Set<number>();
    for (const index of stale) {
      for (const other of this.#relink(index)) {
        near.add(index).add(other);
        if (!moved.has(index) && !moved.has(other)) rewired.add(index).add(other);
      }
    }
    return { near, rewired };
  }

  /** Gives the features of which it is nearer or less near now. */
  #relink(index: number): readonly number[] {
    const { others, values } = this.#vocabulary.at(index).near;
    const known = new Map(others.map((other, at) => [other, values[at] as number]));
    const found = this.#nearTo(index);
    const changed: number[] = [];
    for (const other of known.keys()) {
      if (found.has(other)) continue;
      this.#vocabulary.link(index, other, 0);
      changed.push(other);
    }
    for (const [other, nearness] of found) {
      if (known.get(other) === nearness) continue;
      this.#vocabulary.link(index, other, nearness);
      changed.push(other);
    }
    return changed;
  }

  /** What is near to a feature that stands in some claim. */
  #nearTo(index: number): ReadonlyMap<number, number> {
    const { key, kind, claims } = this.#vocabulary.at(index);
    const found = new Map<number, number>();
    if (claims.length === 0) return found;
    const add = (other: number | undefined, nearness: number): void => {
      if (other === undefined || other === index || nearness < NEAR_ENOUGH) return;
      const rounded = Math.round(nearness / UNIT) * UNIT;
      if (rounded > (found.get(other) ?? 0)) found.set(other, rounded);
    };
    if (kind === 'word' || kind === 'written') {
      for (const { word, nearness } of nearWords(key)) add(this.#word(word), nearness);
      for (const { other, nearness } of this.#stems.nearTo(index, key)) add(other, nearness);
    }
    this.#names.nearTo(index, add);
    return found;
  }

  #word(key: string): number | undefined {
    const index = this.#vocabulary.find(key);
    if (index === undefined) return undefined;
    const { kind } = this.#vocabulary.at(index);
    return kind === 'word' || kind === 'written' ? index : undefined;
  }
}
