/** Random choices that are the same in each run (xorshift32), so that a failure can be repeated. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2654435761) >>> 0 || 1;
  }

  /** An integer from 0 up to `limit`, `limit` excluded. */
  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % limit;
  }

  chance(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }

  shuffled<T>(items: readonly T[]): T[] {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const k = this.below(i + 1);
      const [a, b] = [out[i], out[k]];
      if (a !== undefined && b !== undefined) [out[i], out[k]] = [b, a];
    }
    return out;
  }
}
