import type { Origin } from '../../model';

const NONE: readonly Origin[] = [];

/** Finds the origins of claims. Keeps up with a story that changes: an origin that stays costs nothing. */
export class ClaimOrigins {
  readonly #origins = new Map<string, Origin>();
  /** Their ids. */
  readonly #byClaim = new Map<string, readonly string[]>();

  /** @param origins of the story */
  constructor(origins: readonly Origin[] = []) {
    this.update({ gone: [], fresh: origins });
  }

  /** Takes in how the origins of the story changed. Gives the claims that have other ones now. */
  update({ gone, fresh }: Readonly<Record<'gone' | 'fresh', readonly Origin[]>>): ReadonlySet<string> {
    const now = new Map(fresh.map((origin) => [origin.id, origin]));
    const before = new Map(gone.map((origin) => [origin.id, origin]));
    const touched = new Set<string>();
    for (const [id, origin] of before) {
      const claims = new Set(now.get(id)?.claims);
      if (!now.has(id)) this.#origins.delete(id);
      for (const claim of origin.claims) {
        if (claims.has(claim)) continue;
        touched.add(claim);
        const rest = (this.#byClaim.get(claim) ?? []).filter((other) => other !== id);
        if (rest.length > 0) this.#byClaim.set(claim, rest);
        else this.#byClaim.delete(claim);
      }
    }
    for (const [id, origin] of now) {
      this.#origins.set(id, origin);
      const claims = new Set(before.get(id)?.claims);
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

  /** Whether two claims have one origin that is named: what officials say is not all from one official. */
  isOne(claim: string, other: string): boolean {
    const ids = this.#byClaim.get(claim);
    if (!ids) return false;
    const others = this.#byClaim.get(other);
    return others !== undefined && ids.some((id) => others.includes(id) && this.#origins.get(id)?.kind === 'named');
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
