import type { PartLinker } from './partLinker';

/** Of a larger story so much less is kept: what is kept takes more than all the rest, and only the last part is edited. */
const OF_MANY = 5;

/** Keeps the parts ready that were linked last, as many as hold so many sources, and lets the others go. */
export class ReadyParts {
  readonly #keptWhole: number;
  #most = 0;
  /** With their numbers of sources, those that were linked last behind the others. */
  readonly #sizes = new Map<PartLinker, number>();
  #sources = 0;

  /** @param keptWhole stories of so many sources are kept as a whole; with 0 a part is let go at once */
  constructor(keptWhole: number) {
    this.#keptWhole = keptWhole;
  }

  /** Takes in that a part was linked. */
  add(part: PartLinker): void {
    this.#forget(part);
    this.#sizes.set(part, part.size);
    this.#sources += part.size;
    for (const oldest of this.#sizes.keys()) {
      // a part that is large by itself must not be linked anew with each edit
      if (this.#sources <= this.#most || (oldest === part && this.#most > 0)) return;
      oldest.release();
      this.#forget(oldest);
    }
  }

  /**
   * Forgets the parts that are none any more.
   *
   * @param sources how many the story has
   */
  keep(isPart: (part: PartLinker) => boolean, sources: number): void {
    this.#most = sources <= this.#keptWhole ? this.#keptWhole : this.#keptWhole / OF_MANY;
    for (const part of this.#sizes.keys()) if (!isPart(part)) this.#forget(part);
  }

  #forget(part: PartLinker): void {
    this.#sources -= this.#sizes.get(part) ?? 0;
    this.#sizes.delete(part);
  }
}
