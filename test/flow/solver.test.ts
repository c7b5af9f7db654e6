/** The solver on graphs made by hand and at random; no program is involved. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reversePostorder, solveForward } from '../../server/src/analysis/flow/solver.ts';
import {
  BITS,
  CONSTANTS,
  type Constants,
  DIAMOND,
  type Edges,
  graphOf,
  IRREDUCIBLE,
  LOOP,
  NESTED_LOOPS,
  randomEdges,
  SELF_LOOP,
  UNREACHABLE,
} from './graphs.ts';
import { Random } from './random.ts';

/** Which nodes were passed on some way to each node; the bits of nodes as they are listed. */
function passed(edges: Edges, calls: number[] = []): (number[] | undefined)[] {
  const facts = solveForward(graphOf(edges), 0, BITS, (node, fact) => {
    calls.push(node);
    return (edges[node] ?? []).map((to) => ({ to, fact: fact | (1 << node) }));
  });
  return Array.from(facts, (fact) =>
    fact === undefined ? undefined : edges.map((_, i) => i).filter((i) => fact & (1 << i)),
  );
}

/** The same by definition: i was passed on a way to n when n can be reached from i by an edge or more. */
function passedByDefinition(edges: Edges): (number[] | undefined)[] {
  const reach = edges.map((_, from) => {
    const seen = new Set<number>();
    const work = [...(edges[from] ?? [])];
    for (let node = work.pop(); node !== undefined; node = work.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      work.push(...(edges[node] ?? []));
    }
    return seen;
  });
  const reached = (node: number): boolean => node === 0 || (reach[0]?.has(node) ?? false);
  return edges.map((_, node) =>
    reached(node)
      ? edges.map((_edge, i) => i).filter((i) => reached(i) && reach[i]?.has(node))
      : undefined,
  );
}

describe('a set of passed nodes', () => {
  const cases: [string, Edges, (number[] | undefined)[]][] = [
    ['one node', [[]], [[]]],
    ['a diamond', DIAMOND, [[], [0], [0], [0, 1, 2]]],
    ['a loop', LOOP, [[], [0, 1, 2], [0, 1, 2], [0, 1, 2]]],
    [
      'nested loops',
      NESTED_LOOPS,
      [[], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]],
    ],
    ['a graph that is not reducible', IRREDUCIBLE, [[], [0, 1, 2], [0, 1, 2], [0, 1, 2]]],
    ['a loop of one node', SELF_LOOP, [[], [0, 1], [0, 1]]],
    ['nodes that are not reached', UNREACHABLE, [[], [0], undefined, undefined]],
    [
      'a loop over the entry',
      [[1], [0, 2], []],
      [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
    ],
  ];
  for (const [name, edges, expected] of cases) {
    test(name, () => assert.deepEqual(passed(edges), expected));
  }

  test('random graphs: the definition, whatever the order of the edges', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = new Random(seed);
      const edges = randomEdges(random, 2 + random.below(12), false);
      const expected = passedByDefinition(edges);
      assert.deepEqual(passed(edges), expected, `seed ${seed}`);
      const shuffled = edges.map((targets) => random.shuffled(targets));
      assert.deepEqual(passed(shuffled), expected, `seed ${seed}, other order`);
    }
  });
});

/** `x` at each node, when node 0 sets it to 1 and the nodes of `sets` to other values. */
function constants(edges: Edges, sets: Readonly<Record<number, number>>) {
  const entry: Constants = new Map([['x', 1]]);
  const facts = solveForward(graphOf(edges), entry, CONSTANTS, (node, fact) => {
    const value = sets[node];
    const after = value === undefined ? fact : new Map(fact).set('x', value);
    return (edges[node] ?? []).map((to) => ({ to, fact: after }));
  });
  return Array.from(facts, (fact) => fact?.get('x'));
}

