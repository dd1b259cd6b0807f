import { longer } from './longer';

/** So many partners a claim has room for at first, and then by how much more each time. */
const FIRST_ROOM = 24;
const MORE_ROOM = 1.5;
/** So much more room than is needed is left for what an edit adds, and from how much on it is taken back. */
const SPARE = 1.05;
const TOO_MUCH = 1.2;

/**
 * The pairs of claims that are alike, found from either of the two. What belongs to the partners of all claims stands in
 * lists side by side, those of one claim in a row: there are too many for objects of their own.
 */
export class Pairs {
  /** By claim, where its partners begin, how many they are, and for how many there is room. */
  #starts = new Int32Array(0);
  #sizes = new Int32Array(0);
  #rooms = new Int32Array(0);
  #others = new Int32Array(0);
  #scores = new Float64Array(0);
  #likelihoods = new Float32Array(0);
  #likeness = new Float64Array(0);
  /** How many places are given to claims, and how many hold a partner. */
  #given = 0;
  #held = 0;

  /** By place, the partner. Holds, like all that is told by place, until pairs come or go. */
  get others(): Int32Array {
    return this.#others;
  }

  /** By place, how alike the words of the two are. */
  get scores(): Float64Array {
    return this.#scores;
  }

  /** By place, how likely it is by what both say that they say the same. */
  get likelihoods(): Float32Array {
    return this.#likelihoods;
  }

  /** By place, how alike the two are in the end; 0 when they do not count as alike. */
  get likeness(): Float64Array {
    return this.#likeness;
  }

  /** The first place of the partners of a claim. */
  start(claim: number): number {
    return this.#starts[claim] ?? 0;
  }

  /** The place behind the last of them. */
  end(claim: number): number {
    return this.start(claim) + (this.#sizes[claim] ?? 0);
  }

  /** The place of a claim among the partners of another one; -1 when it is none. */
  placeOf(claim: number, other: number): number {
    const others = this.#others;
    const end = this.end(claim);
    for (let at = this.start(claim); at < end; at++) if (others[at] === other) return at;
    return -1;
  }

  /**
   * Sets how alike the words of two claims are, and how likely they say the same. Gives whether either is another measure than
   * before.
   */
  set(one: number, other: number, score: number, likelihood: number): boolean {
    const rounded = Math.fround(likelihood);
    return this.#set(one, other, score, rounded) && this.#set(other, one, score, rounded);
  }

  /** Sets how alike two claims that are a pair are in the end, by their places among each other's partners. */
  liken(at: number, back: number, likeness: number): void {
    this.#likeness[at] = likeness;
    this.#likeness[back] = likeness;
  }

  /** Takes a pair out, when there is one. Gives how alike the two were; undefined when there was none. */
  remove(one: number, other: number): number | undefined {
    const at = this.placeOf(one, other);
    if (at < 0) return undefined;
    const likeness = this.#likeness[at];
    this.#remove(one, at);
    this.#remove(other, this.placeOf(other, one));
    return likeness;
  }

  /**
   * Makes room for many pairs at once.
   *
   * @param more by claim, how many partners more it may get
   */
  expect(more: Int32Array): void {
    const all = more.reduce((sum, count) => sum + count, this.#held);
    if (all < SPARE * this.#held) return;
    this.#growTo(more.length);
    this.#pack(Math.ceil(SPARE * all), more);
  }

  /** Takes back the room that is left over, when it is much. */
  trim(): void {
    if (this.#others.length > TOO_MUCH * this.#held) this.#pack(Math.ceil(SPARE * this.#held));
  }

  #set(claim: number, other: number, score: number, likelihood: number): boolean {
    let at = this.placeOf(claim, other);
    if (at >= 0) {
      if (this.#scores[at] === score && this.#likelihoods[at] === likelihood) return false;
      this.#scores[at] = score;
      this.#likelihoods[at] = likelihood;
      return true;
    }
    this.#makeRoom(claim);
    at = this.end(claim);
    this.#sizes[claim] = (this.#sizes[claim] as number) + 1;
    this.#held++;
    this.#others[at] = other;
    this.#scores[at] = score;
    this.#likelihoods[at] = likelihood;
    this.#likeness[at] = 0;
    return true;
  }

  /** The last one takes its place. */
  #remove(claim: number, at: number): void {
    const last = this.end(claim) - 1;
    this.#others[at] = this.#others[last] as number;
    this.#scores[at] = this.#scores[last] as number;
    this.#likelihoods[at] = this.#likelihoods[last] as number;
    this.#likeness[at] = this.#likeness[last] as number;
    this.#sizes[claim] = (this.#sizes[claim] as number) - 1;
    this.#held--;
  }

  /** Makes room for one more partner of a claim. */
  #makeRoom(claim: number): void {
    this.#growTo(claim + 1);
    const size = this.#sizes[claim] as number;
    if (size < (this.#rooms[claim] as number)) return;
    const room = Math.max(FIRST_ROOM, Math.ceil(MORE_ROOM * size));
    if (this.#given + room > this.#others.length) this.#pack(Math.ceil(TOO_MUCH * this.#held) + room);
    const [from, to] = [this.start(claim), this.#given];
    for (const list of [this.#others, this.#scores, this.#likelihoods, this.#likeness])
      list.copyWithin(to, from, from + size);
    this.#starts[claim] = to;
    this.#rooms[claim] = room;
    this.#given += room;
  }

  #growTo(claims: number): void {
    if (claims <= this.#starts.length) return;
    const length = Math.ceil(SPARE * claims);
    this.#starts = longer(this.#starts, new Int32Array(length));
    this.#sizes = longer(this.#sizes, new Int32Array(length));
    this.#rooms = longer(this.#rooms, new Int32Array(length));
  }

  /**
   * Puts the partners of all claims in a row, in lists of a length.
   *
   * @param more by claim, for how many partners more there is to be room
   */
  #pack(length: number, more?: Int32Array): void {
    const [others, scores, likeness] = [new Int32Array(length), new Float64Array(length), new Float64Array(length)];
    const likelihoods = new Float32Array(length);
    let given = 0;
    for (let claim = 0; claim < this.#starts.length; claim++) {
      const [from, size] = [this.#starts[claim] as number, this.#sizes[claim] as number];
      for (let at = 0; at < size; at++) {
        others[given + at] = this.#others[from + at] as number;
        scores[given + at] = this.#scores[from + at] as number;
        likelihoods[given + at] = this.#likelihoods[from + at] as number;
        likeness[given + at] = this.#likeness[from + at] as number;
      }
      const room = size + (more?.[claim] ?? 0);
      this.#starts[claim] = given;
      this.#rooms[claim] = room;
      given += room;
    }
    this.#others = others;
    this.#scores = scores;
    this.#likelihoods = likelihoods;
    this.#likeness = likeness;
    this.#given = given;
  }
}
