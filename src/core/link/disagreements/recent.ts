import type { Stretch } from './sourceIndex';

/** What was made of one source's stretches, by place, and of the claims that they are compared for. */
interface MadeOfSource {
  readonly stretches: Map<number, Stretch>;
  readonly memories: Map<string, unknown[]>;
}

/**
 * So many things made are young: at most twice as many are kept, some hundred megabytes. Those of an edit, or of some hundred
 * groups, are far fewer.
 */
const YOUNG = 32_000;

/**
 * What was made lately of the sources of a story. All of it can be made again, which costs little next to what it would take
 * to keep it for every source: what has not been asked for in a long while is let go.
 */
export class RecentlyMade<Source extends object> {
  #young = new Map<Source, MadeOfSource>();
  #old = new Map<Source, MadeOfSource>();
  #count = 0;

  /** The words and atoms of a stretch, by a number for its place. */
  stretch(source: Source, place: number, make: () => Stretch): Stretch {
    const young = this.#youngOf(source).stretches;
    const known = young.get(place);
    if (known) return known;
    const made = this.#old.get(source)?.stretches.get(place) ?? make();
    young.set(place, made);
    this.#counted();
    return made;
  }

  /** Room for what is made of a claim, by a key for the claim and the stretch. */
  memory(source: Source, key: string): unknown[] {
    const young = this.#youngOf(source).memories;
    const known = young.get(key);
    if (known) return known;
    const made = this.#old.get(source)?.memories.get(key) ?? [];
    young.set(key, made);
    this.#counted();
    return made;
  }

  #youngOf(source: Source): MadeOfSource {
    const known = this.#young.get(source);
    if (known) return known;
    const made: MadeOfSource = { stretches: new Map(), memories: new Map() };
    this.#young.set(source, made);
    return made;
  }

  #counted(): void {
    if (++this.#count < YOUNG) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#count = 0;
  }
}
