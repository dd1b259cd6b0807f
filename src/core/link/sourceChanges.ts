import { areEqual } from '../lists';

/** How the sources of a story, or what is made of each, are others than before. */
export interface SourceChanges<Source> {
  /** Those that are no more, and those that now stand behind one that they stood in front of. */
  readonly gone: readonly Source[];
  /** Those that were not there, and those that now stand elsewhere, in the order of the story. */
  readonly fresh: readonly Source[];
  /** The place of each source in the story. */
  readonly places: ReadonlyMap<Source, number>;
  /** One more each time. */
  readonly round: number;
}

/** Tells how the sources of a story change; a source is the same as long as it is the same object. */
export class ChangingSources<Source> {
  #sources: readonly Source[] = [];
  #places: ReadonlyMap<Source, number> = new Map();
  #round = 0;

  /** Sets the sources of the story. Gives what is another since the last time. */
  update(sources: readonly Source[]): SourceChanges<Source> {
    const before = this.#sources;
    const round = ++this.#round;
    if (areEqual(before, sources)) return { gone: [], fresh: [], places: this.#places, round };
    const places = new Map(sources.map((source, place) => [source, place]));
    this.#sources = sources;
    this.#places = places;
    const gone: Source[] = [];
    const staying = new Set<Source>();
    let last = -1;
    for (const source of before) {
      const place = places.get(source) ?? -1;
      if (place > last) {
        last = place;
        staying.add(source);
      } else gone.push(source);
    }
    return { gone, fresh: sources.filter((source) => !staying.has(source)), places, round };
  }
}
