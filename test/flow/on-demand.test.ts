/** Results that depend on one another, on graphs made by hand and at random; no program is involved. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OnDemand } from '../../server/src/analysis/flow/on-demand.ts';
import { type Edges, randomEdges } from './graphs.ts';
import { Random } from './random.ts';

type Nodes = readonly number[];

/** For each node those that can be reached from it, itself included: the result depends on all after it. */
class Reach {
  computed: number[] = [];
  unknown = 0;
  private readonly onDemand = new OnDemand<number, Nodes>({
    keyOf: (node) => `n${node}`,
    compute: (node) => this.compute(node),
    textOf: (nodes) => nodes.join(),
  });

  constructor(private readonly edges: Edges) {}

  of(node: number): Nodes {
    const answer = this.onDemand.ask(node);
    if (!answer.known) {
      this.unknown++;
      return [];
    }
    return answer.result ?? [];
  }

  private compute(node: number): Nodes {
    this.computed.push(node);
    const reached = new Set([node]);
    for (const next of this.edges[node] ?? []) for (const far of this.of(next)) reached.add(far);
    return [...reached].sort((a, b) => a - b);
  }
}

function reachable(edges: Edges, from: number): Nodes {
  const seen = new Set([from]);
  for (const node of seen) for (const next of edges[node] ?? []) seen.add(next);
  return [...seen].sort((a, b) => a - b);
}

/** Checks every node, asked for in that order, and returns how often something was computed. */
function check(edges: Edges, order: Nodes, note: string): number {
  const reach = new Reach(edges);
  for (const node of order) assert.deepEqual(reach.of(node), reachable(edges, node), note);
  assert.equal(reach.unknown, 0, note);
  return reach.computed.length;
}

const all = (edges: Edges): Nodes => edges.map((_, node) => node);

describe('without cycles', () => {
  test('each is computed once, and only when something asks for it', () => {
    const edges = [[1, 2], [3], [3], [], [0]];
    const reach = new Reach(edges);
    assert.deepEqual(reach.of(1), [1, 3]);
    assert.deepEqual(reach.computed, [1, 3]);
    assert.equal(check(edges, all(edges), 'all'), edges.length);
  });
});

describe('cycles', () => {
  const cases: Readonly<Record<string, Edges>> = {
    'one that asks for itself': [[0]],
    'two that ask for each other': [[1], [0]],
    'a ring': [[1], [2], [3], [4], [0]],
    'a ring with a tail and a way in': [[1], [2], [3], [1, 4], []],
    'a ring in a ring': [[1], [2], [1, 3], [0]],
    'two rings that share one': [[1, 2], [0], [0]],
    'one inside that asks for itself and for the outermost': [[1], [1, 2, 0], [3], [1]],
    'everything asks for everything': Array.from({ length: 16 }, () => [...Array(16).keys()]),
  };
  for (const [name, edges] of Object.entries(cases)) {
    test(name, () => {
      check(edges, all(edges), 'forward');
      check(edges, [...all(edges)].reverse(), 'backward');
    });
  }

  test('random graphs, asked for in any order', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const random = new Random(seed);
      const edges = randomEdges(random, 1 + random.below(14), false);
      check(edges, random.shuffled(all(edges)), `seed ${seed}`);
    }
  });

  test('are repeated a few times, however dense they are', () => {
    const size = 30;
    const edges = Array.from({ length: size }, () => [...Array(size).keys()]);
    assert.ok(check(edges, all(edges), 'dense') <= 4 * size);
  });
});

describe('limits', () => {
  test('a long way gives an answer for its beginning, and for the rest when that is asked for', () => {
    const length = 10_000;
    const edges = Array.from({ length }, (_, i) => (i + 1 < length ? [i + 1] : []));
    const reach = new Reach(edges);
    assert.ok(reach.of(0).length > 30);
    assert.equal(reach.unknown, 1);
    assert.deepEqual(reach.of(length - 2), [length - 2, length - 1]);
  });

  test('a cycle that never rests is given up: nothing is known where it closes', () => {
    const closed: boolean[] = [];
    let count = 0;
    const onDemand: OnDemand<string, number> = new OnDemand({
      keyOf: (task) => task,
      compute: () => {
        closed.push(onDemand.ask('a').known);
        return count++;
      },
      textOf: String,
    });
    const answer = onDemand.ask('a');
    assert.deepEqual(answer, { known: true, result: count - 1 });
    assert.equal(closed.at(-1), false);
    assert.ok(closed.length > 2);
    assert.deepEqual(onDemand.ask('a'), answer);
  });
});
