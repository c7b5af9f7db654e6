/**
 * What happens to blocks that lie in fields: which fields of Go objects a block is put into, and what
 * becomes of what a parameter brings in its fields. Rules about owners read it.
 */
import type { NodeId } from '../../syntax/tree.ts';
import { blocksOf, type Heap } from './heap.ts';
import type { FieldContent } from './run.ts';
import type { SiteReport } from './sites.ts';
import type { State, Status } from './state.ts';
import type { PlaceKey, SetId } from './values.ts';
import { siteOf } from './values.ts';

/** A field that a block was put into: `path` starts at an object or variable of the struct type. */
export interface StoredIn {
  /** Name of the type, without pointer, package or type parameters. */
  readonly type: string;
  readonly path: string;
  /** The receiver or another parameter holds the struct by value: the caller never sees the change. */
  readonly inCopy: boolean;
  readonly node: NodeId;
}

/** What became of what lay in a parameter at a path. */
export interface FieldEnd {
  /** Position of the parameter; below 0 for a parameter of a function literal. */
  readonly parameter: number;
  /** Type of the parameter as written. */
  readonly type: string;
  readonly path: string;
  readonly status: Status;
}

/** Remembers what becomes of values that were read from the fields of parameters. */
export function noteInside(heap: Heap, set: SetId, status: Status): void {
  for (const value of heap.table.valuesOf(set)) {
    if (value.kind === 'block' && value.via !== undefined) {
      addInside(heap.sites.report(siteOf(value.block)), value.via, status);
    }
  }
}

/** Remembers what becomes of what lies further in: at `path` in what the values point to. */
export function noteDeeper(heap: Heap, set: SetId, path: string, status: Status): void {
  for (const value of heap.table.valuesOf(set)) {
    if (value.kind !== 'block') continue;
    if (heap.sites.site(siteOf(value.block))?.kind !== 'parameter') continue;
    const whole = (value.via ?? '') + path;
    // A list that is walked by a function that calls itself would make longer paths each time.
    if (stepsOf(whole) > MAX_PATH) continue;
    addInside(heap.sites.report(siteOf(value.block)), whole, status);
  }
}

function addInside(report: SiteReport, path: string, status: Status): void {
  const seen = report.inside.get(path);
  if (seen) seen.add(status);
  else report.inside.set(path, new Set([status]));
}

/** Fields of fields deeper than this are not told apart. */
export const MAX_PATH = 4;

export function stepsOf(path: string): number {
  return path.match(/[.[*]/g)?.length ?? 0;
}

/** What lies in the Go objects that the values point to, and in the objects that those point to. */
export function contentOfObjects(
  heap: Heap,
  state: State,
  set: SetId,
  prefix = '',
): FieldContent[] {
  const out: FieldContent[] = [];
  if (stepsOf(prefix) > MAX_PATH) return out;
  for (const value of heap.table.valuesOf(set)) {
    if (value.kind !== 'go') continue;
    const start = heap.table.pathOf(value.place).length;
    for (const inner of [value.place, ...heap.table.inside(value.place)]) {
      const values = state.env.get(inner);
      if (values === undefined || values === set) continue;
      const path = prefix + heap.table.pathOf(inner).slice(start);
      out.push({ path, values });
      if (path !== prefix) out.push(...contentOfObjects(heap, state, values, path));
    }
  }
  return out;
}

/** Remembers that blocks are put into a field, and of what, also those that lie in a container. */
export function noteStored(
  heap: Heap,
  state: State,
  key: PlaceKey,
  set: SetId,
  node: NodeId,
): void {
  noteGlobal(heap, key, set, node);
  const holder = holderOf(heap, key);
  if (!holder) return;
  const contents = [{ path: '', values: set }, ...contentOfObjects(heap, state, set)];
  for (const { path, values } of contents) {
    noteField(heap, values, { ...holder, path: holder.path + path, node });
  }
}

function noteGlobal(heap: Heap, key: PlaceKey, set: SetId, node: NodeId): void {
  const root = heap.table.rootOf(key);
  if (root.kind !== 'variable' || heap.table.pathOf(key) !== '') return;
  const variable = heap.unit.variables[root.variable];
  if (variable?.role !== 'global') return;
  for (const block of blocksOf(heap, set)) {
    heap.sites.report(siteOf(block)).global ??= { name: variable.name, node };
  }
}

/** Remembers what lies in the fields of objects that a function hands out. */
export function noteHandedOut(heap: Heap, state: State, set: SetId, node: NodeId): void {
  for (const value of heap.table.valuesOf(set)) {
    if (value.kind !== 'go') continue;
    const single = heap.table.single(value);
    for (const { path, values } of contentOfObjects(heap, state, single)) {
      const holder = path === '' ? undefined : holderOf(heap, heap.table.at(value.place, path));
      if (holder) noteField(heap, values, { ...holder, node });
    }
  }
}

function noteField(heap: Heap, set: SetId, field: StoredIn): void {
  for (const value of heap.table.valuesOf(set)) {
    if (value.kind !== 'block') continue;
    const { stored } = heap.sites.report(siteOf(value.block));
    const text = `${field.type} ${field.path}`;
    if (!stored.has(text)) stored.set(text, field);
  }
}

/** The struct type that a place is part of, and the way from there. */
function holderOf(heap: Heap, key: PlaceKey): Omit<StoredIn, 'node'> | undefined {
  const root = heap.table.rootOf(key);
  let written = '';
  let inCopy = false;
  if (root.kind === 'object') {
    written = heap.objects[root.object] ?? '';
  } else if (root.kind === 'variable') {
    const variable = heap.unit.variables[root.variable];
    written = variable?.role === 'global' ? '' : (variable?.type ?? '');
    // What a field of the copy points to is shared with the original; the field itself is not.
    inCopy =
      variable?.role === 'param' && /^\w/.test(written) && /^\.\w+$/.test(heap.table.pathOf(key));
  }
  let path = heap.table.pathOf(key).replace(/^\*/, '');
  if (path === '') return undefined;
  const made = /^make\(([^,)]*)[,)]/.exec(written)?.[1] ?? written;
  let type = made.replace(/^new\((.*)\)$/, '$1').replace(/\{…\}$/, '');
  for (;;) {
    const inner = type.replace(/^(?:[&*]|\[\d*\]|map\[[^\]]*\])/, '');
    if (inner === type) break;
    if (/^\[|^map/.test(type)) path = path.replace(/^\[\]/, '');
    type = inner;
  }
  type = type.replace(/\[.*$/, '');
  return /^\w+$/.test(type) && path.startsWith('.') ? { type, path, inCopy } : undefined;
}

/** Somebody else gets the address of a variable. */
export function noteGiven(heap: Heap, state: State, place: PlaceKey): void {
  const root = heap.table.rootOf(place);
  if (root.kind === 'variable') state.marks.add(`address ${root.variable}`);
}

export function isGivenAway(heap: Heap, state: State, place: PlaceKey): boolean {
  const root = heap.table.rootOf(place);
  return root.kind === 'variable' && state.marks.has(`address ${root.variable}`);
}
