/** Which sources of a folder tell one story, seen before anything is linked. */
import { areEqual, push } from '../../lists';
import { hashText } from '../../text/hash';
import { Nearby } from './nearby';
import type { Telling } from './telling';

/** Sources less near than this tell different stories. */
const NEAR = 0.32;
/** A source is of the story of those that come this much as near to it as the nearest does, copies aside. */
const AS_NEAR = 0.9;
/** Sources this near are copies: of one story, but nearer than two reports of it come. */
const COPY = 0.8;

/**
 * Puts together the sources that tell one story: each with those nearest to it, and so with theirs. Reports of the same
 * kind on two happenings share many words, those of one happening more. For a folder that changes: what is nearest to a
 * source is looked for again only when it, or one that it shares words with, tells something else.
 */
export class KeptStories {
  #tellings: readonly Telling[] = [];
  #stories: readonly number[] = [];
  #nearby = new Nearby();
  /** What each source tells, as far as no earlier one does in the same words. */
  #told: (Telling | undefined)[] = [];
  /** For each source those that it is put together with. */
  #nearest: (readonly number[] | undefined)[] = [];
  readonly #hashes = new WeakMap<Telling, number>();

  /**
   * Looks again only when a telling is another object.
   * @returns for each source the place of the first one of its story
   */
  of(tellings: readonly Telling[]): readonly number[] {
    const isSame = tellings.length === this.#tellings.length && tellings.every((one, at) => one === this.#tellings[at]);
    if (isSame) return this.#stories;
    if (tellings.length !== this.#tellings.length) {
      this.#nearby = new Nearby();
      this.#told = [];
      this.#nearest = [];
    }
    this.#tellings = tellings;
    const firsts = this.#firstOfSame(tellings);
    this.#look(tellings.map((telling, source) => (firsts[source] === source ? telling : undefined)));
    this.#stories = joined(firsts, this.#nearest);
    return this.#stories;
  }

  /** For each source the first one that tells the same in the same words: mostly itself. */
  #firstOfSame(tellings: readonly Telling[]): number[] {
    const firsts = new Map<number, number[]>();
    return tellings.map((telling, source) => {
      const hash = this.#hashOf(telling);
      const known = firsts.get(hash)?.find((one) => areEqual((tellings[one] as Telling).words, telling.words));
      if (known === undefined) push(firsts, hash, source);
      return known ?? source;
    });
  }

  #hashOf(telling: Telling): number {
    let hash = this.#hashes.get(telling);
    if (hash === undefined) this.#hashes.set(telling, (hash = hashText(telling.words.join(' '))));
    return hash;
  }

  #look(told: (Telling | undefined)[]): void {
    const stale = new Set<number>();
    for (const [source, telling] of told.entries())
      if (telling !== this.#told[source]) for (const one of this.#nearby.set(source, telling)) stale.add(one);
    this.#told = told;
    for (const source of stale) this.#nearest[source] = this.#nearestTo(source);
  }

  #nearestTo(source: number): readonly number[] {
    const others = this.#nearby.likeliest(source).filter(({ nearness }) => nearness >= NEAR);
    const nearest = others.reduce((most, { nearness }) => (nearness < COPY ? Math.max(most, nearness) : most), 0);
    return others.filter(({ nearness }) => nearness >= AS_NEAR * nearest).map(({ other }) => other);
  }
}

/** Gives each source the first one of those that it is put together with, through others too. */
function joined(firsts: readonly number[], nearest: readonly (readonly number[] | undefined)[]): readonly number[] {
  const stories = [...firsts];
  const storyOf = (source: number): number => {
    let at = source;
    while (stories[at] !== at) at = stories[at] = stories[stories[at] as number] as number;
    return at;
  };
  for (const [source, others] of nearest.entries()) {
    for (const other of others ?? []) {
      const [one, two] = [storyOf(source), storyOf(other)];
      stories[Math.max(one, two)] = Math.min(one, two);
    }
  }
  return stories.map((_, source) => storyOf(source));
}
