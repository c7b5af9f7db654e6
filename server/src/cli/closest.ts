/** Finds the known name that a mistyped one was probably meant to be. */

/** Number of characters to add, remove or replace to make one text of the other. */
function distance(a: string, b: string): number {
  let former = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (former[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      row.push(Math.min(replaced, (former[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    former = row;
  }
  return former[b.length] ?? 0;
}

/** Longer names are not compared: nobody mistypes them, and it would take long. */
const LONGEST = 64;

/** The most similar of the known names; undefined when none is similar enough. */
export function closest(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  let best: { readonly candidate: string; readonly cost: number } | undefined;
  for (const candidate of known) {
    const cost = distance(name, candidate);
    const isNear = cost <= Math.max(2, candidate.length / 3);
    if (isNear && (best === undefined || cost < best.cost)) best = { candidate, cost };
  }
  return best?.candidate;
}
