/** What people corrected about the names of a story: who is the same, who is not, and what somebody is called. */
import type { Entity, Passage, SourceAnalysis } from '../model';
import type { PlacedCorrection } from './place';

/** The story's names: its entities, and their ids by those that a source gives them. */
export interface StoryNames {
  readonly entities: readonly Entity[];
  readonly namesIn: (source: string) => ReadonlyMap<string, string>;
}

/** The corrections of names, applied. Objects are those of the last time while nothing about them has changed. */
export class NameCorrector {
  #entities: ReadonlyMap<string, Entity> = new Map();
  #names: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();

  /** @param analyses the sources of the story */
  correct(
    names: StoryNames,
    analyses: ReadonlyMap<string, SourceAnalysis>,
    corrections: readonly PlacedCorrection[],
    textOf: (passage: Passage) => string,
  ): StoryNames {
    const about = corrections.filter(({ correction }) => kinds.has(correction));
    if (about.length === 0) return names;
    const work = new Work(names, analyses, textOf);
    // what is told apart first can then be put together with others and be called something else
    for (const kind of kinds) for (const one of about) if (one.correction === kind) work.apply(one);
    return this.#kept(work);
  }

  #kept({ entities, names }: Work): StoryNames {
    const kept = [...entities.values()].map((entity) => {
      const known = this.#entities.get(entity.id);
      return known && JSON.stringify(known) === JSON.stringify(entity) ? known : entity;
    });
    const keptNames = new Map(
      [...names].map(([source, own]) => {
        const known = this.#names.get(source);
        return [source, known && isSame(known, own) ? known : own] as const;
      }),
    );
    this.#entities = new Map(kept.map((entity) => [entity.id, entity]));
    this.#names = keptNames;
    return { entities: kept, namesIn: (source) => keptNames.get(source) ?? new Map<string, string>() };
  }
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
  readonly entities: Map<string, Entity>;
  readonly names: Map<string, Map<string, string>>;
  readonly #analyses: ReadonlyMap<string, SourceAnalysis>;
  readonly #textOf: (passage: Passage) => string;

  constructor(
    { entities, namesIn }: StoryNames,
    analyses: ReadonlyMap<string, SourceAnalysis>,
    textOf: (passage: Passage) => string,
  ) {
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.names = new Map([...analyses.keys()].map((source) => [source, new Map(namesIn(source))]));
    this.#analyses = analyses;
    this.#textOf = textOf;
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
    return this.entities.get(this.names.get(source)?.get(id) ?? '');
  }

  #rename(local: Local, name: string): void {
    const entity = this.#entityOf(local);
    if (!entity || entity.name === name) return;
    const aliases = [entity.name, ...entity.aliases].filter((alias) => alias !== name);
    this.entities.set(entity.id, { ...entity, name, aliases });
  }

  /** What the first stands for becomes what the second stands for. */
  #join(one: Local, other: Local): void {
    const [from, into] = [this.#entityOf(one), this.#entityOf(other)];
    if (!from || !into || from === into) return;
    const country = into.country ?? from.country;
    this.entities.set(into.id, {
      ...into,
      aliases: distinct([...into.aliases, from.name, ...from.aliases]).filter((alias) => alias !== into.name),
      ...(country === undefined ? {} : { country }),
      roles: distinct([...into.roles, ...from.roles]),
    });
    this.entities.delete(from.id);
    for (const names of this.names.values()) {
      for (const [local, story] of names) if (story === from.id) names.set(local, into.id);
    }
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
    for (const [source, names] of this.names) {
      for (const [local, story] of names)
        if (story === entity.id && leaves({ source, id: local })) names.set(local, id);
    }
    const localEntity = this.#analyses.get(one.source)?.entities.find((known) => known.id === one.id);
    const name = localEntity?.name ?? entity.name;
    const stays = distinct([entity.name, ...entity.aliases]).filter((form) => !own.has(form) || theirs.has(form));
    const [first = entity.name, ...rest] = stays;
    this.entities.set(entity.id, { ...entity, name: first, aliases: rest });
    this.entities.set(id, {
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
