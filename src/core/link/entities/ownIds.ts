import type { Entity } from '../../model';
import { isAlike } from '../../alike';
import { ListsByKey } from '../../listsByKey';
import { inStoryOrder, type Local } from './local';
import type { Whole } from './name';

/** Gives each entity of a story an id of its own: a number is put behind one that an earlier entity has. */
export class OwnIds {
  /** By what their ids have before all numbers, since only such can be the same with one. */
  readonly #byRoot = new ListsByKey<string, Whole>();

  /** Entities that were shown, by id, as far as they are of nothing that is known here. */
  #before: Map<string, Entity>;

  /** @param before entities that were shown for the same story: what is the same again is the same object */
  constructor(before: readonly Entity[] = []) {
    this.#before = new Map(before.map((entity) => [entity.id, entity]));
  }

  /**
   * Takes in that entities are no more, and that others are new, whose own ids are known.
   *
   * @returns those that are shown otherwise now; the same object as one before with the same id while nothing about it is another
   */
  update(gone: Iterable<Whole>, made: readonly Whole[]): readonly Whole[] {
    const roots = new Set<string>();
    const before = this.#before;
    this.#before = new Map();
    const left: (readonly [string, Whole])[] = [];
    for (const whole of gone) {
      if (whole.shown) before.set(whole.shown.id, whole.shown);
      const root = rootOf(whole);
      roots.add(root);
      left.push([root, whole]);
    }
    this.#byRoot.remove(left);
    for (const whole of made) {
      const root = rootOf(whole);
      roots.add(root);
      this.#byRoot.add(root, whole);
    }
    return [...roots].flatMap((root) => numbered(this.#byRoot.of(root), before));
  }
}

function rootOf({ entity }: Whole): string {
  const id = entity?.id ?? '';
  let end = id.length;
  while (end > 0 && NUMBERS.includes(id.charAt(end - 1))) end--;
  return id.slice(0, end);
}

const NUMBERS = '-0123456789';

/** @param before entities that were shown, by id */
function numbered(wholes: readonly Whole[], before: ReadonlyMap<string, Entity>): readonly Whole[] {
  const known = new Map<string, Entity>();
  for (const { shown } of wholes) if (shown) known.set(shown.id, shown);
  const taken = new Set<string>();
  /** By id, the least number that may be free. */
  const free = new Map<string, number>();
  return [...wholes].sort(firstNamedFirst).filter((whole) => {
    const entity = whole.entity as Entity;
    let { id } = entity;
    let number = free.get(id) ?? 2;
    for (; taken.has(id); number++) id = `${entity.id}-${String(number)}`;
    free.set(entity.id, number);
    taken.add(id);
    const now = id === entity.id ? entity : { ...entity, id };
    const same = known.get(id) ?? before.get(id);
    const shown = same && isAlike(same, now) ? same : now;
    if (shown === whole.shown) return false;
    whole.shown = shown;
    return true;
  });
}

/** Orders entities as they come up in the story. */
export function firstNamedFirst(one: Whole, other: Whole): number {
  return inStoryOrder(one.members[0] as Local, other.members[0] as Local);
}
