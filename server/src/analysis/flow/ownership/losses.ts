/** When a block is lost: nothing that lives reaches it any more. */
import type { NodeId } from '../../syntax/tree.ts';
import { blocksReached, type Heap } from './heap.ts';
import { branchesSince, elementOf, type LossKind } from './sites.ts';
import type { State } from './state.ts';
import type { BlockId, PlaceKey, SetId, Value } from './values.ts';
import { earlierBlock, siteOf } from './values.ts';

/** Whether some live variable, deferred call, or object that one of them reaches holds the block. */
export function isHeld(heap: Heap, state: State, block: BlockId): boolean {
  const kept = `kept ${siteOf(block)} `;
  for (const mark of state.marks) if (mark.startsWith(kept)) return true;
  const isBlock = (v: Value): boolean =>
    (v.kind === 'block' || v.kind === 'cleanup') && v.block === block;
  return isReached(heap, state, isBlock, `b${block}`);
}

/** Whether somebody may still use the Go object: something that lives reaches it, or it left. */
export function isObjectHeld(heap: Heap, state: State, object: number): boolean {
  if (state.marks.has(`escaped ${object}`)) return true;
  const isObject = (v: Value): boolean => v.kind === 'go' && sameRoot(heap, v.place, object);
  return isReached(heap, state, isObject, `o${object}`);
}

/** Whether such a value is in reach of what lives; what lies in `itself` does not count. */
function isReached(
  heap: Heap,
  state: State,
  wanted: (value: Value) => boolean,
  itself: string,
): boolean {
  const { table } = heap;
  const seen = new Set<string>([itself]);
  const search = (matches: (value: Value) => boolean): boolean => {
    const holds = (set: SetId): boolean => table.valuesOf(set).some(matches);
    for (const deferred of state.deferred) {
      if (deferred.args.some(holds)) return true;
      if (deferred.callee !== undefined && holds(deferred.callee)) return true;
    }
    for (const [key, set] of state.env) {
      if (!holds(set)) continue;
      const root = table.rootOf(key);
      if (root.kind === 'variable') return true;
      const name = root.kind === 'object' ? `o${root.object}` : `b${root.block}`;
      if (seen.has(name)) continue;
      seen.add(name);
      if (root.kind === 'object') {
        if (state.marks.has(`escaped ${root.object}`)) return true;
        if (search((v) => v.kind === 'go' && sameRoot(heap, v.place, root.object))) return true;
      } else if (search((v) => v.kind === 'block' && v.block === root.block)) {
        return true;
      }
    }
    return false;
  };
  return search(wanted);
}

function sameRoot(heap: Heap, place: PlaceKey, object: number): boolean {
  const root = heap.table.rootOf(place);
  return root.kind === 'object' && root.object === object;
}

/** After something was overwritten or went out of scope: blocks that nothing holds now are lost. */
export function loseUnheld(
  heap: Heap,
  state: State,
  candidates: Iterable<BlockId>,
  kind: LossKind,
  node: NodeId,
): void {
  for (const block of candidates) {
    if (state.statuses.get(block) !== 'owned' || isHeld(heap, state, block)) continue;
    lose(heap, state, block, kind, node);
  }
}

/** What is put into the elements of a container is counted apart: `lose` says how. */
export function markElements(heap: Heap, state: State, set: SetId): void {
  for (const block of blocksReached(heap, state, set)) state.marks.add(elementOf(siteOf(block)));
}

/** A block that was put into the elements of a container is counted apart. */
export function lose(heap: Heap, state: State, block: BlockId, kind: LossKind, node: NodeId): void {
  const site = siteOf(block);
  const element = state.marks.has(elementOf(site));
  state.statuses.set(block, 'leaked');
  const earlier = block === earlierBlock(site);
  const branches = branchesSince(state.trail, heap.sites.site(site)?.node, earlier);
  const loss = { kind, node, branches, ofEarlierRound: earlier };
  if (element) heap.sites.addElementLoss(site, loss);
  else heap.sites.addLoss(site, loss);
}
