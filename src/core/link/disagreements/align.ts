import type { Atom } from './atoms';

/** A place where two aligned claims part: the atoms each has there (either may be empty). */
export interface Gap {
  readonly left: readonly Atom[];
  readonly right: readonly Atom[];
  /** Where the gap begins: index into the left claim's atoms. */
  readonly leftAt: number;
  /** The same for the right claim. */
  readonly rightAt: number;
}

/** How two claims lie on each other. */
export interface Alignment {
  readonly gaps: readonly Gap[];
  /** Weight of what matches against the whole of both (Dice), 0 to 1. */
  readonly likeness: number;
  /** The same whatever the order of words, 0 to 1. */
  readonly sharing: number;
}

/**
 * Lays two claims on each other by their heaviest common subsequence of atom keys.
 * Costs the product of the lengths of what is left after the common beginning and end (at most 120 × 120 steps).
 * @param least claims that share less than this are not laid on each other: no gaps, no likeness
 */
export function align(left: readonly Atom[], right: readonly Atom[], least = 0): Alignment {
  const whole = weight(left) + weight(right);
  const sharing = whole > 0 ? (2 * shared(left, right)) / whole : 0;
  // what matches in order is part of what is shared in any order
  if (sharing < least) return { gaps: [], likeness: 0, sharing };
  let head = 0;
  const shorter = Math.min(left.length, right.length);
  while (head < shorter && isSame(left, head, right, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(left, left.length - 1 - tail, right, right.length - 1 - tail)) tail++;
  const gaps: Gap[] = [];
  let fromLeft = 0;
  let fromRight = 0;
  let matched = 0;
  const match = (l: number, r: number): void => {
    if (l > fromLeft || r > fromRight) {
      gaps.push({
        left: left.slice(fromLeft, l),
        right: right.slice(fromRight, r),
        leftAt: fromLeft,
        rightAt: fromRight,
      });
    }
    matched += left[l]?.worth ?? 0;
    fromLeft = l + 1;
    fromRight = r + 1;
  };
  for (let at = 0; at < head; at++) match(at, at);
  for (const [l, r] of matches(left, right, head, tail)) match(l, r);
  for (let at = tail; at > 0; at--) match(left.length - at, right.length - at);
  match(left.length, right.length);
  return { gaps, likeness: whole > 0 ? (2 * matched) / whole : 0, sharing };
}

/** By number of the key, how often it stands in one claim; all 0 between calls. */
let counts = new Int32Array(4096);

/** Weight of the atoms of one claim that the other has too, in any order. */
function shared(left: readonly Atom[], right: readonly Atom[]): number {
  for (const { number } of right) {
    if (number >= counts.length) counts = grown(counts, number);
    counts[number] = (counts[number] as number) + 1;
  }
  let sum = 0;
  for (const atom of left) {
    const count = counts[atom.number] ?? 0;
    if (count === 0) continue;
    counts[atom.number] = count - 1;
    sum += atom.worth;
  }
  for (const { number } of right) counts[number] = 0;
  return sum;
}

function grown(list: Int32Array, place: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * place);
  longer.set(list);
  return longer;
}

function isSame(left: readonly Atom[], l: number, right: readonly Atom[], r: number): boolean {
  return (left[l] as Atom).number === (right[r] as Atom).number;
}

function weight(atoms: readonly Atom[]): number {
  let sum = 0;
  for (const { worth } of atoms) sum += worth;
  return sum;
}

/** For each two places the most that what stands from there on has in common; made once for all claims. */
let best = new Float32Array(1024);

/**
 * Index pairs of the heaviest common subsequence of what lies between the common beginning and end.
 * @param head how many atoms the beginning has
 * @param tail how many the end has
 */
function matches(
  left: readonly Atom[],
  right: readonly Atom[],
  head: number,
  tail: number,
): readonly [number, number][] {
  const lefts = left.length - tail;
  const rights = right.length - tail;
  if (lefts <= head || rights <= head) return [];
  const width = rights - head + 1;
  const size = (lefts - head + 1) * width;
  if (best.length < size) best = new Float32Array(2 * size);
  const at = (l: number, r: number): number => (l - head) * width + r - head;
  best.fill(0, at(lefts, head), size);
  for (let l = lefts - 1; l >= head; l--) {
    const { number, worth } = left[l] as Atom;
    best[at(l, rights)] = 0;
    for (let r = rights - 1; r >= head; r--) {
      const skip = Math.max(best[at(l + 1, r)] as number, best[at(l, r + 1)] as number);
      const take = (right[r] as Atom).number === number ? (best[at(l + 1, r + 1)] as number) + worth : -1;
      best[at(l, r)] = Math.max(skip, take);
    }
  }
  const pairs: [number, number][] = [];
  let l = head;
  let r = head;
  while (l < lefts && r < rights) {
    const here = best[at(l, r)] as number;
    if (
      isSame(left, l, right, r) &&
      here === Math.fround((best[at(l + 1, r + 1)] as number) + (left[l] as Atom).worth)
    ) {
      pairs.push([l++, r++]);
    } else if (here === best[at(l + 1, r)]) l++;
    else r++;
  }
  return pairs;
}
