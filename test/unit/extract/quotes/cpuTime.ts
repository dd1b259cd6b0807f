/** Processor time of a piece of work in ms, at least 2: the lesser of two runs, so that a busy machine does not matter. */
export function cpuTime(work: () => unknown): number {
  const runs = [0, 1].map(() => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.max(2, Math.min(...runs));
}
