/** Reads durations as Go writes them, such as `1m30s` or `500ms`. */

const MILLISECONDS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

const PART = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)/g;

/** Milliseconds; undefined when the text is no duration above zero. */
export function parseDuration(text: string): number | undefined {
  if (text.replace(PART, '') !== '') return undefined;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(PART)) {
    total += Number(amount) * (MILLISECONDS[unit ?? ''] ?? Number.NaN);
  }
  return total > 0 ? total : undefined;
}
