/**
 * What is known at one point of one path: where values are, what became of each block, which tests
 * were passed, which calls are deferred.
 *
 * A point has several such states, one for each property (see `key`), as in property simulation
 * (Das, Lerner, Seigle: ESP, 2002): paths that differ in ownership stay apart, others are merged.
 */

import type { NodeId } from '../../syntax/tree.ts';
import type { Call, VarId } from '../ir.ts';
import { LazyMap, LazySet } from './copy-on-write.ts';
import type { BlockId, PlaceKey, SetId, ValueTable } from './values.ts';

/**
 * given: came in through a parameter, the caller owns it. owned: this function must see to it.
 * leaked: the last pointer to it was lost. undecided: it went where the analysis does not follow.
 */
export type Status = 'given' | 'owned' | 'freed' | 'transferred' | 'undecided' | 'leaked';

export interface Deferred {
  readonly node: NodeId;
  readonly call: Call;
  /** Arguments as they were at the `defer`. */
  readonly args: readonly SetId[];
  /** Value that is called, when the callee is one. */
  readonly callee: SetId | undefined;
  /** How deep in inlined functions the `defer` stands: it runs when that function ends. */
  readonly level: number;
}

/** Branches taken, the latest first. */
export interface Trail {
  readonly node: NodeId;
  readonly taken: boolean | undefined;
  readonly before: Trail | undefined;
}

export interface Fact {
  readonly truth: boolean;
  readonly variables: readonly VarId[];
}

/** Something that holds on every way to a point, and the place where it came to hold. */
export interface Sure {
  readonly node: NodeId;
  /** Name of the C function that gave a block back. */
  readonly by: string;
  /** Where in a parameter it lay, what is looked at or the block that came. */
  readonly place?: PlaceKey;
  readonly block?: BlockId;
}

const NOTHING_SURE: ReadonlyMap<string, Sure> = new Map();

export class State {
  constructor(
    readonly env: LazyMap<PlaceKey, SetId>,
    readonly statuses: LazyMap<BlockId, Status>,
    readonly facts: LazyMap<string, Fact>,
    readonly marks: LazySet<string>,
    public deferred: readonly Deferred[],
    public trail: Trail | undefined,
    /** By what is sure; see `misuse.ts`. Replaced, never changed. */
    public sure: ReadonlyMap<string, Sure> = NOTHING_SURE,
  ) {}

  static initial(): State {
    return new State(new LazyMap(), new LazyMap(), new LazyMap(), new LazySet(), [], undefined);
  }

  clone(): State {
    return new State(
      this.env.copy(),
      this.statuses.copy(),
      this.facts.copy(),
      this.marks.copy(),
      this.deferred,
      this.trail,
      this.sure,
    );
  }

  /** The property that keeps paths apart: what became of each block, and what will still run. */
  key(): string {
    let key = '';
    for (const block of [...this.statuses.keys()].sort((a, b) => a - b)) {
      key += `${block}${this.statuses.get(block)?.[0]}`;
    }
    for (const deferred of this.deferred) key += `d${deferred.node}`;
    return key;
  }

  hasOwned(): boolean {
    for (const [, status] of this.statuses) if (status === 'owned') return true;
    return false;
  }
}

/** What a place holds in a state that has no entry for it; `undefined` when it does not exist there. */
export type Unwritten = (state: State, place: PlaceKey) => SetId | undefined;

/**
 * Joins a state with one of the same key: values are united, facts must hold in both. Returns `old`
 * itself when nothing changes.
 */
export function joinStates(
  table: ValueTable,
  unwritten: Unwritten,
  old: State,
  added: State,
): State {
  if (old === added) return old;
  let joined: State | undefined;
  const change = (): State => {
    joined ??= old.clone();
    return joined;
  };
  for (const [place, set] of added.env) {
    const entry = old.env.get(place);
    const before = entry ?? unwritten(old, place);
    const union = before === undefined ? set : table.union(before, set);
    if (union !== entry) change().env.set(place, union);
  }
  for (const [place, set] of old.env) {
    if (added.env.has(place)) continue;
    const union = table.union(set, unwritten(added, place) ?? set);
    if (union !== set) change().env.set(place, union);
  }
  for (const [key, fact] of old.facts) {
    if (added.facts.get(key)?.truth !== fact.truth) change().facts.delete(key);
  }
  for (const mark of added.marks) if (!old.marks.has(mark)) change().marks.add(mark);
  const sure = joinSure(old.sure, added.sure);
  if (sure !== old.sure) change().sure = sure;
  const deferred = joinDeferred(table, old.deferred, added.deferred);
  if (deferred !== old.deferred) change().deferred = deferred;
  return joined ?? old;
}

function joinSure(
  old: ReadonlyMap<string, Sure>,
  added: ReadonlyMap<string, Sure>,
): ReadonlyMap<string, Sure> {
  if (old === added || old.size === 0) return old;
  let changed = false;
  const both = new Map<string, Sure>();
  for (const [key, sure] of old) {
    const other = added.get(key);
    const first = other && other.node < sure.node ? other : sure;
    if (other) both.set(key, first);
    changed ||= !other || first !== sure;
  }
  return changed ? both : old;
}

/** The same calls are deferred in both (the key says so); what they were given may differ. */
function joinDeferred(
  table: ValueTable,
  old: readonly Deferred[],
  added: readonly Deferred[],
): readonly Deferred[] {
  if (old === added) return old;
  let changed = false;
  const joined = old.map((entry, i) => {
    const other = added[i];
    if (!other || other === entry) return entry;
    const args = entry.args.map((set, k) => table.union(set, other.args[k] ?? set));
    const callee =
      entry.callee === undefined
        ? undefined
        : table.union(entry.callee, other.callee ?? entry.callee);
    if (callee === entry.callee && args.every((set, k) => set === entry.args[k])) return entry;
    changed = true;
    return { ...entry, args, callee };
  });
  return changed ? joined : old;
}
