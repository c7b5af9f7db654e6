/**
 * Reads and writes of places in a state, what a pointer reaches, and when a block is lost. All
 * functions change the state that they are given.
 */

import { signOfConstant } from '../../knowledge/c-constants.ts';
import type { IrUnit, Operand, Place, VarId } from '../ir.ts';
import { noteDeeper, noteGiven } from './fields.ts';
import type { SiteTable } from './sites.ts';
import type { State, Status } from './state.ts';
import type { BlockId, PlaceKey, SetId, Value, ValueTable } from './values.ts';
import { EXACT, earlierBlock, siteOf } from './values.ts';

/** The unit, its places and values, and the sites that its blocks come from. */
export interface Storage {
  readonly unit: IrUnit;
  readonly table: ValueTable;
  readonly sites: SiteTable;
}

/** What the heap functions need to know of the unit. */
export interface Heap extends Storage {
  /** The unit is C code. */
  readonly isC: boolean;
  /** Descriptions of the Go objects by index. */
  readonly objects: readonly string[];
  /** Variables that some function literal of the unit captures. */
  readonly captured: ReadonlySet<VarId>;
  /** Variables whose address is taken somewhere. */
  readonly addressed: ReadonlySet<VarId>;
}

export function variableKey(heap: Storage, variable: VarId): PlaceKey {
  return heap.table.place({ kind: 'variable', variable });
}

/** What a variable and its fields hold. */
export function heldIn(heap: Storage, state: State, variable: VarId): SetId[] {
  const key = variableKey(heap, variable);
  return [key, ...heap.table.inside(key)].flatMap((place) => state.env.get(place) ?? []);
}

/** Places that values point to, Go's and C's. */
export function pointees(heap: Heap, set: SetId): PlaceKey[] {
  const out: PlaceKey[] = [];
  for (const value of heap.table.valuesOf(set)) {
    if (value.kind === 'go') out.push(value.place);
    if (value.kind === 'block') out.push(contentOf(heap, value.block, value.moved !== false));
  }
  return out;
}

/** Behind a pointer that was moved lies some element of the block, behind another its start. */
function contentOf(heap: Heap, block: BlockId, moved: boolean): PlaceKey {
  return heap.table.place({ kind: 'block', block }, moved ? '[]' : '');
}

/** The storage that a place of the source means in this state. */
export function resolve(heap: Heap, state: State, place: Place): PlaceKey[] {
  return walk(heap, state, variableKey(heap, place.variable), place.path);
}

/** The storage that the steps lead to from there. */
export function walk(
  heap: Heap,
  state: State,
  from: PlaceKey,
  steps: readonly string[],
): PlaceKey[] {
  let keys = [from];
  for (const step of steps) {
    const next = new Set<PlaceKey>();
    for (const key of keys) {
      const set = state.env.get(key);
      const targets = set === undefined ? [] : pointees(heap, set);
      if (step === '*') {
        for (const target of targets.length ? targets : [heap.table.extend(key, '*')]) {
          next.add(target);
        }
      } else {
        for (const base of targets.length ? targets : [key]) {
          next.add(heap.table.extend(base, step));
        }
      }
    }
    keys = [...next];
  }
  return keys;
}

export function readPlace(heap: Heap, state: State, place: Place): SetId {
  const { table } = heap;
  let out: SetId | undefined;
  for (const key of resolve(heap, state, place)) {
    const set = state.env.get(key) ?? unwritten(heap, key);
    out = out === undefined ? set : table.union(out, set);
  }
  return out ?? table.unknown;
}

function constantValue({ table, isC }: Heap, text: string): SetId {
  if (isC && text.startsWith('"')) return table.single({ kind: 'lent', node: 0, call: '' });
  const sign = signOfConstant(text);
  return sign ? table.single({ kind: 'number', sign }) : table.unknown;
}

