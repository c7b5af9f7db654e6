/** Acquisitions: the block of a site's latest execution, and how it moves to the earlier ones. */
import type { NodeId } from '../../syntax/tree.ts';
import { blocksOf, giveAway, hasEscaped, isForeign } from './heap.ts';
import { type CallInput, calleeName, originOf, type Run } from './run.ts';
import { argumentIndex, elementOf, type Site } from './sites.ts';
import type { State, Status } from './state.ts';
import { forgetSure } from './sure.ts';
import type { BlockId, PlaceKey, SetId, Value } from './values.ts';
import { EXACT, earlierBlock, latestBlock, siteOf } from './values.ts';

export interface Acquisition {
  readonly node: NodeId;
  readonly index: number;
  readonly call: string;
  readonly release: string;
  readonly kind: Site['kind'];
  /** Type of the object, of kind `owner`. */
  readonly type?: string;
}

/** A new block that the function owns from here on. */
export function acquire(run: Run, state: State, acquisition: Acquisition): SetId {
  const { node, index, call, release, kind, type } = acquisition;
  const site = run.sites.get(`${kind} ${node} ${index}`, (id) => {
    return { id, node, call, release, kind, index, ...(type === undefined ? {} : { type }) };
  });
  if (run.tracked && !run.tracked.has(site.id)) return run.table.nonNil;
  run.sites.report(site.id);
  const latest = latestBlock(site.id);
  if (state.statuses.has(latest)) {
    moveToEarlier(run, state, latest, earlierBlock(site.id));
    // The new block lies in no container, and of the others there nobody is answerable any more.
    if (state.statuses.get(earlierBlock(site.id)) !== 'owned')
      state.marks.delete(elementOf(site.id));
  }
  // Marks on the trail where the block comes from: branches before it are not part of its path.
  const before = state.hasOwned() ? state.trail : undefined;
  state.trail = { node, taken: undefined, before };
  forgetSure(state, latest);
  state.statuses.set(latest, 'owned');
  return run.table.single({ kind: 'block', block: latest, ...EXACT });
}

/** A block that the call hands out; until a variable of its own says more, its type is the result's. */
export function takeBlock(
  run: Run,
  state: State,
  input: CallInput,
  release: string,
  index: number,
): SetId {
  const { call } = input;
  const name = calleeName(run, call);
  const set = acquire(run, state, { node: call.node, index, call: name, release, kind: 'helper' });
  const type = run.unit.variables[call.results[index] ?? -1]?.type ?? '';
  for (const block of blocksOf(run, set)) run.sites.report(siteOf(block)).type ||= type;
  return set;
}

/** A new block is written to the variable or field of which the argument is the address. */
export function writeOut(
  run: Run,
  state: State,
  input: CallInput,
  argument: number,
  releasedBy: string,
  kind: Site['kind'],
): void {
  const target = targetOf(run, input, argument);
  if (target === undefined) return;
  const root = run.table.rootOf(target);
  const block = acquire(run, state, {
    node: input.call.node,
    index: argumentIndex(argument),
    call: calleeName(run, input.call),
    release: releasedBy,
    kind,
  });
  state.env.set(target, block);
  if (isForeign(run, target) || hasEscaped(run, state, target) || root.kind === 'block') {
    giveAway(run, state, block, 'transferred', root.kind === 'block');
  }
  if (root.kind !== 'variable') return;
  const variable = run.unit.variables[root.variable];
  for (const found of blocksOf(run, block)) {
    const report = run.sites.report(siteOf(found));
    if (report.name !== undefined) continue;
    const path = run.table.pathOf(target);
    report.name = `${variable?.name ?? ''}${path}`;
    report.type = path === '' ? (variable?.type ?? '') : '';
  }
}

/** The one storage location that the argument points to; what a parameter points to is the caller's. */
function targetOf(run: Run, input: CallInput, argument: number): PlaceKey | undefined {
  const set = input.args[argument] ?? run.table.empty;
  const values = run.table.valuesOf(set).filter((value) => value.kind !== 'nil');
  const [target, ...others] = values.filter((value) => value.kind === 'go');
  if (target?.kind === 'go') return others.length === 0 ? target.place : undefined;
  const [own] = values;
  if (values.length !== 1 || own?.kind !== 'block' || own.moved !== false) return undefined;
  if (own.block !== latestBlock(siteOf(own.block))) return undefined;
  if (run.sites.site(siteOf(own.block))?.kind !== 'parameter') return undefined;
  const origin = originOf(run, input.call.args[argument] ?? { kind: 'unknown' });
  const passedOn = origin.kind === 'place' && origin.place.path.length === 0;
  return passedOn ? run.table.place({ kind: 'block', block: own.block }) : undefined;
}

function moveToEarlier(run: Run, state: State, latest: BlockId, earlier: BlockId): void {
  const { table } = run;
  const rename = (value: Value): Value =>
    (value.kind === 'block' || value.kind === 'cleanup') && value.block === latest
      ? { ...value, block: earlier }
      : value;
  for (const [key, set] of [...state.env]) {
    const root = table.rootOf(key);
    const renamed = table.map(set, rename);
    if (root.kind === 'block' && root.block === latest) {
      state.env.delete(key);
      const moved = table.place({ kind: 'block', block: earlier }, table.pathOf(key));
      const old = state.env.get(moved);
      state.env.set(moved, old === undefined ? renamed : table.union(old, renamed));
    } else if (renamed !== set) {
      state.env.set(key, renamed);
    }
  }
  state.deferred = state.deferred.map((deferred) => ({
    ...deferred,
    args: deferred.args.map((set) => table.map(set, rename)),
    callee: deferred.callee === undefined ? undefined : table.map(deferred.callee, rename),
  }));
  const status = state.statuses.get(latest) ?? 'undecided';
  state.statuses.delete(latest);
  state.statuses.set(earlier, weaker(state.statuses.get(earlier), status));
}

const ORDER: readonly Status[] = ['owned', 'given', 'undecided', 'transferred', 'leaked', 'freed'];

/** Of several blocks under one name, the one that still asks for something. */
function weaker(a: Status | undefined, b: Status): Status {
  if (a === undefined) return b;
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}
