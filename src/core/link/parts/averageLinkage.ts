import type { Steps } from '../../steps';
import { Queue } from '../../queue';
import type { Place } from './neighbours';
import { productOf, sumOf, type WeightedFeatures } from './weightedFeatures';

/** So many clusters are put together in one step. */
const STEP = 200;

/** Sources that are together so far. */
interface Cluster {
  /** The only source, or the two clusters that it was made of. */
  readonly of: Place | readonly [Cluster, Cluster];
  readonly size: number;
  /** The place of its first source. */
  readonly first: number;
  /** Of all its sources; none as soon as it is in a larger cluster. */
  features: WeightedFeatures;
  /** How alike its sources are, on average, to those of other clusters that some of them are tied to. */
  ties: Map<Cluster, number>;
  isGone: boolean;
}

interface Pair {
  readonly one: Cluster;
  readonly other: Cluster;
  readonly likeness: number;
}

const NONE: WeightedFeatures = { features: new Int32Array(0), weights: new Float64Array(0) };

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
export function* clustersOf(places: readonly Place[], least: number): Steps<readonly (readonly Place[])[]> {
  const clusters = new Map(
    places.map((place): [Place, Cluster] => [
      place,
      { of: place, size: 1, first: place.at, features: place.topic.weighted(), ties: new Map(), isGone: false },
    ]),
  );
  const waiting = new Queue<Pair>(
    (a, b) => b.likeness - a.likeness || firstOf(a) - firstOf(b) || lastOf(a) - lastOf(b),
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
    if (found.size % STEP === 0) yield;
    for (const third of new Set([...one.ties.keys(), ...other.ties.keys()])) {
      if (third === one || third === other) continue;
      const sum = likenessTo(third, one) * one.size + likenessTo(third, other) * other.size;
      third.ties.delete(one);
      third.ties.delete(other);
      tie(both, third, sum / both.size);
    }
    letGo(one);
    letGo(other);
  }
  return Array.from(found, placesIn).sort(([a], [b]) => (a as Place).at - (b as Place).at);
}

function together(one: Cluster, other: Cluster): Cluster {
  return {
    of: [one, other],
    size: one.size + other.size,
    first: Math.min(one.first, other.first),
    features: sumOf(one.features, other.features),
    ties: new Map(),
    isGone: false,
  };
}

/** Pairs that wait hold clusters for long after these are in a larger one. */
function letGo(cluster: Cluster): void {
  cluster.isGone = true;
  cluster.features = NONE;
  cluster.ties = new Map();
}

function likenessTo(third: Cluster, one: Cluster): number {
  return third.ties.get(one) ?? productOf(third.features, one.features) / (third.size * one.size);
}

function placesIn(cluster: Cluster): readonly Place[] {
  const places: Place[] = [];
  const waiting = [cluster];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('topic' in next.of) places.push(next.of);
    else waiting.push(...next.of);
  }
  return places.sort((a, b) => a.at - b.at);
}

function firstOf({ one, other }: Pair): number {
  return Math.min(one.first, other.first);
}

function lastOf({ one, other }: Pair): number {
  return Math.max(one.first, other.first);
}
