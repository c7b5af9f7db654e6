/**
 * A forward data-flow solver: it knows graphs and lattices, nothing of programs. The worklist
 * algorithm of Kildall (1973), nodes taken in reverse postorder.
 */

/** A graph by successors; node 0 is the entry. */
export interface FlowGraph {
  readonly nodeCount: number;
  successors(node: number): readonly number[];
}

/**
 * The facts at a point. `join` must be associative, commutative and idempotent, and chains
 * `join(join(a, b), c)…` must become stable after finitely many steps, else the solver does not end.
 */
export interface Lattice<Fact> {
  /** The least fact above both, or `old` itself (the same object) when `added` says nothing new. */
  join(old: Fact, added: Fact): Fact;
}

/** What holds on an edge out of a node. */
export interface Outflow<Fact> {
  readonly to: number;
  readonly fact: Fact;
}

/**
 * Solves from `entry` at node 0 and returns the facts at the start of each node; `undefined` for a
 * node that is not reached.
 */
export function solveForward<Fact>(
  graph: FlowGraph,
  entry: Fact,
  lattice: Lattice<Fact>,
  transfer: (node: number, fact: Fact) => Iterable<Outflow<Fact>>,
): (Fact | undefined)[] {
  const rank = reversePostorder(graph);
  const facts: (Fact | undefined)[] = new Array(graph.nodeCount);
  facts[0] = entry;
  const queue = new Worklist(rank);
  queue.add(0);
  for (let node = queue.take(); node !== undefined; node = queue.take()) {
    const fact = facts[node];
    if (fact === undefined) continue;
    for (const { to, fact: added } of transfer(node, fact)) {
      const old = facts[to];
      const joined = old === undefined ? added : lattice.join(old, added);
      if (joined === old) continue;
      facts[to] = joined;
      queue.add(to);
    }
  }
  return facts;
}

/**
 * Position of each node in reverse postorder; unreachable nodes come last. Of several successors the
 * first comes first: with a loop's body before its exit, a loop is stable before what follows is taken.
 */
export function reversePostorder(graph: FlowGraph): number[] {
  const rank = new Array<number>(graph.nodeCount).fill(graph.nodeCount);
  const seen = new Uint8Array(graph.nodeCount);
  const stack: { node: number; done: number }[] = [];
  let position = graph.nodeCount;
  if (graph.nodeCount > 0) {
    seen[0] = 1;
    stack.push({ node: 0, done: 0 });
  }
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const successor = graph.successors(top.node).at(-++top.done);
    if (successor === undefined) {
      rank[top.node] = --position;
      stack.pop();
    } else if (!seen[successor]) {
      seen[successor] = 1;
      stack.push({ node: successor, done: 0 });
    }
  }
  return rank;
}

/** Nodes to visit, the lowest rank first, each at most once. */
class Worklist {
  private readonly nodes: number[] = [];
  private readonly inQueue = new Set<number>();

  constructor(private readonly rank: readonly number[]) {}

  add(node: number): void {
    if (this.inQueue.has(node)) return;
    this.inQueue.add(node);
    const rank = this.rank[node] ?? 0;
    let at = this.nodes.length;
    while (at > 0 && (this.rank[this.nodes[at - 1] ?? 0] ?? 0) < rank) at--;
    this.nodes.splice(at, 0, node);
  }

  take(): number | undefined {
    const node = this.nodes.pop();
    if (node !== undefined) this.inQueue.delete(node);
    return node;
  }
}
