/**
 * What holds on every way to a point: that a block was given back, that a parameter was looked at. Only
 * blocks count that no other is mistaken for.
 */
import { blocksOf, type Heap, heldIn } from './heap.ts';
import type { Run } from './run.ts';
import { elementOf } from './sites.ts';
import type { State, Sure } from './state.ts';
import {
  type BlockId,
  latestBlock,
  type PlaceKey,
  type SetId,
  type SiteId,
  siteOf,
} from './values.ts';

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
  return state.marks.has(elementOf(site)) || state.marks.has(`many ${site}`);
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

export function freedKey(block: BlockId): string {
  return `freed ${block}`;
}

export function usedKey(block: BlockId): string {
  return `used ${block}`;
}

/** The block came in through a parameter, at a place in it. */
export function cameKey(block: BlockId): string {
  return `came ${block}`;
}

/** Something that lay in a parameter was looked at. */
export function usedPartKey(place: PlaceKey): string {
  return `used part ${place}`;
}

export function addSure(state: State, key: string, sure: Sure): void {
  if (!state.sure.has(key)) state.sure = new Map(state.sure).set(key, sure);
}

/** A block that is made anew is not the one that was given back. */
export function forgetSure(state: State, block: BlockId): void {
  const keys = [freedKey(block), usedKey(block), cameKey(block)];
  if (!keys.some((key) => state.sure.has(key))) return;
  state.sure = new Map([...state.sure].filter(([key]) => !keys.includes(key)));
}
