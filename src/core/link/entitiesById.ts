import type { Entity } from '../model';

/** Kept as long as the list is. */
const BY_ID = new WeakMap<readonly Entity[], ReadonlyMap<string, Entity>>();

/** Entities by their ids: the same map for the same list, which must not change. */
export function entitiesById(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  let map = BY_ID.get(entities);
  if (!map) BY_ID.set(entities, (map = new Map(entities.map((entity) => [entity.id, entity]))));
  return map;
}
