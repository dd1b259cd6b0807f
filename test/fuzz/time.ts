import * as assert from 'node:assert/strict';

/** Seconds of processor time that work takes. */
function seconds(work: () => void): number {
  const { user: before } = process.cpuUsage();
  work();
  return (process.cpuUsage().user - before) / 1e6;
}

/** Time that says nothing: compiling, collecting what is left over. */
const SLACK = 0.25;
/** Twice the text may take this many times the time. */
const MOST_GROWTH = 3;

/**
 * Checks that work on twice the length takes about twice the time.
 *
 * @param unit is repeated to texts of `length` and twice that many characters
 */
export function checkGrowth(unit: string, length: number, work: (text: string) => void): void {
  const text = unit.repeat(Math.ceil((2 * length) / unit.length));
  const measure = (): { small: number; large: number } => ({
    small: seconds(() => work(text.slice(0, length))),
    large: seconds(() => work(text.slice(0, 2 * length))),
  });
  const isGood = ({ small, large }: { small: number; large: number }): boolean => large <= MOST_GROWTH * small + SLACK;
  const first = measure();
  if (isGood(first)) return;
  // once more: a slow moment is no slow program
  const second = measure();
  assert.ok(isGood(second), `${second.small.toFixed(2)} s, twice the text ${second.large.toFixed(2)} s`);
}
