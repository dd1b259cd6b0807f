import { Queue } from '../groups/queue';
import type { Place } from './neighbours';
import { productOf, sumOf, type WeightedFeatures } from './weightedFeatures';

/** Sources that are together so far. */
interface Cluster {
  readonly places: readonly Place[];
  /** Of all of them. */
  readonly features: WeightedFeatures;
  /** How alike its sources are, on average, to those of other clusters that some of them are tied to. */
  readonly ties: Map<Cluster, number>;
  isGone: boolean;
}

interface Pair {
  readonly one: Cluster;
  readonly other: Cluster;
  readonly likeness: number;
}

/**
 * Puts sources together that are alike, the most alike first, as long as those of both sides are alike on average
 * (agglomerative clustering by average linkage, Sokal & Michener 1958): a chain of sources, each like the next one, is not
 * one cluster. Only clusters with alike sources are compared, but then by all their sources: the average of the products of
 * vectors is the product of their sums.
 *
 * @param places sources and all that are among the most alike of one of them, or have one of them among theirs
 * @param least how alike on average
 * @returns the sources of each cluster in the story's order, clusters in the order of their first sources
 */
export function clustersOf(places: readonly Place[], least: number): readonly (readonly Place[])[] {
  const clusters = new Map(
    places.map((place): [Place, Cluster] => [
      place,
      { places: [place], features: place.topic, ties: new Map(), isGone: false },
    ]),
  );
  const waiting = new Queue<Pair>(
    (a, b) => b.likeness - a.likeness || firstOf(a) - firstOf(b) || secondOf(a) - secondOf(b),
  );
  const tie = (one: Cluster, other: Cluster, likeness: number): void => {
    one.ties.set(other, likeness);
    other.ties.set(one, likeness);
    if (likeness >= least) waiting.push({ one, other, likeness });
  };
  for (const [place, cluster] of clusters)
    for (const { other, likeness } of place.nearest ?? [])
      if (!other.nearest?.some((back) => back.other === place) || place.at < other.at)
        tie(cluster, clusters.get(other) as Cluster, likeness);
  const found = new Set(clusters.values());
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const { one, other } = pair;
    if (one.isGone || other.isGone) continue;
    const both = together(one, other);
    found.delete(one);
    found.delete(other);
    found.add(both);
    for (const third of new Set([...one.ties.keys(), ...other.ties.keys()])) {
      if (third === one || third === other) continue;
      const sum = likenessTo(third, one) * one.places.length + likenessTo(third, other) * other.places.length;
      third.ties.delete(one);
      third.ties.delete(other);
      tie(both, third, sum / both.places.length);
    }
  }
  return Array.from(found, (cluster) => cluster.places).sort((a, b) => placeOf(a) - placeOf(b));
}

function together(one: Cluster, other: Cluster): Cluster {
  one.isGone = true;
  other.isGone = true;
  return {
    places: [...one.places, ...other.places].sort((a, b) => a.at - b.at),
    features: sumOf(one.features, other.features),
    ties: new Map(),
    isGone: false,
  };
}

function likenessTo(third: Cluster, one: Cluster): number {
  return third.ties.get(one) ?? productOf(third.features, one.features) / (third.places.length * one.places.length);
}

function placeOf(places: readonly Place[]): number {
  return places[0]?.at ?? 0;
}

function firstOf({ one, other }: Pair): number {
  return Math.min(placeOf(one.places), placeOf(other.places));
}

function secondOf({ one, other }: Pair): number {
  return Math.max(placeOf(one.places), placeOf(other.places));
}
