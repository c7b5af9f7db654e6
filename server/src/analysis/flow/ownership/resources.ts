/**
 * Handles of `runtime/cgo` and what a `runtime.Pinner` pins, followed as blocks: NewHandle and Pin
 * acquire, Delete and Unpin give back. What C does with a handle, nobody sees: it may come back to Go.
 */

import { nameSaysDestroys } from '../../knowledge/c-functions.ts';
import {
  HANDLE_RELEASE,
  nameSaysEnds,
  PIN_RELEASE,
  type ResourceMethod,
  resourceMethod,
  resourceOf,
  tableOf,
} from '../../knowledge/go-resources.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { Callee } from '../ir.ts';
import { acquire } from './acquire.ts';
import { blocksOf, giveAway, isForeign, resolve, setStatus } from './heap.ts';
import { setResults } from './results.ts';
import { type CallInput, calleeName, type Run } from './run.ts';
import type { State } from './state.ts';
import {
  type BlockId,
  earlierBlock,
  latestBlock,
  type PlaceKey,
  type SetId,
  siteOf,
} from './values.ts';

/** Where in a Pinner its pins lie; no field of Go has such a name. */
const PINS = '.#pins';

export function newHandle(run: Run, state: State, input: CallInput): State {
  for (const set of input.args) giveAway(run, state, set, 'undecided');
  const handle = acquire(run, state, {
    node: input.call.node,
    index: 0,
    call: calleeName(run, input.call),
    release: HANDLE_RELEASE,
    kind: 'direct',
  });
  setResults(run, state, input, [handle]);
  return state;
}

/** A method of a handle or a Pinner; whether the call was one. */
export function applyResourceMethod(run: Run, state: State, input: CallInput): boolean {
  const method = methodOf(run, input);
  const receiver = input.args[0];
  if (!method || receiver === undefined) return false;
  if (method === 'pins') pins(run, state, input);
  else if (method === 'unpins') unpins(run, state, input);
  else {
    noteStale(run, state, receiver, input.call.node, method === 'deletes' ? 'delete' : 'use');
    if (method === 'deletes') giveBack(run, state, blocksOf(run, receiver), input.call.node);
  }
  setResults(run, state, input, []);
  return true;
}

/** By the receiver's type or, where that is not written, by what it holds. */
function methodOf(run: Run, { call, args }: CallInput): ResourceMethod | undefined {
  const { callee } = call;
  if (callee.kind !== 'method') return undefined;
  const typed = resourceMethod(callee.type, callee.name);
  if (typed || callee.type !== '' || args[0] === undefined) return typed;
  const blocks = blocksOf(run, args[0]);
  const handles = blocks.length > 0 && blocks.every((block) => isHandle(run, block));
  return handles ? resourceMethod('cgo.Handle', callee.name) : undefined;
}

/** A handle, or an id of the package's own. */
function isHandle(run: Run, block: BlockId): boolean {
  const resource = resourceOf(run.sites.site(siteOf(block))?.release ?? '');
  return resource === 'handle' || resource === 'id';
}

/** The handles among the values. */
export function handlesIn(run: Run, set: SetId): BlockId[] {
  return blocksOf(run, set).filter((block) => isHandle(run, block));
}

export function giveBack(run: Run, state: State, blocks: readonly BlockId[], node: NodeId): void {
  for (const block of blocks) {
    run.sites.report(siteOf(block)).releases.add(node);
    setStatus(run, state, block, 'freed');
  }
}

function pins(run: Run, state: State, input: CallInput): void {
  const places = pinsOf(run, state, input);
  const [place] = places;
  if (place === undefined || places.length > 1) return;
  const pinned = acquire(run, state, {
    node: input.call.node,
    index: 0,
    call: calleeName(run, input.call),
    release: PIN_RELEASE,
    kind: 'direct',
  });
  if (isForeign(run, place) || isAway(run, state, place)) {
    giveAway(run, state, pinned, 'transferred');
  }
  state.env.set(place, run.table.union(state.env.get(place) ?? run.table.empty, pinned));
  const operand = input.call.args[0];
  const variable =
    operand?.kind === 'place' ? run.unit.variables[operand.place.variable] : undefined;
  for (const block of blocksOf(run, pinned)) {
    run.sites.report(siteOf(block)).name ??= variable?.role === 'temp' ? undefined : variable?.name;
  }
}

