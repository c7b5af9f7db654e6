/** Draws findings at random, the same ones for the same seed. */

/** Numbers from 0 up to and without 1: mulberry32, which is in the public domain (Tommy Ettinger, 2017). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Up to `count` items: first a group is drawn, then one of its items that were not drawn before. So a
 * group with many items (a generated project) does not crowd out the others.
 */
export function drawFromGroups<T>(
  groups: readonly (readonly T[])[],
  count: number,
  random: () => number,
): T[] {
  const left = groups.map((group) => [...group]).filter((group) => group.length > 0);
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) {
    const at = Math.floor(random() * left.length);
    const group = left[at] ?? [];
    drawn.push(...group.splice(Math.floor(random() * group.length), 1));
    if (group.length === 0) left.splice(at, 1);
  }
  return drawn;
}
