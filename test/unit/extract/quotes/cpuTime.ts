/** Processor time of a piece of work in ms, at least 5: the least of three runs, so that a busy machine does not matter. */
export function cpuTime(work: () => unknown): number {
  const runs = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.max(5, Math.min(...runs));
}
