/** Assignments, ends of scopes, and what they do to the blocks that were there before. */

import type { NodeId } from '../../syntax/tree.ts';
import type { Place, VarId } from '../ir.ts';
import { noteStored } from './fields.ts';
import {
  blocksReached,
  giveAway,
  type Heap,
  hasEscaped,
  isForeign,
  isWeak,
  resolve,
  unwrittenIn,
  variableKey,
} from './heap.ts';
import { loseUnheld, markElements } from './losses.ts';
import type { LossKind } from './sites.ts';
import type { State } from './state.ts';
import { noteElements } from './sure.ts';
import type { BlockId, PlaceKey, SetId } from './values.ts';
import { siteOf } from './values.ts';

export interface Write {
  readonly target: Place;
  readonly value: SetId;
  /** Where the value was read from, so that a struct's fields come along. */
  readonly from: Place | undefined;
  readonly declares: boolean;
  readonly node: NodeId;
}

export function writePlace(heap: Heap, state: State, write: Write): void {
  const keys = resolve(heap, state, write.target);
  if (isShared(heap, state, write)) state.marks.add(sharedMark(write));
  const candidates = new Set<BlockId>();
  for (const key of keys) writeKey(heap, state, key, keys.length === 1, write, candidates);
  forgetFacts(state, write.target.variable);
  noteName(heap, write);
  const kind = write.value === heap.table.nil ? 'cleared' : 'overwrite';
  if (candidates.size) loseUnheld(heap, state, candidates, kind, write.node);
}

function writeKey(
  heap: Heap,
  state: State,
  key: PlaceKey,
  only: boolean,
  write: Write,
  candidates: Set<BlockId>,
): void {
  const strong =
    only && !isWeak(heap, key) && !isRepeated(heap, state, key) && !isSharedNow(state, write);
  if (isForeign(heap, key) || hasEscaped(heap, state, key) || isAway(heap, state, key)) {
    const withOwner = isOwned(heap, key);
    giveAway(heap, state, write.value, 'transferred', withOwner);
    giveAwayInside(heap, state, write, withOwner);
  }
  noteStored(heap, state, key, write.value, write.node);
  if (isWeak(heap, key)) {
    markElements(heap, state, write.value);
    noteElements(heap, state, write.value);
  }
  const old = strong ? undefined : (state.env.get(key) ?? unwrittenIn(heap, state, key));
  if (strong) clearKey(heap, state, key, candidates);
  state.env.set(key, old === undefined ? write.value : heap.table.union(old, write.value));
  copyInside(heap, state, write, key);
}

/** Part of something that a parameter or another local variable points to. */
function isOwned(heap: Heap, key: PlaceKey): boolean {
  const root = heap.table.rootOf(key);
  if (heap.table.pathOf(key) === '') return false;
  if (root.kind === 'block') return heap.sites.site(siteOf(root.block))?.kind === 'parameter';
  if (root.kind !== 'variable') return false;
  return heap.unit.variables[root.variable]?.role !== 'global';
}

/** A C block that is no longer ours takes what is stored in it along. */
function isAway(heap: Heap, state: State, key: PlaceKey): boolean {
  const root = heap.table.rootOf(key);
  return root.kind === 'block' && state.statuses.get(root.block) !== 'owned';
}

/** An object made several times on the way here: a write reaches one of them. */
function isRepeated(heap: Heap, state: State, key: PlaceKey): boolean {
  const root = heap.table.rootOf(key);
  if (root.kind === 'object') return state.marks.has(`repeated ${root.object}`);
  return root.kind === 'block' && root.block % 2 === 1;
}

/** A new round's variable, while a deferred literal still has the former round's. */
function isShared(heap: Heap, state: State, write: Write): boolean {
  if (!write.declares || !heap.captured.has(write.target.variable)) return false;
  return state.deferred.some(
    (deferred) =>
      deferred.callee !== undefined &&
      heap.table
        .valuesOf(deferred.callee)
        .some(
          (v) =>
            v.kind === 'function' &&
            heap.unit.functions[v.function]?.captures.includes(write.target.variable),
        ),
  );
}

function sharedMark({ target }: Write): string {
  return `shared ${target.variable}`;
}

/** It, or a field of it, may be that of a former round. */
function isSharedNow(state: State, write: Write): boolean {
  return state.marks.has(sharedMark(write));
}

function clearKey(heap: Heap, state: State, key: PlaceKey, candidates: Set<BlockId>): void {
  for (const place of [key, ...heap.table.inside(key)]) {
    const old = state.env.get(place);
    if (old === undefined) continue;
    for (const block of blocksReached(heap, state, old)) candidates.add(block);
    if (place !== key) state.env.delete(place);
  }
  state.env.delete(key);
}

