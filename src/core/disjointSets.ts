/** Keys in sets that are joined two by two; a key that was never joined is a set of its own. */
export class DisjointSets<Key> {
  readonly #parents = new Map<Key, Key>();

  /** Makes the sets of two keys one. */
  join(one: Key, other: Key): void {
    this.#parents.set(this.of(one), this.of(other));
  }

  /** The key that stands for the set of a key, until that is joined with another one. */
  of(key: Key): Key {
    let root = key;
    for (let up = this.#parents.get(root); up !== undefined && up !== root; up = this.#parents.get(root)) root = up;
    if (root !== key) this.#parents.set(key, root);
    return root;
  }
}
