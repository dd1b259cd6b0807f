/** What people corrected about the names of a story: who is the same, who is not, and what somebody is called. */
import type { Entity, Passage, SourceAnalysis } from '../model';
import type { PlacedCorrection } from './place';

/** The story's names: its entities, and their ids by those that a source gives them. */
export interface StoryNames {
  readonly entities: readonly Entity[];
  readonly namesIn: (source: string) => ReadonlyMap<string, string>;
}

/** The story's names as people want them. */
export interface CorrectedNames extends StoryNames {
  /** What is called otherwise, by its id: as it is shown. What is linked does not depend on what a thing is called. */
  readonly renamed: ReadonlyMap<string, Entity>;
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** The corrections of names, applied. Objects are those of the last time while nothing about them has changed. */
export class NameCorrector {
  /** Entities that are not as they were found, and names of sources that are not. */
  #entities: ReadonlyMap<string, Entity> = new Map();
  #names: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();
  #renamed: ReadonlyMap<string, Entity> = new Map();

  /** @param analyses the sources of the story */
  correct(
    names: StoryNames,
    analyses: ReadonlyMap<string, SourceAnalysis>,
    corrections: readonly PlacedCorrection[],
    textOf: (passage: Passage) => string,
  ): CorrectedNames {
    const about = corrections.filter(({ correction }) => kinds.has(correction));
    if (about.length === 0) return { ...names, renamed: NOTHING };
    const work = new Work(names, analyses, textOf);
    // what is told apart first can then be put together with others and be called something else
    for (const kind of kinds) for (const one of about) if (one.correction === kind) work.apply(one);
    this.#entities = kept(work.changed, this.#entities, isSameEntity);
    this.#names = kept(work.names, this.#names, isSame);
    this.#renamed = kept(work.renamed, this.#renamed, isSameEntity);
    const own = this.#names;
    return {
      entities: work.entities(this.#entities),
      namesIn: (source) => own.get(source) ?? names.namesIn(source),
      renamed: this.#renamed,
    };
  }
}

/** Now, with the objects of before where they are the same. */
function kept<Value>(
  now: ReadonlyMap<string, Value>,
  before: ReadonlyMap<string, Value>,
  areSame: (one: Value, other: Value) => boolean,
): ReadonlyMap<string, Value> {
  return new Map(
    Array.from(now, ([key, value]) => {
      const known = before.get(key);
      return [key, known !== undefined && areSame(known, value) ? known : value];
    }),
  );
}

function isSameEntity(one: Entity, other: Entity): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** In the order they are applied in. */
const kinds: ReadonlySet<string> = new Set(['not-same-entity', 'same-entity', 'rename']);

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...other].every(([key, value]) => one.get(key) === value);
}

/** An entity of one source. */
interface Local {
  readonly source: string;
  readonly id: string;
}

class Work {
  /** Entities that are not as they were found, new ones among them. */
  readonly changed = new Map<string, Entity>();
  /** The names of sources of which some are not as they were found. */
  readonly names = new Map<string, Map<string, string>>();
  readonly renamed = new Map<string, Entity>();
  readonly #found: StoryNames;
  readonly #foundById: ReadonlyMap<string, Entity>;
  readonly #gone = new Set<string>();
  readonly #analyses: ReadonlyMap<string, SourceAnalysis>;
  readonly #textOf: (passage: Passage) => string;

  constructor(found: StoryNames, analyses: ReadonlyMap<string, SourceAnalysis>, textOf: (passage: Passage) => string) {
    this.#found = found;
    this.#foundById = new Map(found.entities.map((entity) => [entity.id, entity]));
    this.#analyses = analyses;
    this.#textOf = textOf;
  }

