import { blocs } from '../../data/names/blocs';
import type { Entity } from '../../model';
import type { Vocabulary } from './vocabulary';

/** By name, adjective or country, what a group of states may be called instead: the group by its parts and the other way round. */
const counterparts: ReadonlyMap<string, ReadonlySet<string>> = readBlocs();

function readBlocs(): ReadonlyMap<string, ReadonlySet<string>> {
  const made = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    if (one === other) return;
    made.set(one, (made.get(one) ?? new Set()).add(other));
  };
  for (const { names, parts } of blocs) {
    for (const name of names) {
      for (const other of [...names, ...parts]) {
        add(name, other);
        add(other, name);
      }
    }
  }
  return made;
}

/** The names of groups of states, and of their parts, that stand in claims of a story. */
export class NearBlocs {
  readonly #vocabulary: Vocabulary;
  readonly #byName = new Map<string, Set<number>>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Takes in a name. */
  add(index: number, entity: Entity): void {
    for (const name of calledIn(entity)) this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(index));
  }

  /** Takes a name out. */
  remove(index: number, entity: Entity): void {
    for (const name of calledIn(entity)) this.#byName.get(name)?.delete(index);
  }

  /** What may stand for a feature, or it for them; `entity` when it is a name. */
  nearTo(index: number, entity: Entity | undefined): readonly number[] {
    const { key, kind } = this.#vocabulary.at(index);
    const called = entity ? calledIn(entity) : kind === 'word' || kind === 'country' ? [key] : [];
    return called.flatMap((name) => [...(counterparts.get(name) ?? [])].flatMap((other) => this.#find(other)));
  }

  /** The features that a name, adjective or country has. */
  #find(name: string): readonly number[] {
    const names = [...(this.#byName.get(name) ?? [])];
    const index = this.#vocabulary.find(name);
    const isFound = index !== undefined && ['word', 'country'].includes(this.#vocabulary.at(index).kind);
    return isFound ? [...names, index] : names;
  }
}

/** What an entity is called of all that groups of states and their parts are called. */
function calledIn({ name, aliases, type }: Entity): readonly string[] {
  if (type === 'person') return [];
  return [name, ...aliases].map((called) => called.toLowerCase()).filter((called) => counterparts.has(called));
}
