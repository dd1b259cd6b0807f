/** What claims of other sources, and of its own, a claim is like, in lists side by side. */
export interface Partners {
  /** Their indexes. */
  readonly claims: number[];
  /** How alike the words of the two are. */
  readonly scores: number[];
  /** The highest score of the claim in the source of each. */
  readonly highest: number[];
  /** How alike the two are in the end; 0 when they do not count as alike. */
  readonly likeness: number[];
}

const NOBODY: Partners = { claims: [], scores: [], highest: [], likeness: [] };

/** The pairs of claims that are alike, found from either of the two. */
export class Pairs {
  readonly #partners: (Partners | undefined)[] = [];

  of(claim: number): Partners {
    return this.#partners[claim] ?? NOBODY;
  }

  /** The place of a claim among the partners of another one; -1 when it is none. */
  placeOf(claim: number, other: number): number {
    return this.of(claim).claims.indexOf(other);
  }

  /** Sets how alike the words of two claims are. Gives whether that is another measure than before. */
  set(one: number, other: number, score: number): boolean {
    return this.#set(one, other, score) && this.#set(other, one, score);
  }

  /** Takes a pair out, when there is one. Gives how alike the two were; undefined when there was none. */
  remove(one: number, other: number): number | undefined {
    const likeness = this.#remove(one, other);
    if (likeness === undefined) return undefined;
    this.#remove(other, one);
    return likeness;
  }

  /** Takes back the room that lists have been given to grow: a third of what they hold. */
  trim(claim: number): void {
    const known = this.#partners[claim];
    if (!known) return;
    const { claims, scores, highest, likeness } = known;
    this.#partners[claim] =
      claims.length === 0
        ? undefined
        : { claims: claims.slice(), scores: scores.slice(), highest: highest.slice(), likeness: likeness.slice() };
  }

  #set(claim: number, other: number, score: number): boolean {
    const known = this.#partners[claim];
    if (!known) {
      this.#partners[claim] = { claims: [other], scores: [score], highest: [0], likeness: [0] };
      return true;
    }
    const at = known.claims.indexOf(other);
    if (at >= 0) {
      if (known.scores[at] === score) return false;
      known.scores[at] = score;
      return true;
    }
    known.claims.push(other);
    known.scores.push(score);
    known.highest.push(0);
    known.likeness.push(0);
    return true;
  }

  #remove(claim: number, other: number): number | undefined {
    const { claims, scores, highest, likeness } = this.of(claim);
    const at = claims.indexOf(other);
    if (at < 0) return undefined;
    const value = likeness[at] as number;
    takeOut(claims, at);
    takeOut(scores, at);
    takeOut(highest, at);
    takeOut(likeness, at);
    return value;
  }
}

/** The last one takes its place. */
function takeOut(list: number[], at: number): void {
  const last = list.pop() as number;
  if (at < list.length) list[at] = last;
}
