/** The few numbers that the figures are made of. */

/**
 * The value below which `share` (0 to 1) of the values lie: the nearest of them, not a mean of two.
 *
 * @throws when there is no value
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('there is nothing to measure');
  return value;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Milliseconds of processor time that `work` takes, in all threads: other programs hardly change it. */
export function cpuTimed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
