import type { Origin } from '../../model';

const NONE: readonly Origin[] = [];

/** Finds the origins of claims. Keeps up with a story that changes: an origin that stays the same object costs nothing. */
export class ClaimOrigins {
  #origins: ReadonlyMap<string, Origin> = new Map();
  /** Their ids. */
  readonly #byClaim = new Map<string, readonly string[]>();

  /** @param origins of the story */
  constructor(origins: readonly Origin[] = []) {
    this.update(origins);
  }

  /** Sets the origins of the story. Gives the claims that have other ones now. */
  update(origins: readonly Origin[]): ReadonlySet<string> {
    const before = this.#origins;
    const now = new Map(origins.map((origin) => [origin.id, origin]));
    this.#origins = now;
    const touched = new Set<string>();
    for (const [id, origin] of before) {
      const kept = now.get(id);
      if (kept === origin) continue;
      const claims = new Set(kept?.claims);
      for (const claim of origin.claims) {
        if (claims.has(claim)) continue;
        touched.add(claim);
        const rest = (this.#byClaim.get(claim) ?? []).filter((other) => other !== id);
        if (rest.length > 0) this.#byClaim.set(claim, rest);
        else this.#byClaim.delete(claim);
      }
    }
    for (const [id, origin] of now) {
      const known = before.get(id);
      if (known === origin) continue;
      const claims = new Set(known?.claims);
      // most claims have one origin, and can share the list
      const alone = [id];
      for (const claim of origin.claims) {
        if (claims.has(claim)) continue;
        touched.add(claim);
        this.#byClaim.set(claim, this.#byClaim.get(claim)?.concat(alone) ?? alone);
      }
    }
    return touched;
  }

  /** Whether two claims have one origin. */
  isOne(claim: string, other: string): boolean {
    const ids = this.#byClaim.get(claim);
    if (!ids) return false;
    const others = this.#byClaim.get(other);
    return others !== undefined && ids.some((id) => others.includes(id));
  }

  /** The named origins of a claim: seldom more than one. */
  namedOf(claim: string): readonly Origin[] {
    const ids = this.#byClaim.get(claim);
    if (!ids) return NONE;
    return ids.flatMap((id) => {
      const origin = this.#origins.get(id);
      return origin?.kind === 'named' ? origin : [];
    });
  }
}
