/** Processor time of a piece of work in ms, at least 5: the least of six runs, so that neither a busy machine nor the compiler matters. */
export function cpuTime(work: () => unknown): number {
  const runs = [0, 1, 2, 3, 4, 5].map(() => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.max(5, Math.min(...runs));
}