  /**
   * The entities in their order, new ones last.
   *
   * @param changed those that are not as they were found
   */
  entities(changed: ReadonlyMap<string, Entity>): readonly Entity[] {
    const rest = this.#found.entities.flatMap((entity) =>
      this.#gone.has(entity.id) ? [] : [changed.get(entity.id) ?? entity],
    );
    return [...rest, ...[...changed.values()].filter(({ id }) => !this.#foundById.has(id) && !this.#gone.has(id))];
  }

  apply({ correction, value, passages }: PlacedCorrection): void {
    const [one, other] = passages.map((where) => this.#localAt(where));
    if (correction === 'rename') {
      if (one && value !== undefined) this.#rename(one, value);
    } else if (one && other) {
      if (correction === 'same-entity') this.#join(one, other);
      else this.#part(one, other);
    }
  }

  #localAt({ source, start, end }: Passage): Local | undefined {
    const mention = this.#analyses.get(source)?.mentions.find((known) => known.start < end && start < known.end);
    return mention && { source, id: mention.entity };
  }

  #entityOf({ source, id }: Local): Entity | undefined {
    const story = (this.names.get(source) ?? this.#found.namesIn(source)).get(id) ?? '';
    return this.#gone.has(story) ? undefined : (this.changed.get(story) ?? this.#foundById.get(story));
  }

  /** Gives each name of a source that stands for an entity to another one, if it is to be. */
  #give(from: string, to: string, isGiven: (local: Local) => boolean = () => true): void {
    for (const source of this.#analyses.keys()) {
      const names = this.names.get(source) ?? this.#found.namesIn(source);
      for (const [id, story] of names) {
        if (story !== from || !isGiven({ source, id })) continue;
        const own = this.names.get(source) ?? new Map(names);
        this.names.set(source, own);
        own.set(id, to);
      }
    }
  }

  #rename(local: Local, name: string): void {
    const entity = this.#entityOf(local);
    const shown = entity && (this.renamed.get(entity.id) ?? entity);
    if (!shown || shown.name === name) return;
    const aliases = [shown.name, ...shown.aliases].filter((alias) => alias !== name);
    this.renamed.set(shown.id, { ...shown, name, aliases });
  }

  /** What the first stands for becomes what the second stands for. */
  #join(one: Local, other: Local): void {
    const [from, into] = [this.#entityOf(one), this.#entityOf(other)];
    if (!from || !into || from === into) return;
    const country = into.country ?? from.country;
    this.changed.set(into.id, {
      ...into,
      aliases: distinct([...into.aliases, from.name, ...from.aliases]).filter((alias) => alias !== into.name),
      ...(country === undefined ? {} : { country }),
      roles: distinct([...into.roles, ...from.roles]),
    });
    this.#gone.add(from.id);
    this.#give(from.id, into.id);
  }

  /** The first, and what is written like it but not like the second, is an entity of its own. */
  #part(one: Local, other: Local): void {
    const entity = this.#entityOf(one);
    if (!entity || entity !== this.#entityOf(other)) return;
    const own = this.#formsOf(one);
    const theirs = this.#formsOf(other);
    const leaves = (local: Local): boolean => {
      if (local.source === one.source && local.id === one.id) return true;
      if (local.source === other.source && local.id === other.id) return false;
      const forms = [...this.#formsOf(local)];
      return forms.some((form) => own.has(form)) && forms.every((form) => !theirs.has(form));
    };
    const id = `${entity.id}~2`;
    this.#give(entity.id, id, leaves);
    const localEntity = this.#analyses.get(one.source)?.entities.find((known) => known.id === one.id);
    const name = localEntity?.name ?? entity.name;
    const stays = distinct([entity.name, ...entity.aliases]).filter((form) => !own.has(form) || theirs.has(form));
    const [first = entity.name, ...rest] = stays;
    this.changed.set(entity.id, { ...entity, name: first, aliases: rest });
    this.changed.set(id, {
      ...entity,
      id,
      name,
      aliases: [...own].filter((form) => form !== name),
      roles: localEntity?.roles ?? [],
    });
  }

  #formsOf({ source, id }: Local): ReadonlySet<string> {
    const mentions = this.#analyses.get(source)?.mentions.filter(({ entity }) => entity === id) ?? [];
    return new Set(mentions.map(({ start, end }) => this.#textOf({ source, start, end })));
  }
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
