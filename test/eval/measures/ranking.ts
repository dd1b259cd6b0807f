/** How well scores agree with labels and with other scores. */
import { f1, type Counts, type Figure } from './figures';

/** An answer with the score it was given and whether it is right. */
export interface Ranked {
  readonly score: number;
  readonly right: boolean;
}

/** Area under precision over recall; answers with the same score are one step, so that their order says nothing. */
export function averagePrecision(answers: readonly Ranked[]): number {
  const wanted = answers.filter(({ right }) => right).length;
  let sum = 0;
  let before = 0;
  for (const { right, given } of steps(answers)) {
    sum += ((right - before) / (wanted || 1)) * (right / given);
    before = right;
  }
  return sum;
}

/** The best F1 that any threshold gives: what a method could reach if somebody chose the threshold with the answers at hand. */
export function bestF1(name: string, answers: readonly Ranked[], wanted: number): Figure {
  let best: Counts = { right: 0, given: 0, wanted };
  for (const step of steps(answers)) {
    const counts = { ...step, wanted };
    if (f1('', counts).value > f1('', best).value) best = counts;
  }
  return f1(name, best);
}

/** For each threshold, from the highest: how many answers are at or above it, and how many of them are right. */
function* steps(answers: readonly Ranked[]): Generator<{ readonly right: number; readonly given: number }> {
  const sorted = [...answers].sort((a, b) => b.score - a.score);
  let right = 0;
  for (const [index, answer] of sorted.entries()) {
    if (answer.right) right++;
    if (sorted[index + 1]?.score !== answer.score) yield { right, given: index + 1 };
  }
}

/** Pearson's correlation. */
export function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / (list.length || 1);
  const [mx, my] = [mean(x), mean(y)];
  let [together, xx, yy] = [0, 0, 0];
  for (const [index, value] of x.entries()) {
    const [dx, dy] = [value - mx, (y[index] ?? 0) - my];
    together += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return together / Math.sqrt(xx * yy || 1);
}

/** Spearman's correlation: Pearson's of the ranks. */
export function spearman(x: readonly number[], y: readonly number[]): number {
  return pearson(ranks(x), ranks(y));
}

/** Equal values share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const sorted = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const found: number[] = [];
  let from = 0;
  while (from < sorted.length) {
    let to = from + 1;
    while (to < sorted.length && sorted[to]?.value === sorted[from]?.value) to++;
    for (let at = from; at < to; at++) found[sorted[at]?.index ?? 0] = (from + to - 1) / 2;
    from = to;
  }
  return found;
}
