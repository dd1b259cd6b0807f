/** A pair of claims that can begin a group, by their indexes. */
export interface Beginning {
  /** The one that comes first in the story. */
  readonly one: number;
  readonly other: number;
  /** How alike they are. */
  readonly likeness: number;
}

/** A group of claims, with the pair that began it. */
export interface Gathered extends Beginning {
  /** In the order in which it took them in. */
  readonly members: readonly number[];
}

/** The group that a pair begins; its members in a list without room to spare. */
export function gatheredFrom({ one, other, likeness }: Beginning, members: readonly number[]): Gathered {
  return { one, other, likeness, members: members.slice() };
}

/** Which groups are new, and which are no more. */
export interface GatheredChanges {
  readonly begun: Set<Gathered>;
  readonly ended: Set<Gathered>;
}

/**
 * The order in which groups begin: the most alike pair first.
 *
 * @param places of the claims in the story
 */
export function inOrder(a: Beginning, b: Beginning, places: Int32Array): number {
  return (
    b.likeness - a.likeness ||
    (places[a.one] as number) - (places[b.one] as number) ||
    (places[a.other] as number) - (places[b.other] as number)
  );
}
