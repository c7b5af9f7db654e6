/**
 * Blocks that are given back twice, or used after they were given back. Only what is sure counts: on
 * every way to the point, of one block that no other is mistaken for.
 */
import type { NodeId } from '../../syntax/tree.ts';
import { blocksOf, type Heap, heldIn } from './heap.ts';
import type { CallInput, Run } from './run.ts';
import type { State, Sure } from './state.ts';
import type { SureEffects } from './summary.ts';
import { type BlockId, latestBlock, type SetId, type SiteId, siteOf } from './values.ts';

export type MisuseKind = 'double-free' | 'use-after-free' | 'return-freed';

/** Something that is wrong whatever else happens on the way there. */
export interface Misuse {
  readonly kind: MisuseKind;
  readonly node: NodeId;
  readonly block: BlockId;
  /** Where the block came from; absent for what a parameter brought. */
  readonly site: { readonly node: NodeId; readonly call: string } | undefined;
  /** Variable that holds it; empty when it has no name. */
  readonly name: string;
  /** Where it had been given back. */
  readonly released: Sure;
  /** It is returned as a slice or string over the block. */
  readonly view: boolean;
}

/** A pointer to one block that is told from all others, or nil. */
export function exactBlock(run: Run, state: State, set: SetId): BlockId | undefined {
  let found: BlockId | undefined;
  for (const value of run.table.valuesOf(set)) {
    if (value.kind === 'nil') continue;
    if (value.kind !== 'block' || value.form !== 'pointer') return undefined;
    if (found !== undefined && found !== value.block) return undefined;
    found = value.block;
  }
  if (found === undefined || found !== latestBlock(siteOf(found))) return undefined;
  // One block stands for all fields of an object.
  if (run.sites.site(siteOf(found))?.kind === 'owner') return undefined;
  return isOneOfMany(state, siteOf(found)) ? undefined : found;
}

/** Elements of a container are not told apart, nor are those that functions in a container hold. */
function isOneOfMany(state: State, site: SiteId): boolean {
  return state.marks.has(`element ${site}`) || state.marks.has(`many ${site}`);
}

/** The values become elements of a container. */
export function noteElements(heap: Heap, state: State, set: SetId): void {
  for (const value of heap.table.valuesOf(set)) {
    if (value.kind !== 'function') continue;
    for (const variable of heap.unit.functions[value.function]?.captures ?? []) {
      for (const held of heldIn(heap, state, variable)) {
        for (const block of blocksOf(heap, held)) state.marks.add(`many ${siteOf(block)}`);
      }
    }
  }
}

function freed(block: BlockId): string {
  return `freed ${block}`;
}

function used(block: BlockId): string {
  return `used ${block}`;
}

function addSure(state: State, key: string, sure: Sure): void {
  if (!state.sure.has(key)) state.sure = new Map(state.sure).set(key, sure);
}

/** A block that is made anew is not the one that was given back. */
export function forgetSure(state: State, block: BlockId): void {
  if (!state.sure.has(freed(block)) && !state.sure.has(used(block))) return;
  const sure = new Map(state.sure);
  sure.delete(freed(block));
  sure.delete(used(block));
  state.sure = sure;
}

/** The call gives back what the values point to; `by` is the C function that does it in the end. */
export function noteRelease(
  run: Run,
  state: State,
  set: SetId,
  input: CallInput,
  by: string,
): void {
  const block = exactBlock(run, state, set);
  if (block === undefined) return;
  const { node } = input.call;
  const before = state.sure.get(freed(block));
  if (before) record(run, 'double-free', node, block, before);
  else addSure(state, freed(block), { node, by });
}

/** What the values point to is looked at. */
export function noteUse(run: Run, state: State, set: SetId, node: NodeId): void {
  if (!isWatching(run, state)) return;
  const block = exactBlock(run, state, set);
  if (block === undefined) return;
  const before = state.sure.get(freed(block));
  if (before) record(run, 'use-after-free', node, block, before);
  else if (isParameter(run, block)) addSure(state, used(block), { node, by: '' });
}

/** Whether anything that is looked at can matter. */
export function isWatching(run: Run, state: State): boolean {
  return state.sure.size > 0 || run.followParameters;
}

function isParameter(run: Run, block: BlockId): boolean {
  return run.sites.site(siteOf(block))?.kind === 'parameter';
}

/** What the values point to is returned, unless `excused` says that nobody will look at it. */
export function recordReturned(
  run: Run,
  state: State,
  set: SetId,
  node: NodeId,
  view: boolean,
  excused: (key: string) => boolean,
): void {
  const block = exactBlock(run, state, set);
  const release = block === undefined ? undefined : state.sure.get(freed(block));
  if (block === undefined || !release || excused(freed(block))) return;
  record(run, 'return-freed', node, block, release, view);
}

function record(
  run: Run,
  kind: MisuseKind,
  node: NodeId,
  block: BlockId,
  released: Sure,
  view = false,
): void {
  const site = run.sites.site(siteOf(block));
  if (!site) return;
  const key = `${kind} ${block} ${released.node}`;
  const known = run.events.misuses.get(key);
  // Of several uses after one release the first is told.
  if (known && known.node <= node) return;
  const parameter = site.kind === 'parameter';
  const name = parameter ? site.call : (run.sites.report(site.id).name ?? '');
  run.events.misuses.set(key, {
    kind,
    node,
    block,
    site: parameter ? undefined : { node: site.node, call: site.call },
    name,
    released,
    view,
  });
}

/** What a function surely does with an argument, as its summary tells it. */
export function sureEffects(state: State, block: BlockId): SureEffects | undefined {
  const release = state.sure.get(freed(block));
  if (release) return { frees: release.by };
  return state.sure.has(used(block)) ? { uses: true } : undefined;
}
