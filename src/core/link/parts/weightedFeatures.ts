/** Features with their weights, ascending by feature. */
export interface WeightedFeatures {
  readonly features: Int32Array;
  readonly weights: Float64Array;
}

/** The product of two lists of weights: the cosine of the angle between them where both have length 1. */
export function productOf(one: WeightedFeatures, other: WeightedFeatures): number {
  const { features, weights } = one;
  const { features: others, weights: otherWeights } = other;
  let sum = 0;
  for (let at = 0, otherAt = 0; at < features.length && otherAt < others.length;) {
    const difference = (features[at] as number) - (others[otherAt] as number);
    if (difference === 0) sum += (weights[at++] as number) * (otherWeights[otherAt++] as number);
    else if (difference < 0) at++;
    else otherAt++;
  }
  return sum;
}

/** The sum of two lists of weights. */
export function sumOf(one: WeightedFeatures, other: WeightedFeatures): WeightedFeatures {
  const { features, weights } = one;
  const { features: others, weights: otherWeights } = other;
  const all = new Int32Array(features.length + others.length);
  const sums = new Float64Array(all.length);
  let size = 0;
  for (let at = 0, otherAt = 0; at < features.length || otherAt < others.length; size++) {
    const feature = features[at] ?? Infinity;
    const other = others[otherAt] ?? Infinity;
    all[size] = Math.min(feature, other);
    if (feature <= other) sums[size] = weights[at++] as number;
    if (other <= feature) sums[size] = (sums[size] as number) + (otherWeights[otherAt++] as number);
  }
  return { features: all.slice(0, size), weights: sums.slice(0, size) };
}
