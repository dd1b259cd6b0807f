import { EVIDENCE_WEIGHTS, STANDING_OUT_WEIGHTS } from '../../data/linkWeights';
import { EVIDENCE, STANDING_OUT } from './evidence';

const weights = weightsOf(EVIDENCE, EVIDENCE_WEIGHTS);
const outWeights = weightsOf(STANDING_OUT, STANDING_OUT_WEIGHTS);

/** What is as good as certain, and as good as excluded: beyond it logarithms run away. */
const MOST = 0.999;
const LEAST = 0.001;

/**
 * How likely two claims say the same, by what both say: logistic regression over evidence.
 *
 * @param evidence in the order of {@link EVIDENCE}
 * @returns 0 to 1
 */
export function likelihoodOf(evidence: Float64Array): number {
  return probabilityOf(sumOf(weights, evidence));
}

/**
 * How likely two claims say the same, among all that their sources say: what stands out counts.
 *
 * @param likelihood by what both say
 * @param highest the highest of one of them in the source of the other
 * @param otherHighest that of the other in the source of the one
 * @returns 0 to 1
 */
export function likelihoodAmong(likelihood: number, highest: number, otherHighest: number): number {
  standingOut(likelihood, highest, otherHighest, out);
  return probabilityOf(sumOf(outWeights, out));
}

const out = new Float64Array(STANDING_OUT.length);

/** Reads the evidence that a pair stands out into a list, in the order of {@link STANDING_OUT}. */
export function standingOut(likelihood: number, highest: number, otherHighest: number, list: Float64Array): void {
  const bounded = Math.min(Math.max(likelihood, LEAST), MOST);
  const [share, other] = [likelihood / highest, likelihood / otherHighest];
  list[0] = Math.log(bounded / (1 - bounded));
  list[1] = Math.log(Math.max(share * other, LEAST));
  list[2] = Math.min(share, other);
  list[3] = share * other;
}

/** In the order of the names, and behind them what is added in any case. */
function weightsOf<Name extends string>(
  names: readonly Name[],
  named: Readonly<Record<Name | 'always', number>>,
): Float64Array {
  return Float64Array.from([...names, 'always' as const], (name) => named[name]);
}

function sumOf(own: Float64Array, evidence: Float64Array): number {
  let sum = own[evidence.length] as number;
  for (let at = 0; at < evidence.length; at++) sum += (own[at] as number) * (evidence[at] as number);
  return sum;
}

function probabilityOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
