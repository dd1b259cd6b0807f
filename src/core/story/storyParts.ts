/** Stories on their way between threads: in parts that take no thread long to send or to read. */
import type { StoryChanges, StoryLists } from './changes';
import { OpenedSource, packedLength, packSource, type PackedSource } from './packedSource';

/** New items of one list of a story, in their order: sources packed, others as JSON. */
export type StoryPart =
  | { readonly list: 'sources'; readonly items: readonly PackedSource[] }
  | { readonly list: Exclude<keyof StoryLists, 'sources'>; readonly items: string };

/** What is left of a story's changes when the new items are told apart. */
export type StoryPlaces = { readonly title: string | undefined } & {
  readonly [List in keyof StoryLists]: Int32Array;
};

const lists = ['entities', 'groups', 'disagreements', 'origins', 'passages', 'copies'] as const;

/** UTF-16 units of a part, about: a few tenths of a millisecond to read. */
const PART_LENGTH = 40_000;

/** The new items of a story's changes. */
export function* partsOf(changes: StoryChanges): Iterable<StoryPart> {
  let sources: PackedSource[] = [];
  let length = 0;
  for (const source of changes.sources.fresh) {
    const packed = packSource(source);
    length += packedLength(packed);
    sources.push(packed);
    if (length < PART_LENGTH) continue;
    yield { list: 'sources', items: sources };
    [sources, length] = [[], 0];
  }
  if (sources.length > 0) yield { list: 'sources', items: sources };
  for (const list of lists) for (const items of inJson(changes[list].fresh)) yield { list, items };
}

function* inJson(items: readonly unknown[]): Iterable<string> {
  let part: string[] = [];
  let length = 0;
  for (const item of items) {
    const json = JSON.stringify(item);
    part.push(json);
    length += json.length;
    if (length < PART_LENGTH) continue;
    yield `[${part.join(',')}]`;
    [part, length] = [[], 0];
  }
  if (part.length > 0) yield `[${part.join(',')}]`;
}

/** Where the items of a story's changes stand. */
export function placesOf(changes: StoryChanges): StoryPlaces {
  return {
    title: changes.title,
    sources: changes.sources.places,
    entities: changes.entities.places,
    groups: changes.groups.places,
    disagreements: changes.disagreements.places,
    origins: changes.origins.places,
    passages: changes.passages.places,
    copies: changes.copies.places,
  };
}

/** Puts the parts of a story's changes together again. */
export class PartCollector {
  readonly #fresh: { readonly [List in keyof StoryLists]: StoryLists[List][number][] } = {
    sources: [],
    entities: [],
    groups: [],
    disagreements: [],
    origins: [],
    passages: [],
    copies: [],
  };

  /** Adds the next part. */
  add(part: StoryPart): void {
    if (part.list === 'sources') {
      for (const packed of part.items) this.#fresh.sources.push(new OpenedSource(packed));
      return;
    }
    const items: readonly never[] = JSON.parse(part.items) as readonly never[];
    this.#fresh[part.list].push(...items);
  }

  /** All of the changes. */
  changes(places: StoryPlaces): StoryChanges {
    const fresh = this.#fresh;
    return {
      title: places.title,
      sources: { places: places.sources, fresh: fresh.sources },
      entities: { places: places.entities, fresh: fresh.entities },
      groups: { places: places.groups, fresh: fresh.groups },
      disagreements: { places: places.disagreements, fresh: fresh.disagreements },
      origins: { places: places.origins, fresh: fresh.origins },
      passages: { places: places.passages, fresh: fresh.passages },
      copies: { places: places.copies, fresh: fresh.copies },
    };
  }
}
