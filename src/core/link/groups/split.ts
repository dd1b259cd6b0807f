import type { Bag, Feature, FeatureTable, Item } from './features';
import { nearestIn, type Comparison } from './similarity';

/** Groups of fewer claims are about one thing. */
const FEWEST = 5;
/** Larger groups are left whole: what most of a large story says is what it is about. */
const MOST = 60;
/** How alike parts must be, by what sets claims of the group apart, to stay one. */
const ALIKE = 0.12;
/** Added to what a claim weighs there. */
const SLIGHT = 0.3;
/** How much of its weight a feature keeps that only one claim of the group has: it cannot bring two together. */
const ALONE = 0.3;
/** So many times more alike must claims be inside the parts than across them. */
const APART = 1.4;
/** Each part must be told by so many sources. */
const SOURCES = 2;

/**
 * Splits a group that tells two things of the same people into its parts: "A invites B" and "B travels to A". What all
 * members share says nothing inside the group, so features are weighed anew by how few of its members have them.
 *
 * @returns the parts, each told by at least two sources; the whole group when it does not fall apart clearly
 */
export function splitGroup(
  items: readonly Item[],
  { features }: FeatureTable,
  comparison: Comparison,
): readonly (readonly Item[])[] {
  if (items.length < FEWEST || items.length > MOST) return [items];
  const bags = setApart(items, features);
  const likeness = bags.map((one) => bags.map((other) => alike(one, other, features)));
  const parts = byAverageLinkage(items.length, likeness);
  const told = parts.filter((part) => new Set(part.map((at) => (items[at] as Item).source)).size >= SOURCES);
  if (told.length < 2) return [items];
  const found = told.map((part) => part.map((at) => items[at] as Item));
  for (const at of parts.filter((part) => !told.includes(part)).flat()) {
    const item = items[at] as Item;
    nearestPart(item, found, comparison).push(item);
  }
  if (!areApart(found, comparison)) return [items];
  return found.map((part) => part.sort((a, b) => a.index - b.index));
}

/** The members' features, weighed by how few of the members have them or one near them. */
function setApart(items: readonly Item[], features: readonly Feature[]): Bag[] {
  const had = new Map<number, number>();
  for (const index of new Set(items.flatMap((item) => item.features))) {
    const feature = features[index] as Feature;
    had.set(
      index,
      items.reduce((sum, item) => sum + nearestIn(item, feature, index).nearness, 0),
    );
  }
  const all = Math.log(items.length + 1);
  return items.map((item) => {
    const weights = item.features.map((index, place) => {
      const members = had.get(index) as number;
      const rare = Math.max(0, Math.log((items.length + 1) / (members + 0.5)) / all);
      return (item.weights[place] as number) * rare * (members > 1.2 ? 1 : ALONE);
    });
    return { features: item.features, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
  });
}

function alike(one: Bag, other: Bag, features: readonly Feature[]): number {
  const covers = share(one, other, features);
  const covered = share(other, one, features);
  return covers + covered === 0 ? 0 : (2 * covers * covered) / (covers + covered);
}

function share(one: Bag, other: Bag, features: readonly Feature[]): number {
  let sum = 0;
  for (const [place, index] of one.features.entries()) {
    const weight = one.weights[place] as number;
    if (weight > 0) sum += weight * nearestIn(other, features[index] as Feature, index).nearness;
  }
  return sum / (one.total + SLIGHT);
}

/** Groups of places, joined from the most alike downwards while their members are alike on average. */
function byAverageLinkage(size: number, likeness: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const parts: number[][] = Array.from({ length: size }, (_, at) => [at]);
  for (;;) {
    let best: { readonly a: number; readonly b: number; readonly average: number } | undefined;
    for (let a = 0; a < parts.length; a++) {
      for (let b = a + 1; b < parts.length; b++) {
        const average = averageOf(parts[a] as number[], parts[b] as number[], likeness);
        if (average >= ALIKE && average > (best?.average ?? 0)) best = { a, b, average };
      }
    }
    if (!best) return parts;
    const [joined] = parts.splice(best.b, 1);
    (parts[best.a] as number[]).push(...(joined as number[]));
  }
}

function averageOf(a: readonly number[], b: readonly number[], likeness: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += likeness[x]?.[y] ?? 0;
  return sum / (a.length * b.length);
}

function nearestPart(item: Item, parts: readonly Item[][], comparison: Comparison): Item[] {
  let best = parts[0] as Item[];
  let most = -1;
  for (const part of parts) {
    const average = part.reduce((sum, other) => sum + comparison.compare(item, other).score, 0) / part.length;
    if (average > most) {
      most = average;
      best = part;
    }
  }
  return best;
}

/** Claims of different sources are clearly more alike inside the parts than across them. */
function areApart(parts: readonly (readonly Item[])[], comparison: Comparison): boolean {
  let inside = 0;
  let insides = 0;
  let across = 0;
  let acrosses = 0;
  const all = parts.flatMap((part, at) => part.map((item) => ({ item, at })));
  for (const [place, one] of all.entries()) {
    for (const other of all.slice(place + 1)) {
      if (one.item.source === other.item.source) continue;
      const { score } = comparison.compare(one.item, other.item);
      if (one.at === other.at) {
        inside += score;
        insides++;
      } else {
        across += score;
        acrosses++;
      }
    }
  }
  return insides > 0 && acrosses > 0 && inside / insides >= (APART * across) / acrosses;
}
