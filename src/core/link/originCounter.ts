import type { ClaimGroup, Reuse } from '../model';
import { KeptItems } from './keptItems';
import { countOrigins } from './origins';
import type { ClaimOrigins } from './origins/claimOrigins';
import { copiesIn } from './reuse';

/** Writes on the groups of a story how many origins they have, and how many copies; a group stays the same object while these do. */
export class OriginCounter {
  readonly #counted = new KeptItems<ClaimGroup, ClaimGroup>();
  #copies: Reuse['copies'] = [];

  /** @param changed groups with claims that have another origin than the last time */
  count(
    groups: readonly ClaimGroup[],
    origins: ClaimOrigins,
    reuse: Reuse,
    changed: ReadonlySet<ClaimGroup>,
  ): readonly ClaimGroup[] {
    const isSame = haveSame(this.#copies, reuse.copies);
    this.#copies = reuse.copies;
    this.#counted.keep(groups);
    return groups.map((group) => {
      const known = isSame && !changed.has(group) ? this.#counted.get(group) : undefined;
      const counted = known ?? countedOf(group, origins, reuse);
      if (!known) this.#counted.set(group, counted);
      return counted;
    });
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