/** What a parameter points to holds, until something is written there, what the parameter brought. */
function unwritten(heap: Storage, key: PlaceKey): SetId {
  const root = heap.table.rootOf(key);
  if (root.kind !== 'block' || heap.sites.site(siteOf(root.block))?.kind !== 'parameter') {
    return heap.table.unknown;
  }
  const block = earlierBlock(siteOf(root.block));
  return heap.table.single({ kind: 'block', block, via: heap.table.pathOf(key), ...EXACT });
}

/**
 * What a place holds that has no entry in the state; `undefined` when it was not made on the way here:
 * a variable that is declared later, a field of an object that is made later.
 */
export function unwrittenIn(heap: Storage, state: State, key: PlaceKey): SetId | undefined {
  const root = heap.table.rootOf(key);
  if (root.kind === 'object') return undefined;
  if (root.kind === 'block') return unwritten(heap, key);
  const role = heap.unit.variables[root.variable]?.role;
  const exists =
    role === 'param' || role === 'global' || state.env.has(variableKey(heap, root.variable));
  return exists ? heap.table.unknown : undefined;
}

export function readOperand(heap: Heap, state: State, operand: Operand): SetId {
  const { table } = heap;
  switch (operand.kind) {
    case 'place':
      return readPlace(heap, state, operand.place);
    case 'nil':
      return table.nil;
    case 'bool':
      return table.single({ kind: 'bool', value: operand.value });
    case 'address':
      return table.setOf(
        resolve(heap, state, operand.place).map((place) => table.value(addressValue(heap, place))),
      );
    case 'function':
      return table.single({ kind: 'function', function: operand.function });
    case 'named-function':
      return table.single({ kind: 'named-function', name: operand.name });
    case 'const':
      return constantValue(heap, operand.text);
    default:
      return table.unknown;
  }
}

/** `&p[0]` and `&p.f` of C memory are pointers into the block, not Go memory. */
function addressValue(heap: Heap, place: PlaceKey): Value {
  const root = heap.table.rootOf(place);
  if (root.kind === 'block') return blockAt(heap, root.block, heap.table.pathOf(place));
  const global = root.kind === 'variable' && heap.unit.variables[root.variable]?.role === 'global';
  const unknown =
    root.kind === 'variable' &&
    isForeign(heap, place) &&
    !heap.unit.variables[root.variable]?.isGoData;
  return global || unknown ? { kind: 'unknown' } : { kind: 'go', place, ...EXACT };
}

/** `&x.f[0]` of a parameter x is where x.f points to. */
function blockAt(heap: Heap, block: BlockId, path: string): Value {
  const parameter = heap.sites.site(siteOf(block))?.kind === 'parameter';
  if (!parameter || !/.\[\]$/.test(path)) return { kind: 'block', block, ...EXACT };
  const via = path.slice(0, -2);
  return { kind: 'block', block: earlierBlock(siteOf(block)), via, ...EXACT };
}

