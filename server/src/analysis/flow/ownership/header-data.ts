/** `h.Data = uintptr(p)` through a header of package reflect: the slice or string is a view of the block. */
import type { NodeId } from '../../syntax/tree.ts';
import type { Place } from '../ir.ts';
import type { Heap } from './heap.ts';
import type { State } from './state.ts';
import type { SetId, Value } from './values.ts';
import { writePlace } from './writes.ts';

const HEADER = /^\*reflect\.(Slice|String)Header$/;

/** Writes C memory to what the header belongs to; false where the place is none of a header. */
export function writeHeaderData(
  heap: Heap,
  state: State,
  { variable, path }: Place,
  values: SetId,
  node: NodeId,
): boolean {
  if (path.length !== 1 || path[0] !== '.Data') return false;
  if (!HEADER.test(heap.unit.variables[variable]?.type ?? '')) return false;
  const pointer = (value: Value): Value | undefined =>
    value.kind === 'block' ? { ...value, form: 'pointer' } : undefined;
  const value = heap.table.map(values, pointer);
  if (value === heap.table.empty) return false;
  const target = { variable, path: ['*'] };
  writePlace(heap, state, { target, value, from: undefined, declares: false, node });
  return true;
}
