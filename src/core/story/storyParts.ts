/** Stories on their way between threads: in parts that take no thread long to send or to read. */
import type { StoryChanges, StoryLists } from './changes';
import { ValuePacker } from '../pack/valuePacker';
import type { TableGrowth } from '../pack/valueTables';
import { OpenedSource, packSource, SourceReader, type PackedSource } from './packedSource';

/** New items of one list of a story, in their order: sources packed, others as JSON. */
export type StoryPart =
  | {
      readonly list: 'sources';
      readonly items: readonly PackedSource[];
      /** What their packer's tables got since the part before. */
      readonly growth: TableGrowth;
    }
  | { readonly list: Exclude<keyof StoryLists, 'sources'>; readonly items: string };

/** What is left of a story's changes when the new items are told apart. */
export type StoryPlaces = { readonly title: string | undefined } & {
  readonly [List in keyof StoryLists]: Int32Array;
};

const lists = ['entities', 'groups', 'disagreements', 'origins', 'passages', 'copies'] as const;

/** UTF-16 units of a part, or bytes, about: a few tenths of a millisecond to read. */
const PART_LENGTH = 40_000;

/** Packs stories for one other side, which takes in every part that it is sent, in their order. */
export class StoryPacker {
  readonly #packer = new ValuePacker();
  /** So much of the tables the other side has. */
  #texts = 0;
  #shapes = 0;

  /** The new items of a story's changes. The next part is only asked for when the last one was sent. */
  *partsOf(changes: StoryChanges): Iterable<StoryPart> {
    let sources: PackedSource[] = [];
    let length = 0;
    for (const source of changes.sources.fresh) {
      const packed = packSource(source, this.#packer);
      length += packed.values.bytes.length;
      sources.push(packed);
      if (length < PART_LENGTH) continue;
      yield* this.#partOf(sources);
      [sources, length] = [[], 0];
    }
    if (sources.length > 0) yield* this.#partOf(sources);
    for (const list of lists) for (const items of inJson(changes[list].fresh)) yield { list, items };
  }

  *#partOf(items: readonly PackedSource[]): Iterable<StoryPart> {
    const { tables } = this.#packer;
    const [texts, shapes] = [tables.texts.length, tables.shapes.length];
    yield { list: 'sources', items, growth: tables.growthFrom(this.#texts, this.#shapes) };
    // not before: a part that was made need not be sent
    [this.#texts, this.#shapes] = [texts, shapes];
  }
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
  readonly #reader: SourceReader;
  readonly #fresh: { readonly [List in keyof StoryLists]: StoryLists[List][number][] } = {
    sources: [],
    entities: [],
    groups: [],
    disagreements: [],
    origins: [],
    passages: [],
    copies: [],
  };

  /** @param reader whose tables have taken in the {@link TableGrowth} of all parts before, of whatever story */
  constructor(reader = new SourceReader()) {
    this.#reader = reader;
  }

  /** Adds the next part. */
  add(part: StoryPart): void {
    if (part.list === 'sources') {
      this.#reader.tables.grow(part.growth);
      for (const packed of part.items) this.#fresh.sources.push(new OpenedSource(packed, this.#reader));
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
