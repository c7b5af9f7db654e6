/** Hand-made and random graphs, and two small lattices, for the tests of the solver. */
import type { FlowGraph, Lattice } from '../../server/src/analysis/flow/solver.ts';
import type { Random } from './random.ts';

export type Edges = readonly (readonly number[])[];

/** The graph in which node i has the successors `edges[i]`. */
export function graphOf(edges: Edges): FlowGraph {
  return { nodeCount: edges.length, successors: (node) => edges[node] ?? [] };
}

export const DIAMOND: Edges = [[1, 2], [3], [3], []];
export const LOOP: Edges = [[1], [2, 3], [1], []];
/** 1 heads the outer loop, 2 the inner one; 4 leaves the inner loop, 5 both. */
export const NESTED_LOOPS: Edges = [[1], [2, 5], [3, 4], [2], [1], []];
/** Two ways into the cycle of 1 and 2: it has no header. */
export const IRREDUCIBLE: Edges = [[1, 2], [2, 3], [1], []];
export const SELF_LOOP: Edges = [[1], [1, 2], []];
/** Nothing leads to 2 and 3, though they lead to each other and to 1. */
export const UNREACHABLE: Edges = [[1], [], [1, 3], [2]];

export function randomEdges(random: Random, nodes: number, acyclic: boolean): number[][] {
  return Array.from({ length: nodes }, (_, node) => {
    const first = acyclic ? node + 1 : 0;
    const count = first < nodes ? random.below(4) : 0;
    const targets = Array.from({ length: count }, () => first + random.below(nodes - first));
    return [...new Set(targets)];
  });
}

/** Sets of small numbers as bits; union. */
export const BITS: Lattice<number> = { join: (old, added) => old | added };

/** What a variable is: a constant, or several values. */
export type Constants = ReadonlyMap<string, number | 'several'>;

/** Variables that are missing were not set on any way yet. */
export const CONSTANTS: Lattice<Constants> = {
  join(old, added) {
    let out: Map<string, number | 'several'> | undefined;
    for (const [name, value] of added) {
      const before = old.get(name);
      if (before === value || before === 'several') continue;
      out ??= new Map(old);
      out.set(name, before === undefined ? value : 'several');
    }
    return out ?? old;
  },
};
