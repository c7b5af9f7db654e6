/** What a test tells about the values tested; an arm that cannot be taken is `undefined`. */

import type { NodeId } from '../../syntax/tree.ts';
import type { Condition, Place } from '../ir.ts';
import { resolve, unwrittenIn } from './heap.ts';
import { handlesIn } from './resources.ts';
import type { Run } from './run.ts';
import { isAcquired } from './sites.ts';
import type { State } from './state.ts';
import { type SetId, type Sign, siteOf, type Value } from './values.ts';

/** What is tested, and how the reader sees it. */
interface Branch {
  readonly condition: Condition;
  readonly node: NodeId;
  readonly negated: boolean;
}

/** The state in the arm where the condition is `truth`, or `undefined` when it cannot be. */
export function takeBranch(
  run: Run,
  state: State,
  { condition, node, negated }: Branch,
  truth: boolean,
): State | undefined {
  const after = state.clone();
  if (!refine(run, after, condition, truth)) return undefined;
  if (after.hasOwned()) after.trail = { node, taken: truth !== negated, before: after.trail };
  return after;
}

/** Several ways without a test that the analysis understands. */
export function takeChoice(state: State, node: NodeId): State {
  const after = state.clone();
  if (after.hasOwned()) after.trail = { node, taken: undefined, before: after.trail };
  return after;
}

function refine(run: Run, state: State, condition: Condition, taken: boolean): boolean {
  switch (condition.kind) {
    case 'is-nil':
      if (taken) reviveAfterRealloc(run, state, condition.place);
      return refinePlace(run, state, condition.place, (set) => filterNil(run, set, taken));
    case 'is-true':
      return refinePlace(run, state, condition.place, (set) => filterBool(run, set, taken));
    case 'fact': {
      const { key, places, sign } = condition;
      if (
        sign &&
        !refinePlace(run, state, sign.place, (set) => filterSign(run, set, sign, taken))
      ) {
        return false;
      }
      return refineFact(state, key, places, taken);
    }
    case 'opaque':
      return true;
  }
}

/** The result of `realloc` is nil: the block that it was given is still there. */
function reviveAfterRealloc(run: Run, state: State, place: Place): void {
  const [key] = resolve(run, state, place);
  if (key === undefined || state.env.get(key) !== run.table.nil) return;
  for (const [block, status] of state.statuses) {
    if (status !== 'undecided' || !state.marks.delete(`realloc ${block}`)) continue;
    state.statuses.set(block, 'owned');
  }
}

function refinePlace(run: Run, state: State, place: Place, filter: (set: SetId) => SetId): boolean {
  const [key, ...others] = resolve(run, state, place);
  if (key === undefined || others.length) return true;
  const set = state.env.get(key) ?? unwrittenIn(run, state, key) ?? run.table.unknown;
  const refined = filter(set);
  if (refined === run.table.empty) return false;
  state.env.set(key, refined);
  return true;
}

function filterNil(run: Run, set: SetId, isNil: boolean): SetId {
  return run.table.map(set, (value): Value | undefined => {
    if (value.kind === 'unknown') return { kind: isNil ? 'nil' : 'non-nil' };
    if (isNil && isGiven(run, value)) return { kind: 'nil' };
    return (value.kind === 'nil') === isNil ? value : undefined;
  });
}

/** A pointer that came from outside may be nil. */
function isGiven(run: Run, value: Value): boolean {
  return value.kind === 'block' && !isAcquired(run.sites.site(siteOf(value.block)));
}

function filterBool(run: Run, set: SetId, isTrue: boolean): SetId {
  return run.table.map(set, (value): Value | undefined => {
    if (value.kind === 'bool') return value.value === isTrue ? value : undefined;
    return value.kind === 'unknown' ? { kind: 'bool', value: isTrue } : value;
  });
}

type SignTest = NonNullable<Extract<Condition, { kind: 'fact' }>['sign']>;

/** Values of which the sign decides the test otherwise are left out. */
function filterSign(run: Run, set: SetId, { operator }: SignTest, taken: boolean): SetId {
  return run.table.map(set, (value): Value | undefined => {
    if (value.kind === 'unknown') return learnedSign(operator, taken);
    const holds = signHolds(operator, signOf(run, value));
    return holds === undefined || holds === taken ? value : undefined;
  });
}

function learnedSign(operator: SignTest['operator'], taken: boolean): Value {
  if (operator === '==') return { kind: 'number', sign: taken ? 'zero' : 'non-zero' };
  if (operator === '<' && taken) return { kind: 'number', sign: 'negative' };
  if (operator === '<=' && !taken) return { kind: 'number', sign: 'positive' };
  return { kind: 'unknown' };
}

/** A new handle is never zero. */
function signOf(run: Run, value: Value): Sign | undefined {
  if (value.kind === 'number') return value.sign;
  const handle = value.kind === 'block' && handlesIn(run, run.table.single(value)).length > 0;
  return handle ? 'positive' : undefined;
}

/** Whether a number of that sign compares so with zero; `undefined` when it depends. */
function signHolds(operator: SignTest['operator'], sign: Sign | undefined): boolean | undefined {
  if (sign === undefined) return undefined;
  if (sign === 'zero') return operator !== '<';
  if (operator === '==') return false;
  return sign === 'non-zero' ? undefined : sign === 'negative';
}

/** Of a switch with thousands of cases not every test is remembered in each of them. */
const MAX_FACTS = 64;

function refineFact(state: State, key: string, places: readonly Place[], taken: boolean): boolean {
  const known = state.facts.get(key);
  if (known) return known.truth === taken;
  if (state.facts.size >= MAX_FACTS) return true;
  state.facts.set(key, { truth: taken, variables: places.map((place) => place.variable) });
  return true;
}