function sourceKeys(heap: Heap, state: State, write: Write): PlaceKey[] {
  return write.from ? resolve(heap, state, write.from) : [];
}

function giveAwayInside(heap: Heap, state: State, write: Write, withOwner: boolean): void {
  for (const source of sourceKeys(heap, state, write)) {
    for (const inner of heap.table.inside(source)) {
      const content = state.env.get(inner);
      if (content !== undefined) giveAway(heap, state, content, 'transferred', withOwner);
    }
  }
}

/** A struct value is copied with its fields. */
function copyInside(heap: Heap, state: State, write: Write, key: PlaceKey): void {
  for (const source of sourceKeys(heap, state, write)) {
    if (source === key) continue;
    for (const inner of heap.table.inside(source)) {
      const content = state.env.get(inner);
      if (content === undefined) continue;
      const target = heap.table.transplant(inner, source, key);
      const old = state.env.get(target);
      state.env.set(target, old === undefined ? content : heap.table.union(old, content));
      if (isWeak(heap, target)) markElements(heap, state, content);
    }
  }
}

function forgetFacts(state: State, variable: VarId): void {
  for (const [key, fact] of state.facts) {
    if (fact.variables.includes(variable)) state.facts.delete(key);
  }
}

/** A call may change what a package variable holds, such as errno. */
export function forgetGlobals(heap: Heap, state: State): void {
  for (const [key, fact] of state.facts) {
    const global = fact.variables.some((v) => heap.unit.variables[v]?.role === 'global');
    if (global) state.facts.delete(key);
  }
}

function noteName(heap: Heap, write: Write): void {
  const variable = heap.unit.variables[write.target.variable];
  if (!variable || variable.role === 'temp' || variable.name === '') return;
  const fields = write.target.path.filter((step) => step.startsWith('.')).join('');
  for (const value of heap.table.valuesOf(write.value)) {
    if (value.kind !== 'block' && value.kind !== 'cleanup') continue;
    const report = heap.sites.report(siteOf(value.block));
    if (value.kind === 'cleanup') {
      report.cleanup ??= { result: 0, name: undefined };
      if (report.cleanup.name === undefined) {
        report.cleanup = { ...report.cleanup, name: variable.name };
      }
    } else if (report.name === undefined) {
      report.name = variable.name + fields;
      report.type = fields === '' ? variable.type : '';
    }
  }
}

/** Whether a live pointer, or the argument of a deferred call, points to the variable. */
function isPointedTo(heap: Heap, state: State, variable: VarId): boolean {
  if (!heap.addressed.has(variable)) return false;
  const points = (set: SetId): boolean =>
    heap.table.valuesOf(set).some((value) => {
      if (value.kind !== 'go') return false;
      const root = heap.table.rootOf(value.place);
      return root.kind === 'variable' && root.variable === variable;
    });
  if (state.deferred.some((deferred) => deferred.args.some(points))) return true;
  for (const [key, set] of state.env) {
    const root = heap.table.rootOf(key);
    const own = root.kind === 'variable' && root.variable === variable;
    if (!own && points(set)) return true;
  }
  return false;
}

/** Whether a literal that may still run captures the variable. */
function isCaptured(heap: Heap, state: State, variable: VarId): boolean {
  if (!heap.captured.has(variable)) return false;
  const captures = (set: SetId): boolean =>
    heap.table
      .valuesOf(set)
      .some(
        (value) =>
          value.kind === 'function' &&
          heap.unit.functions[value.function]?.captures.includes(variable),
      );
  const isDeferred = state.deferred.some(
    ({ callee, args }) => (callee !== undefined && captures(callee)) || args.some(captures),
  );
  return isDeferred || [...state.env.values()].some(captures);
}

/** Variables end. What a live literal captured, or a pointer points to, stays. */
export function endScope(
  heap: Heap,
  state: State,
  variables: readonly VarId[],
  kind: LossKind,
  node: NodeId,
): void {
  const candidates = new Set<BlockId>();
  for (const variable of variables) {
    forgetFacts(state, variable);
    if (isCaptured(heap, state, variable) || isPointedTo(heap, state, variable)) continue;
    clearKey(heap, state, variableKey(heap, variable), candidates);
  }
  if (candidates.size) loseUnheld(heap, state, candidates, kind, node);
}

/** A call may write to what it gets the address of: what was there may still be there. */
export function writeThrough(heap: Heap, state: State, set: SetId): void {
  const { table } = heap;
  for (const value of table.valuesOf(set)) {
    if (value.kind !== 'go') continue;
    for (const place of [value.place, ...table.inside(value.place)]) {
      const old = state.env.get(place);
      if (old === undefined) continue;
      const kept = table.map(old, (v) =>
        v.kind === 'nil' || v.kind === 'non-nil' ? undefined : v,
      );
      state.env.set(place, table.union(kept, table.unknown));
    }
  }
}