/** A Pinner that lies in an object which somebody else already has. */
function isAway(run: Run, state: State, place: PlaceKey): boolean {
  const root = run.table.rootOf(place);
  if (root.kind === 'block') return state.statuses.get(root.block) !== 'owned';
  return root.kind === 'object' && state.marks.has(`escaped ${root.object}`);
}

function unpins(run: Run, state: State, input: CallInput): void {
  for (const place of pinsOf(run, state, input)) {
    const held = state.env.get(place);
    if (held !== undefined) giveBack(run, state, blocksOf(run, held), input.call.node);
    else unpinGiven(run, state, place);
  }
}

/** Of what a parameter points to, the analysis does not tell pins from other things. */
function unpinGiven(run: Run, state: State, place: PlaceKey): void {
  const root = run.table.rootOf(place);
  if (root.kind !== 'block') return;
  const only = run.table.pathOf(place) === PINS;
  setStatus(run, state, earlierBlock(siteOf(root.block)), only ? 'freed' : 'undecided');
}

function pinsOf(run: Run, state: State, { call }: CallInput): PlaceKey[] {
  const operand = call.args[0];
  if (operand?.kind !== 'place') return [];
  const { variable, path } = operand.place;
  return resolve(run, state, { variable, path: [...path, PINS] });
}

/** The handle was deleted already, whichever way led here. */
export function noteStale(
  run: Run,
  state: State,
  set: SetId,
  node: NodeId,
  kind: 'use' | 'delete' | 'passed',
): void {
  const values = run.table.valuesOf(set);
  const [value] = values;
  if (values.length !== 1 || value?.kind !== 'block' || !isHandle(run, value.block)) return;
  const site = siteOf(value.block);
  if (value.block !== latestBlock(site) || state.statuses.get(value.block) !== 'freed') return;
  if (!run.events.stale.has(node)) run.events.stale.set(node, { node, site, kind });
}

/**
 * C may keep a handle and hand it to a Go function that deletes it. Where the package has no such
 * function nobody can: then C has only borrowed it.
 */
export function handOver(run: Run, state: State, input: CallInput): void {
  const { callee, node } = input.call;
  for (const set of input.args) {
    if (!endsRegistration(callee)) noteStale(run, state, set, node, 'passed');
    for (const block of reachable(run, state, set)) {
      const report = run.sites.report(siteOf(block));
      report.seenByC = true;
      if (isHandle(run, block)) lend(run, state, block);
    }
  }
}

/** The handle is with C, directly or through a function that was called. */
export function lend(run: Run, state: State, block: BlockId): void {
  run.sites.report(siteOf(block)).assumed = true;
  const release = run.sites.site(siteOf(block))?.release ?? '';
  const own = resourceOf(release) === 'id';
  const comesBack = own ? run.idsComeBack(tableOf(release)) : run.handlesComeBack();
  if (comesBack) setStatus(run, state, block, 'undecided');
}

function endsRegistration(callee: Callee): boolean {
  return callee.kind === 'c' && (nameSaysEnds(callee.name) || nameSaysDestroys(callee.name));
}

/** Blocks that the values are, and those that lie behind them. */
function reachable(run: Run, state: State, set: SetId): Set<BlockId> {
  const blocks = new Set<BlockId>();
  const seen = new Set<PlaceKey>();
  const work = [set];
  for (let current = work.pop(); current !== undefined; current = work.pop()) {
    for (const value of run.table.valuesOf(current)) {
      if (value.kind === 'block') blocks.add(value.block);
      if (value.kind !== 'block' && value.kind !== 'go') continue;
      const place =
        value.kind === 'go' ? value.place : run.table.place({ kind: 'block', block: value.block });
      if (seen.has(place)) continue;
      seen.add(place);
      for (const inner of [place, ...run.table.inside(place)]) {
        const content = state.env.get(inner);
        if (content !== undefined) work.push(content);
      }
    }
  }
  return blocks;
}
