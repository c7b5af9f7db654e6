/** Releases that are wrong by what they are given: Go memory, the inside of a block, another allocator's. */

import { resourceOf } from '../../knowledge/go-resources.ts';
import { hasOwnAllocator, mayStandFor } from '../../knowledge/libraries/releases.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { Operand } from '../ir.ts';
import { record, recordBlock } from './misuse-events.ts';
import { addressedAt, originOf, type Run } from './run.ts';
import { isAcquired } from './sites.ts';
import type { SetId, Value } from './values.ts';
import { latestBlock, siteOf } from './values.ts';

/** Whether the C function gives back what `malloc` gave, and knows nothing of objects. */
function isPlainFree(by: string): boolean {
  return mayStandFor(by, 'free');
}

/**
 * The call gives back what the values point to, with the C function `by` in the end. True when that is
 * wrong, whatever happened to it before.
 */
export function checkRelease(
  run: Run,
  set: SetId,
  node: NodeId,
  by: string,
  operand?: Operand,
): boolean {
  const values = run.table.valuesOf(set).filter((value) => value.kind !== 'nil');
  const [first, ...others] = values;
  if (!first || by === '') return false;
  const lent = values.every((value) => value.kind === 'lent');
  if (lent && first.kind === 'lent') {
    const site = { node: first.node, call: first.call, release: '' };
    record(run, { kind: 'free-borrowed', node, name: '', by, ...(first.call ? { site } : {}) });
    return true;
  }
  if (isPlainFree(by) && values.every((value) => isGoMemory(run, value))) {
    const taken = operand && takenAt(run, operand);
    const name = goMemory(run, first);
    record(run, { kind: 'free-go-memory', node, name, by, ...(taken ? { taken } : {}) });
    return true;
  }
  if (others.length === 0 && isInside(run, first)) {
    recordBlock(run, 'free-interior-pointer', node, first.block, { by });
    return true;
  }
  if (!values.every((value) => isOfAnother(run, value, by)) || first.kind !== 'block') return false;
  recordBlock(run, 'wrong-deallocator', node, first.block, { by });
  return true;
}

/** What `append` returns may be the C memory that its first argument is a view of. */
function isGoMemory(run: Run, value: Value): boolean {
  if (value.kind !== 'go' || value.form !== 'pointer') return false;
  const root = run.table.rootOf(value.place);
  return root.kind === 'variable' || (root.kind === 'object' && goMemory(run, value) !== 'append');
}

/** Where the variable that is read got its only value. */
function takenAt(run: Run, operand: Operand): NodeId | undefined {
  const origin = originOf(run, operand);
  if (origin.kind !== 'place' || origin.place.path.length) return undefined;
  const { variable } = origin.place;
  return run.assignedOnce.has(variable) ? addressedAt(run, variable) : undefined;
}

/** What the source calls the memory. */
function goMemory(run: Run, value: Value): string {
  if (value.kind !== 'go') return '';
  const root = run.table.rootOf(value.place);
  if (root.kind === 'object') return run.objects[root.object] ?? '';
  return root.kind === 'variable' ? `&${run.unit.variables[root.variable]?.name ?? ''}` : '';
}

type BlockValue = Extract<Value, { kind: 'block' }>;

/** Of a block that this very function makes: others may hand out what lies behind a header. */
function isInside(run: Run, value: Value): value is BlockValue {
  if (value.kind !== 'block' || value.moved !== 'once' || value.form !== 'pointer') return false;
  const site = run.sites.site(siteOf(value.block));
  return site?.kind === 'direct' && value.block === latestBlock(site.id);
}

/** What a library made goes to `free`, or what `malloc` made to the allocator of a library. */
function isOfAnother(run: Run, value: Value, by: string): boolean {
  if (value.kind !== 'block') return false;
  const site = run.sites.site(siteOf(value.block));
  if (!site || !isAcquired(site) || site.release === '') return false;
  if (resourceOf(site.release) !== 'memory') return false;
  if (mayStandFor(by, site.release)) return false;
  return isPlainFree(by) || (isPlainFree(site.release) && hasOwnAllocator(by));
}
