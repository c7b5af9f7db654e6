/**
 * Blocks that are met for the first time where they are given back: what a parameter, a field or a call
 * that nobody knows brought. The place that they were read from gets a block, so that a second release
 * or a use of the same value is seen.
 */
import type { NodeId } from '../../syntax/tree.ts';
import type { Operand, Place } from '../ir.ts';
import { isWeak, pointees, resolve, unwrittenIn } from './heap.ts';
import { mayPoint } from './parameters.ts';
import { type CallInput, originOf, placeName, type Run } from './run.ts';
import type { State } from './state.ts';
import type { Outcome } from './summary.ts';
import { addSure, cameKey, exactBlock, forgetSure } from './sure.ts';
import type { BlockId, PlaceKey } from './values.ts';
import { EXACT, earlierBlock, latestBlock, type SetId, siteOf, type Value } from './values.ts';

/** Where a value was met: the call, which of its arguments, and the way from there to the value. */
export interface Meeting {
  readonly node: NodeId;
  readonly index: number;
  readonly path: string;
  readonly name: string;
}

/** The place that an argument was read from, when it stands for one storage location. */
function originKey(run: Run, state: State, input: CallInput, index: number): PlaceKey | undefined {
  const operand = input.call.args[index];
  const origin = operand && originOf(run, operand);
  if (origin?.kind !== 'place' || run.unit.variables[origin.place.variable]?.role === 'temp') {
    return undefined;
  }
  if (input.late && !isFixed(run, origin.place)) return undefined;
  const place = firstName(run, origin.place);
  if (run.blank.has(place.variable)) return undefined;
  const [key, ...others] = resolve(run, state, place);
  return others.length ? undefined : key;
}

/** Names of names of a value are followed this far. */
const MAX_ALIASES = 8;

/** The variable that a variable is only another name for; one that a call may set by its address is not. */
function firstName(run: Run, place: Place): Place {
  let name: number | undefined = place.variable;
  let first = name;
  for (let i = 0; i < MAX_ALIASES && name !== undefined; i++) {
    if (name !== first && run.addressed.has(name) && !run.blank.has(name)) break;
    if (run.unit.variables[name]?.role !== 'temp') first = name;
    name = run.aliases.get(name);
  }
  return { ...place, variable: first };
}

/** Whether what was read there when the call was deferred is still there when it runs. */
function isFixed(run: Run, { variable, path }: Place): boolean {
  return path.length === 0 && run.assignedOnce.has(variable) && !run.addressed.has(variable);
}

/** A block for the value of an argument that is not known yet. */
export function meetArgument(
  run: Run,
  state: State,
  set: SetId,
  input: CallInput,
  index: number,
): BlockId | undefined {
  const operand = input.call.args[index];
  if (input.late || !operand || !isNameless(run, set)) return undefined;
  const key = originKey(run, state, input, index);
  if (key === undefined) return undefined;
  const met = exactBlock(run, state, state.env.get(key) ?? run.table.unknown);
  if (met !== undefined) return met;
  const { node } = input.call;
  const block = meet(run, state, key, { node, index, path: '', name: nameOf(run, operand) });
  if (block !== undefined) meetUnderOtherNames(run, state, operand, key);
  return block;
}

/** `q := unsafe.Pointer(p)`, where neither gets another value: what q holds, p holds. */
function meetUnderOtherNames(run: Run, state: State, operand: Operand, key: PlaceKey): void {
  const held = state.env.get(key);
  let name = originOf(run, operand);
  for (let i = 0; i < MAX_ALIASES && name.kind === 'place' && held !== undefined; i++) {
    const there = sameValueAt(run, state, name.place);
    if (there !== undefined) {
      noteCame(run, state, there, held);
      state.env.set(there, held);
    }
    const source = isFixed(run, name.place) && run.assignedOnce.get(name.place.variable);
    if (!source) return;
    name = originOf(run, source);
  }
}

/** The place, when it holds what it held when it was read. */
function sameValueAt(run: Run, state: State, place: Place): PlaceKey | undefined {
  const [key, ...others] = resolve(run, state, place);
  if (key === undefined || others.length) return undefined;
  const set = state.env.get(key) ?? unwrittenIn(run, state, key);
  if (set === undefined || !isNameless(run, set)) return undefined;
  const incoming = isIncoming(run, set) && isUntouched(run, state, key);
  return incoming || isFixed(run, place) ? key : undefined;
}

export function nameOf(run: Run, operand: Operand): string {
  const origin = originOf(run, operand);
  return origin.kind === 'place' ? placeName(run, origin) : '';
}

/** Whether nothing is known of the values but that they came from outside. */
export function isNameless(run: Run, set: SetId): boolean {
  const values = run.table.valuesOf(set).filter((value) => value.kind !== 'nil');
  return values.length > 0 && values.every((value) => isOutside(run, value));
}

function isOutside(run: Run, value: Value): boolean {
  if (value.kind !== 'block') return value.kind === 'unknown' || value.kind === 'non-nil';
  const site = run.sites.site(siteOf(value.block));
  // One block stands for all fields of an owner.
  if (site?.kind === 'owner') return true;
  return site?.kind === 'parameter' && value.block === earlierBlock(site.id);
}

/** The place in a parameter that was read, when it holds what the caller put there. */
export function parameterPart(
  run: Run,
  state: State,
  set: SetId,
  operand: Operand,
): PlaceKey | undefined {
  if (!run.followParameters || !isIncoming(run, set)) return undefined;
  const origin = originOf(run, operand);
  if (origin.kind !== 'place') return undefined;
  const [key, ...others] = resolve(run, state, origin.place);
  return key === undefined || others.length || !isUntouched(run, state, key) ? undefined : key;
}