describe('constants', () => {
  test('both arms set the same', () => {
    assert.deepEqual(constants(DIAMOND, { 1: 2, 2: 2 }), [1, 1, 1, 2]);
  });
  test('one arm sets another value', () => {
    assert.deepEqual(constants(DIAMOND, { 1: 2 }), [1, 1, 1, 'several']);
  });
  test('the body of a loop changes the value at its head and after it', () => {
    assert.deepEqual(constants(LOOP, { 2: 2 }), [1, 'several', 'several', 'several']);
  });
  test('a head that sets the value keeps it constant behind', () => {
    assert.deepEqual(constants(LOOP, { 1: 3, 2: 2 }), [1, 'several', 3, 3]);
  });
  test('an inner loop changes the outer one', () => {
    const x = constants(NESTED_LOOPS, { 3: 2 });
    assert.deepEqual(x, [1, 'several', 'several', 'several', 'several', 'several']);
  });
});

describe('the transfer function', () => {
  test('decides for each edge what flows there; an edge that it leaves out is not taken', () => {
    const facts = solveForward(graphOf(DIAMOND), 1, BITS, (node, fact) => {
      if (node === 0) return [{ to: 2, fact: fact | 2 }];
      return (DIAMOND[node] ?? []).map((to) => ({ to, fact: fact | 4 }));
    });
    assert.deepEqual(Array.from(facts), [1, undefined, 3, 7]);
  });

  test('is called once for each reached node of a graph without cycles', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = new Random(seed);
      const edges = randomEdges(random, 2 + random.below(20), true);
      const calls: number[] = [];
      const facts = passed(edges, calls);
      const reached = edges.map((_, i) => i).filter((i) => facts[i] !== undefined);
      assert.deepEqual(
        calls.toSorted((a, b) => a - b),
        reached,
        `seed ${seed}`,
      );
    }
  });

  test('is called again only for nodes whose fact changed', () => {
    const calls: number[] = [];
    passed(LOOP, calls);
    assert.deepEqual(calls, [0, 1, 2, 1, 2, 3]);
    calls.length = 0;
    passed(SELF_LOOP, calls);
    assert.deepEqual(calls, [0, 1, 1, 2]);
  });

  test('is never called for a node that nothing flows to', () => {
    const calls: number[] = [];
    passed(UNREACHABLE, calls);
    assert.deepEqual(calls, [0, 1]);
  });

  test('a fact that says nothing new is not joined twice', () => {
    let joins = 0;
    const lattice = {
      join(old: number, added: number): number {
        joins++;
        return old | added;
      },
    };
    solveForward(graphOf(LOOP), 1, lattice, (node, fact) =>
      (LOOP[node] ?? []).map((to) => ({ to, fact })),
    );
    assert.equal(joins, 1);
  });
});

describe('reverse postorder', () => {
  test('of graphs made by hand', () => {
    assert.deepEqual(reversePostorder(graphOf([])), []);
    assert.deepEqual(reversePostorder(graphOf(DIAMOND)), [0, 1, 2, 3]);
    assert.deepEqual(reversePostorder(graphOf(LOOP)), [0, 1, 2, 3]);
    assert.deepEqual(reversePostorder(graphOf(NESTED_LOOPS)), [0, 1, 2, 3, 4, 5]);
    assert.deepEqual(reversePostorder(graphOf(UNREACHABLE)), [2, 3, 4, 4]);
  });

  test('without cycles each edge leads to a later node', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = new Random(seed);
      const edges = randomEdges(random, 2 + random.below(20), true);
      const rank = reversePostorder(graphOf(edges));
      const reached = rank.filter((position) => position < edges.length);
      assert.equal(
        new Set(reached).size,
        reached.length,
        `seed ${seed}: two nodes at one position`,
      );
      for (const [node, targets] of edges.entries()) {
        if (rank[node] === edges.length) continue;
        for (const to of targets) assert.ok((rank[node] ?? 0) < (rank[to] ?? 0), `seed ${seed}`);
      }
    }
  });

  test('a long chain does not need the stack', () => {
    const length = 100_000;
    const edges = Array.from({ length }, (_, i) => (i + 1 < length ? [i + 1] : []));
    assert.equal(reversePostorder(graphOf(edges))[length - 1], length - 1);
    const facts = solveForward(graphOf(edges), 0, BITS, (node, fact) =>
      (edges[node] ?? []).map((to) => ({ to, fact })),
    );
    assert.equal(facts[length - 1], 0);
  });
});
