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
  while (head < shorter && key(left, head) === key(right, head)) head++;
  let tail = 0;
  while (tail < shorter - head && key(left, left.length - 1 - tail) === key(right, right.length - 1 - tail)) tail++;
  const inner = matches(left.slice(head, left.length - tail), right.slice(head, right.length - tail));
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
  for (const [l, r] of inner) match(l + head, r + head);
  for (let at = tail; at > 0; at--) match(left.length - at, right.length - at);
  match(left.length, right.length);
  return { gaps, likeness: whole > 0 ? (2 * matched) / whole : 0, sharing };
}

/** Weight of the atoms of one claim that the other has too, in any order. */
function shared(left: readonly Atom[], right: readonly Atom[]): number {
  const counts = new Map<string, number>();
  for (const atom of right) counts.set(atom.key, (counts.get(atom.key) ?? 0) + 1);
  let sum = 0;
  for (const atom of left) {
    const count = counts.get(atom.key) ?? 0;
    if (count === 0) continue;
    counts.set(atom.key, count - 1);
    sum += atom.worth;
  }
  return sum;
}

function key(atoms: readonly Atom[], index: number): string {
  return atoms[index]?.key ?? '';
}

function weight(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom) => sum + atom.worth, 0);
}

/** Index pairs of the heaviest common subsequence. */
function matches(left: readonly Atom[], right: readonly Atom[]): [number, number][] {
  if (left.length === 0 || right.length === 0) return [];
  const width = right.length + 1;
  const best = new Float32Array((left.length + 1) * width);
  for (let l = left.length - 1; l >= 0; l--) {
    for (let r = right.length - 1; r >= 0; r--) {
      const skip = Math.max(best[(l + 1) * width + r] ?? 0, best[l * width + r + 1] ?? 0);
      const take = key(left, l) === key(right, r) ? (best[(l + 1) * width + r + 1] ?? 0) + (left[l]?.worth ?? 0) : -1;
      best[l * width + r] = Math.max(skip, take);
    }
  }
  const pairs: [number, number][] = [];
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) {
    const here = best[l * width + r] ?? 0;
    if (
      key(left, l) === key(right, r) &&
      here === Math.fround((best[(l + 1) * width + r + 1] ?? 0) + (left[l]?.worth ?? 0))
    ) {
      pairs.push([l++, r++]);
    } else if (here === (best[(l + 1) * width + r] ?? 0)) l++;
    else r++;
  }
  return pairs;
}
