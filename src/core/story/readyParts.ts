import type { PartLinker } from './partLinker';

/** Keeps the parts ready that were linked last, as many as hold so many sources, and lets the others go. */
export class ReadyParts {
  readonly #most: number;
  /** With their numbers of sources, those that were linked last behind the others. */
  readonly #sizes = new Map<PartLinker, number>();
  #sources = 0;

  /** @param most how many sources; with 0 a part is let go at once */
  constructor(most: number) {
    this.#most = most;
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

  /** Forgets the parts that are none any more. */
  keep(isPart: (part: PartLinker) => boolean): void {
    for (const part of this.#sizes.keys()) if (!isPart(part)) this.#forget(part);
  }

  #forget(part: PartLinker): void {
    this.#sources -= this.#sizes.get(part) ?? 0;
    this.#sizes.delete(part);
  }
}
