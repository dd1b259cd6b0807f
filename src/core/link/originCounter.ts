import type { ClaimGroup, Reuse } from '../model';
import { countOrigins } from './origins';
import type { ClaimOrigins } from './origins/claimOrigins';
import { copiesIn } from './reuse';

/** Writes on the groups of a story how many origins they have, and how many copies; a group stays the same object while these do. */
export class OriginCounter {
  /** Those that have some. */
  readonly #counted = new Map<ClaimGroup, ClaimGroup>();
  #copies: Reuse['copies'] = [];

  /**
   * @param changes groups that are new since the last time, those that are no more, and those with claims that have another origin
   */
  count(
    groups: readonly ClaimGroup[],
    origins: ClaimOrigins,
    reuse: Reuse,
    changes: Readonly<Record<'fresh' | 'gone' | 'changed', Iterable<ClaimGroup>>>,
  ): readonly ClaimGroup[] {
    const isSame = haveSame(this.#copies, reuse.copies);
    this.#copies = reuse.copies;
    for (const group of changes.gone) this.#counted.delete(group);
    for (const some of isSame ? [changes.fresh, changes.changed] : [groups])
      for (const group of some) {
        const counted = countedOf(group, origins, reuse);
        if (counted === group) this.#counted.delete(group);
        else this.#counted.set(group, counted);
      }
    return groups.map((group) => this.#counted.get(group) ?? group);
  }
}

function haveSame(one: Reuse['copies'], other: Reuse['copies']): boolean {
  return (
    one.length === other.length &&
    one.every(({ source, of }, at) => source === other[at]?.source && of === other[at].of)
  );
}

function countedOf(group: ClaimGroup, origins: ClaimOrigins, reuse: Reuse): ClaimGroup {
  const copies = copiesIn(group, reuse);
  const count = countOrigins(group, origins, copies);
  if (count === undefined && copies.size === 0) return group;
  return {
    ...group,
    ...(count === undefined ? {} : { origins: count }),
    ...(copies.size === 0 ? {} : { copies: copies.size }),
  };
}
