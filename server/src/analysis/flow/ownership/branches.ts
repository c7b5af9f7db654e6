/** What a test tells about the values tested; an arm that cannot be taken is `undefined`. */

import type { NodeId } from '../../syntax/tree.ts';
import type { Condition, Operand, Place, SignOperator } from '../ir.ts';
import { areApart } from './equality.ts';
import { resolve, unwrittenIn } from './heap.ts';
import { isHeld } from './losses.ts';
import { handlesIn } from './resources.ts';
import type { Run } from './run.ts';
import { isAcquired } from './sites.ts';
import type { State } from './state.ts';
import { meetStatus } from './success.ts';
import { type BlockId, type SetId, type Sign, siteOf, type Value } from './values.ts';

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
      else noteGivenIsSet(run, state, condition.place);
      return refinePlace(run, state, condition.place, (set) => filterNil(run, set, taken));
    case 'is-true':
      return refinePlace(run, state, condition.place, (set) => filterBool(run, set, taken));
    case 'fact': {
      const { key, places, sign, equal } = condition;
      if (taken && equal && areApart(run, state, equal)) return false;
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

/** A pointer that came in was tested and is not nil: what follows is not for callers who hand in nil. */
function noteGivenIsSet(run: Run, state: State, place: Place): void {
  const [key, ...others] = resolve(run, state, place);
  if (key === undefined || others.length) return;
  const [value, ...more] = run.table.valuesOf(state.env.get(key) ?? run.table.empty);
  if (value?.kind !== 'block' || more.length || !isGiven(run, value)) return;
  state.facts.set(givenIsSet(value.block), { truth: true, variables: [] });
}

/** The fact that the pointer to a caller's block is not nil. */
export function givenIsSet(block: BlockId): string {
  return `set b${block}`;
}

/** The result of `realloc` is nil: the block that it was given is still there. */
function reviveAfterRealloc(run: Run, state: State, place: Place): void {
  const [key] = resolve(run, state, place);
  if (key === undefined || state.env.get(key) !== run.table.nil) return;
  for (const [block, status] of state.statuses) {
    if (status !== 'undecided' || !state.marks.has(failedRealloc(block))) continue;
    // A block that nothing holds any more is what `p = realloc(p, n)` loses: a rule of its own.
    if (!isHeld(run, state, block)) continue;
    state.marks.delete(failedRealloc(block));
    state.statuses.set(block, 'owned');
  }
}

/** The mark of a block that is still there when the result of `realloc` is nil. */
export function failedRealloc(block: BlockId): string {
  return `realloc ${block}`;
}

/** What an assertion says of its argument holds after it; whether the way can be gone at all. */
export function asserted(
  run: Run,
  state: State,
  operand: Operand | undefined,
  nil: boolean,
): boolean {
  if (operand?.kind !== 'place') return true;
  return refinePlace(run, state, operand.place, (set) => filterNil(run, set, nil));
}

function refinePlace(run: Run, state: State, place: Place, filter: (set: SetId) => SetId): boolean {
  const [key, ...others] = resolve(run, state, place);
  if (key === undefined || others.length) return true;
  const set = state.env.get(key) ?? unwrittenIn(run, state, key) ?? run.table.unknown;
  const refined = filter(set);
  if (refined === run.table.empty) return false;
  state.env.set(key, refined);
  meetStatus(run, state, key);
  return true;
}

function filterNil(run: Run, set: SetId, isNil: boolean): SetId {
  return run.table.map(set, (value): Value | undefined => {
    if (value.kind === 'unknown') return { kind: isNil ? 'nil' : 'non-nil' };
    if (isNil && mayBeNil(run, value)) return { kind: 'nil' };
    const zero = value.kind === 'number' && value.sign === 'zero';
    return (value.kind === 'nil' || zero) === isNil ? value : undefined;
  });
}

function mayBeNil(run: Run, value: Value): boolean {
  return isGiven(run, value) || (value.kind === 'lent' && value.call !== '');
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
  const { table } = run;
  const values = table.valuesOf(set).flatMap((value): readonly Value[] => {
    // What is compared with a number is one, whatever its type is called.
    if (value.kind === 'unknown' || isGiven(run, value)) return learned(operator, taken);
    const sign = signOf(run, value);
    const holds = sign === undefined ? undefined : signHolds(operator, sign);
    return holds === undefined || holds === taken ? [value] : [];
  });
  return table.setOf(values.map((value) => table.value(value)));
}

/** A new handle is never zero. */
function signOf(run: Run, value: Value): Sign | undefined {
  if (value.kind === 'number') return value.sign;
  const handle = value.kind === 'block' && handlesIn(run, run.table.single(value)).length > 0;
  return handle ? 'positive' : undefined;
}

/** The signs of a number for which the test holds, and of one for which it does not; empty: any. */
const LEARNED: Readonly<Record<SignOperator, readonly [Sign[], Sign[]]>> = {
  '== 0': [['zero'], ['non-zero']],
  '< 0': [['negative'], ['zero', 'positive']],
  '<= 0': [['zero', 'negative'], ['positive']],
  '== 1': [['positive'], []],
  '== -1': [['negative'], []],
  '== other': [[], []],
};

function learned(operator: SignOperator, taken: boolean): readonly Value[] {
  const signs = LEARNED[operator][taken ? 0 : 1];
  return signs.length ? signs.map((sign) => ({ kind: 'number', sign })) : [{ kind: 'unknown' }];
}

/**
 * Whether a number of that sign passes the test; `undefined` when it depends. A status that is known to
 * be positive is taken to be 1, and a negative one to be -1.
 */
function signHolds(operator: SignOperator, sign: Sign): boolean | undefined {
  switch (operator) {
    case '== 0':
      return sign === 'zero';
    case '< 0':
      return sign === 'non-zero' ? undefined : sign === 'negative';
    case '<= 0':
      return sign === 'non-zero' ? undefined : sign !== 'positive';
    case '== 1':
      return sign === 'non-zero' ? undefined : sign === 'positive';
    case '== -1':
      return sign === 'non-zero' ? undefined : sign === 'negative';
    case '== other':
      return sign === 'zero' ? false : undefined;
  }
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