/** Whether the place lies in a parameter, and no call could have written to it. */
function isUntouched(run: Run, state: State, key: PlaceKey): boolean {
  const root = run.table.rootOf(key);
  if (root.kind !== 'block' || isWeak(run, key)) return false;
  const site = run.sites.site(siteOf(root.block));
  const own = site?.kind === 'parameter' && root.block === latestBlock(site.id);
  return own && run.table.pathOf(key) !== '' && !state.marks.has(`touched ${site.id}`);
}

/** Whether the values are what the caller put into a parameter, or nil. */
function isIncoming(run: Run, set: SetId): boolean {
  const values = run.table.valuesOf(set).filter((value) => value.kind !== 'nil');
  return values.length > 0 && values.every((v) => v.kind === 'block' && isOutside(run, v));
}

/** Gives the place a block of its own. */
export function meet(run: Run, state: State, key: PlaceKey, meeting: Meeting): BlockId | undefined {
  const root = run.table.rootOf(key);
  if (root.kind === 'object' && state.marks.has(`repeated ${root.object}`)) return undefined;
  if (root.kind === 'block' && root.block !== latestBlock(siteOf(root.block))) return undefined;
  if (isWeak(run, key)) return undefined;
  const { node, index, path, name } = meeting;
  const site = run.sites.get(`found ${node} ${index} ${path}`, (id) => {
    return { id, node, call: name, release: '', kind: 'found', index };
  });
  run.sites.anyFound = true;
  const block = latestBlock(site.id);
  forgetBlock(run, state, block);
  const held = run.table.single({ kind: 'block', block, ...EXACT });
  noteCame(run, state, key, held);
  state.env.set(key, held);
  return block;
}

/** What the place will hold is what the caller had put there. */
function noteCame(run: Run, state: State, key: PlaceKey, held: SetId): void {
  const set = state.env.get(key) ?? unwrittenIn(run, state, key);
  if (set === undefined || !isIncoming(run, set) || !isUntouched(run, state, key)) return;
  const block = exactBlock(run, state, held);
  const node = run.sites.site(siteOf(block ?? 0))?.node;
  if (block === undefined || node === undefined) return;
  addSure(state, cameKey(block), { node, by: '', place: key, block });
}

/** What was met there in a former round is another block. */
function forgetBlock(run: Run, state: State, block: BlockId): void {
  const rename = (set: SetId): SetId =>
    run.table.map(set, (value) =>
      value.kind === 'block' && value.block === block ? { kind: 'unknown' } : value,
    );
  for (const [key, set] of state.env) state.env.set(key, rename(set));
  state.deferred = state.deferred.map((deferred) => ({
    ...deferred,
    args: deferred.args.map(rename),
  }));
  forgetSure(state, block);
}

/**
 * A call may write to what lies behind pointers and in package variables: what was met there may be
 * something else afterwards.
 */
export function forgetMet(run: Run, state: State, input: CallInput, outcome?: Outcome): void {
  if (!run.followParameters && !run.sites.anyFound) return;
  const reaching = input.args.filter((set, i) => {
    return outcome?.params[i]?.sure?.frees === undefined && mayReach(run, input.call.args[i], set);
  });
  if (run.followParameters) for (const set of reaching) touch(run, state, set);
  if (!run.sites.anyFound) return;
  const writes = reaching.length > 0 || input.call.callee.kind === 'value';
  for (const [key, set] of state.env) {
    const root = run.table.rootOf(key);
    const variable = root.kind === 'variable' ? run.unit.variables[root.variable] : undefined;
    const local = variable !== undefined && run.table.pathOf(key) === '';
    if (variable?.role !== 'global' && (local || !writes)) continue;
    const kept = run.table.map(set, (value) => (isFound(run, value) ? undefined : value));
    if (kept === set) continue;
    if (kept === run.table.empty) state.env.delete(key);
    else state.env.set(key, run.table.union(kept, run.table.unknown));
  }
}

/** Whether somebody who gets the values can write to Go memory through them. */
function mayReach(run: Run, operand: Operand | undefined, set: SetId): boolean {
  if (operand?.kind === 'place' && operand.place.path.length === 0) {
    const type = run.unit.variables[operand.place.variable]?.type ?? '';
    if (/^(\*C\.|unsafe\.Pointer$)/.test(type) || !mayPoint(type)) return false;
  }
  return run.table.valuesOf(set).some((value) => {
    if (value.kind === 'block') return !isFound(run, value);
    return value.kind !== 'nil' && value.kind !== 'number' && value.kind !== 'bool';
  });
}

function isFound(run: Run, value: Value): boolean {
  return value.kind === 'block' && run.sites.site(siteOf(value.block))?.kind === 'found';
}

function touch(run: Run, state: State, set: SetId): void {
  for (const value of run.table.valuesOf(set)) {
    const site = value.kind === 'block' ? run.sites.site(siteOf(value.block)) : undefined;
    if (site?.kind === 'parameter') state.marks.add(`touched ${site.id}`);
  }
}

/** The storage that an argument points to, or is, when it is one. */
export function baseOf(
  run: Run,
  state: State,
  input: CallInput,
  index: number,
): PlaceKey | undefined {
  const [place, ...others] = pointees(run, input.args[index] ?? run.table.empty);
  if (others.length) return undefined;
  return place ?? originKey(run, state, input, index);
}
