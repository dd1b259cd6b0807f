import { addTo, withItem } from '../../lists';
import type { Entity, EntityType } from '../../model';
import type { Local } from './local';
import { nameFrom, type Name } from './name';

const ACRONYM = /^[A-Z]{2,8}$/;

/** The names of a story with the entities that have them. */
export class Names {
  readonly #byText: Readonly<Record<EntityType, Map<string, Name>>> = {
    person: new Map(),
    organisation: new Map(),
    place: new Map(),
  };

  /** Takes an entity in. Gives its name. */
  add(local: Local): Name {
    const { entity } = local;
    const byText = this.#byText[entity.type];
    let name = byText.get(entity.name);
    if (!name) byText.set(entity.name, (name = nameFrom(entity)));
    name.locals = withItem(name.locals, name.locals.length, local);
    if (isApart(local)) name.apart++;
    declare(name, entity, 1);
    return name;
  }

  /** Takes entities out. Gives their names, which may be nobody's now. */
  remove(locals: Iterable<Local>): ReadonlySet<Name> {
    const removed = new Map<Name, Set<Local>>();
    for (const local of locals) {
      const name = this.#byText[local.entity.type].get(local.entity.name);
      if (name) addTo(removed, name, local);
    }
    for (const [name, some] of removed) {
      name.locals = name.locals.filter((local) => !some.has(local));
      for (const local of some) {
        if (isApart(local)) name.apart--;
        declare(name, local.entity, -1);
      }
      if (name.locals.length === 0) this.#byText[name.type].delete(name.text);
    }
    return new Set(removed.keys());
  }

  /**
   * What is written the same as a name and is of another type. What one source takes for a person and another one for a place,
   * by one name that nobody knows, is one entity; not where a source has both.
   */
  likeIn(name: Name): readonly Name[] {
    const all = this.written(name.text);
    return all.length < 2 || all.some(({ apart }) => apart > 0) ? NONE : all.filter((other) => other !== name);
  }

  /** The names of all types that are written like this. */
  written(text: string): readonly Name[] {
    const found: Name[] = [];
    for (const type of TYPES) {
      const name = this.#byText[type].get(text);
      if (name) found.push(name);
    }
    return found;
  }
}

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];
const NONE: readonly Name[] = [];

function isApart({ entity, isNameTwice }: Local): boolean {
  return entity.country !== undefined || isNameTwice;
}

/** Counts the acronyms that a source itself puts with a name. */
function declare(name: Name, { type, aliases }: Entity, by: 1 | -1): void {
  if (type !== 'organisation') return;
  for (const alias of aliases) {
    if (!ACRONYM.test(alias)) continue;
    const counts = (name.declared ??= new Map<string, number>());
    const count = (counts.get(alias) ?? 0) + by;
    if (count > 0) counts.set(alias, count);
    else counts.delete(alias);
    if (counts.size === 0) name.declared = undefined;
  }
}