/** Whether writing there hands the value to somebody else: globals, and memory behind a pointer. */
export function isForeign(heap: Heap, key: PlaceKey): boolean {
  const root = heap.table.rootOf(key);
  if (root.kind !== 'variable') return false;
  const variable = heap.unit.variables[root.variable];
  if (!variable || variable.role === 'global') return true;
  const path = heap.table.pathOf(key);
  if (path === '') return false;
  if (path.includes('*') || variable.role === 'param') return true;
  return (
    variable.type === '' || /^(\*|\[\]|map\[|chan|func|unsafe\.|interface|any$)/.test(variable.type)
  );
}

/** Sets several places inside a container that the analysis does not tell apart. */
export function isWeak(heap: Heap, key: PlaceKey): boolean {
  return /\[\]|\.\?/.test(heap.table.pathOf(key));
}

/** The blocks that sets of values point to. */
export function blocksOf(heap: Heap, set: SetId): BlockId[] {
  const out: BlockId[] = [];
  for (const value of heap.table.valuesOf(set)) if (value.kind === 'block') out.push(value.block);
  return out;
}

/** The blocks that values point to, and those that lie in Go objects behind them. */
export function blocksReached(heap: Heap, state: State, set: SetId): Set<BlockId> {
  const out = new Set<BlockId>();
  const seen = new Set<PlaceKey>();
  const work = [set];
  for (let current = work.pop(); current !== undefined; current = work.pop()) {
    for (const value of heap.table.valuesOf(current)) {
      if (value.kind === 'block') out.add(value.block);
      if (value.kind !== 'go' || seen.has(value.place)) continue;
      seen.add(value.place);
      for (const inner of [value.place, ...heap.table.inside(value.place)]) {
        const content = state.env.get(inner);
        if (content !== undefined) work.push(content);
      }
    }
  }
  return out;
}

/**
 * Gives everything that the values reach another status: the blocks themselves, what lies in Go
 * objects behind pointers, and what function literals capture. Only blocks that somebody here still
 * answers for change. `withOwner`: the object that holds them goes along and stays answerable.
 */
export function giveAway(
  heap: Heap,
  state: State,
  set: SetId,
  status: Status,
  withOwner = false,
): void {
  const seen = new Set<PlaceKey>();
  const work = [set];
  for (let current = work.pop(); current !== undefined; current = work.pop()) {
    if (!withOwner) noteDeeper(heap, current, '', status);
    for (const value of heap.table.valuesOf(current)) {
      if (value.kind === 'block' || value.kind === 'cleanup') {
        setStatus(heap, state, value.block, status, withOwner);
        giveAwayContent(heap, state, value.block, status);
      }
      for (const place of reached(heap, value)) {
        if (seen.has(place)) continue;
        seen.add(place);
        markEscaped(heap, state, place);
        if (value.kind === 'go') noteGiven(heap, state, place);
        for (const inner of [place, ...heap.table.inside(place)]) {
          const content = state.env.get(inner);
          if (content !== undefined) work.push(content);
        }
      }
    }
  }
}

/** What a parameter points to goes with it. */
export function giveAwayContent(heap: Heap, state: State, block: BlockId, status: Status): void {
  if (heap.sites.site(siteOf(block))?.kind !== 'parameter') return;
  setStatus(heap, state, earlierBlock(siteOf(block)), status);
}

function reached(heap: Heap, value: Value): PlaceKey[] {
  if (value.kind === 'go') return [value.place];
  if (value.kind === 'block') return [heap.table.place({ kind: 'block', block: value.block })];
  if (value.kind !== 'function') return [];
  const captures = heap.unit.functions[value.function]?.captures ?? [];
  return captures.map((variable) => variableKey(heap, variable));
}

function markEscaped(heap: Heap, state: State, place: PlaceKey): void {
  const root = heap.table.rootOf(place);
  if (root.kind === 'object') state.marks.add(`escaped ${root.object}`);
}

export function hasEscaped(heap: Heap, state: State, key: PlaceKey): boolean {
  const root = heap.table.rootOf(key);
  return root.kind === 'object' && state.marks.has(`escaped ${root.object}`);
}

/**
 * Only a block that is still answered for changes its status. A release also counts after a transfer, and
 * both count after somebody unknown had the block: then that one only borrowed it.
 */
export function setStatus(
  heap: Heap,
  state: State,
  block: BlockId,
  status: Status,
  withOwner = false,
): void {
  if (status === 'transferred' && !withOwner) heap.sites.report(siteOf(block)).handed = true;
  const old = state.statuses.get(block);
  const open = old === 'owned' || old === 'given';
  const lateRelease = status === 'freed' && old === 'transferred';
  const known = old === 'undecided' && (status === 'freed' || status === 'transferred');
  if (!open && !lateRelease && !known) return;
  state.statuses.set(block, status);
  if (status !== 'undecided') heap.sites.report(siteOf(block)).ends.add(status);
}
