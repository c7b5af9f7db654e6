/** The laws that a join must keep, for the states of the ownership analysis and for sets of them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Callee } from '../../server/src/analysis/flow/ir.ts';
import { unwrittenIn } from '../../server/src/analysis/flow/ownership/heap.ts';
import { SiteTable } from '../../server/src/analysis/flow/ownership/sites.ts';
import {
  type Deferred,
  joinStates,
  State,
  type Status,
} from '../../server/src/analysis/flow/ownership/state.ts';
import {
  type Joining,
  joinStateSets,
  MAX_STATES,
  type StateSet,
  stateSetOf,
} from '../../server/src/analysis/flow/ownership/state-set.ts';
import { EXACT, type SetId, ValueTable } from '../../server/src/analysis/flow/ownership/values.ts';
import { Random } from './random.ts';

const ROUNDS = 400;
const VARIABLES = 4;
const CALLEE: Callee = { kind: 'c', name: 'free' };

/** A unit of a global, a parameter and two locals, with a block that the parameter points to. */
function makeRun(): Joining {
  const roles = ['global', 'param', 'local', 'local'] as const;
  const sites = new SiteTable();
  sites.get('parameter 1', (id) => {
    return { id, node: 0, call: 'p', release: '', kind: 'parameter', index: 1 };
  });
  const variables = roles.map((role, i) => ({ name: `v${i}`, type: '', role, owner: 0 }));
  return {
    unit: { variables, functions: [] },
    table: new ValueTable(),
    sites,
    overflow: false,
  };
}

class Generator {
  private readonly random: Random;

  constructor(
    private readonly run: Joining,
    seed: number,
  ) {
    this.random = new Random(seed);
  }

  private set(): SetId {
    const { table } = this.run;
    const choices = [
      table.nil,
      table.nonNil,
      table.unknown,
      table.single({ kind: 'bool', value: true }),
      table.single({ kind: 'function', function: 1 }),
      table.single({ kind: 'go', place: this.place(), ...EXACT }),
    ];
    const first = choices[this.random.below(choices.length)] ?? table.nil;
    return this.random.chance(2) ? table.union(first, this.set()) : first;
  }

  private place(): number {
    const { table } = this.run;
    const path = ['', '.f', '.f.g', '[]'][this.random.below(4)] ?? '';
    if (this.random.chance(4)) return table.place({ kind: 'object', object: 0 }, path);
    if (this.random.chance(4)) return table.place({ kind: 'block', block: 0 }, path);
    return table.place({ kind: 'variable', variable: this.random.below(VARIABLES) }, path);
  }

  private deferred(node: number): Deferred {
    const callee = node % 2 ? this.set() : undefined;
    const call = { callee: CALLEE, args: [], spread: false, results: [], node };
    return { node, call, args: [this.set(), this.set()], callee, level: 0 };
  }

  /** A state whose key is one of a few, decided by `kind`. */
  state(kind: number): State {
    const state = State.initial();
    const statuses: Status[] = ['owned', 'freed', 'transferred'];
    state.statuses.set(2, statuses[kind % 3] ?? 'owned');
    state.deferred = kind % 2 ? [this.deferred(1), this.deferred(2)] : [];
    for (let i = this.random.below(6); i > 0; i--) state.env.set(this.place(), this.set());
    for (let i = this.random.below(4); i > 0; i--) {
      const truth = this.random.chance(2);
      const variable = this.random.below(VARIABLES);
      state.facts.set(`v${variable} == 0`, { truth, variables: [variable] });
    }
    for (let i = this.random.below(3); i > 0; i--) state.marks.add(`mark ${this.random.below(3)}`);
    return state;
  }

  stateSet(): StateSet {
    const states = Array.from({ length: this.random.below(8) }, () =>
      this.state(this.random.below(6)),
    );
    return stateSetOf(this.run, states);
  }
}

/** A state in a form that can be compared; the trail only explains, and is left out. */
function plain(state: State): unknown {
  const byKey = (a: readonly [unknown, unknown], b: readonly [unknown, unknown]): number =>
    String(a[0]) < String(b[0]) ? -1 : 1;
  return {
    env: [...state.env].sort(byKey),
    statuses: [...state.statuses].sort(byKey),
    facts: [...state.facts].sort(byKey),
    marks: [...state.marks].sort(),
    deferred: state.deferred.map(({ node, args, callee }) => ({ node, args, callee })),
  };
}

function plainSet(set: StateSet): unknown {
  return [...set].map(([key, state]) => [key, plain(state)]).sort();
}

interface Joinable<T> {
  readonly make: (generator: Generator, kind: number) => T;
  readonly join: (run: Joining, old: T, added: T) => T;
  readonly plain: (value: T) => unknown;
}

const STATES: Joinable<State> = {
  make: (generator, kind) => generator.state(kind),
  join: (run, old, added) =>
    joinStates(run.table, (state, place) => unwrittenIn(run, state, place), old, added),
  plain,
};

const SETS: Joinable<StateSet> = {
  make: (generator) => generator.stateSet(),
  join: joinStateSets,
  plain: plainSet,
};

/** Three values that can be joined, for each seed. */
function forAll<T>(
  { make }: Joinable<T>,
  check: (run: Joining, a: T, b: T, c: T, seed: string) => void,
): void {
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const run = makeRun();
    const generator = new Generator(run, seed);
    const kind = seed % 6;
    const [a, b, c] = [0, 1, 2].map(() => make(generator, kind)) as [T, T, T];
    check(run, a, b, c, `seed ${seed}`);
  }
}

function testLaws<T>(joinable: Joinable<T>): void {
  const { join, plain: form } = joinable;

  test('the order of two does not matter', () => {
    forAll(joinable, (run, a, b, _, seed) => {
      assert.deepEqual(form(join(run, a, b)), form(join(run, b, a)), seed);
    });
  });

  test('the order of joins does not matter', () => {
    forAll(joinable, (run, a, b, c, seed) => {
      const left = join(run, join(run, a, b), c);
      assert.deepEqual(form(left), form(join(run, a, join(run, b, c))), seed);
    });
  });

  test('what says nothing new gives the old object', () => {
    forAll(joinable, (run, a, b, c, seed) => {
      assert.equal(join(run, a, a), a, seed);
      const joined = join(run, join(run, a, b), c);
      for (const part of [a, b, c, joined]) assert.equal(join(run, joined, part), joined, seed);
    });
  });

  test('what says something new gives another object and leaves both as they were', () => {
    let changed = 0;
    forAll(joinable, (run, a, b, _, seed) => {
      const [before, added] = [form(a), form(b)];
      const joined = join(run, a, b);
      assert.deepEqual([form(a), form(b)], [before, added], seed);
      if (joined !== a) changed++;
      assert.equal(joined === a, JSON.stringify(form(joined)) === JSON.stringify(before), seed);
    });
    assert.ok(changed > ROUNDS / 2, 'most random values say something new');
  });
}

describe('the join of two states', () => {
  testLaws(STATES);

  test('allows every value that one of them allows', () => {
    forAll(STATES, (run, a, b, _, seed) => {
      const joined = STATES.join(run, a, b);
      for (const place of [...a.env.keys(), ...b.env.keys()]) {
        const values = run.table.valuesOf(joined.env.get(place) ?? run.table.empty);
        for (const part of [a, b]) {
          const set = part.env.get(place) ?? unwrittenIn(run, part, place) ?? run.table.empty;
          for (const value of run.table.valuesOf(set)) assert.ok(values.includes(value), seed);
        }
      }
    });
  });

  test('holds only tests that passed in both', () => {
    forAll(STATES, (run, a, b, _, seed) => {
      for (const [key, { truth }] of STATES.join(run, a, b).facts) {
        assert.equal(a.facts.get(key)?.truth, truth, seed);
        assert.equal(b.facts.get(key)?.truth, truth, seed);
      }
    });
  });

  test('what was not written is unknown, or what the parameter brought, or not made yet', () => {
    const run = makeRun();
    const { table } = run;
    const [old, added] = [State.initial(), State.initial()];
    const [globalKey, paramKey, localKey, otherKey] = [0, 1, 2, 3].map((variable) =>
      table.place({ kind: 'variable', variable }),
    ) as [number, number, number, number];
    const field = table.place({ kind: 'variable', variable: 2 }, '.f');
    const inParameter = table.place({ kind: 'block', block: 0 }, '.f');
    const inObject = table.place({ kind: 'object', object: 0 }, '.f');
    old.env.set(localKey, table.unknown);
    added.env.set(localKey, table.unknown);
    for (const key of [globalKey, paramKey, otherKey, field, inParameter, inObject]) {
      added.env.set(key, table.nil);
    }
    for (const [one, other] of [
      [old, added],
      [added, old],
    ] as const) {
      const { env } = STATES.join(run, one, other);
      for (const key of [globalKey, paramKey, field]) {
        assert.equal(env.get(key), table.union(table.nil, table.unknown));
      }
      const values = table.valuesOf(env.get(inParameter) ?? table.empty);
      assert.deepEqual(values.map((value) => value.kind).sort(), ['block', 'nil']);
      for (const key of [otherKey, inObject]) assert.equal(env.get(key), table.nil);
    }
  });
});

describe('the join of two sets of states', () => {
  testLaws(SETS);

  test('keeps states of different keys apart and drops those that are too many', () => {
    const run = makeRun();
    const states = Array.from({ length: MAX_STATES }, (_, block) => {
      const state = State.initial();
      state.statuses.set(block, 'owned');
      return state;
    });
    const set = stateSetOf(run, states);
    assert.equal(set.size, MAX_STATES);
    assert.equal(run.overflow, false);
    const more = State.initial();
    more.statuses.set(MAX_STATES, 'owned');
    assert.equal(joinStateSets(run, set, stateSetOf(run, [more])), set);
    assert.equal(run.overflow, true);
  });
});
