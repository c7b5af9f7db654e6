/** Whether a call gets something that is followed: a block, or a function that may hold one. */
import { type Heap, pointees, variableKey } from './heap.ts';
import type { CallInput } from './run.ts';
import type { State } from './state.ts';
import type { SetId } from './values.ts';

export function carries(heap: Heap, state: State, input: CallInput): boolean {
  return input.args.some((set, i) => {
    if (holds(heap, set)) return true;
    const operand = input.call.args[i];
    const places = pointees(heap, set);
    if (operand?.kind === 'place') places.push(variableKey(heap, operand.place.variable));
    return places.some((place) => contentHolds(heap, state, place));
  });
}

function contentHolds(heap: Heap, state: State, place: number): boolean {
  for (const inner of [place, ...heap.table.inside(place)]) {
    const content = state.env.get(inner);
    if (content !== undefined && holds(heap, content)) return true;
  }
  return false;
}

function holds(heap: Heap, set: SetId): boolean {
  return heap.table
    .valuesOf(set)
    .some((v) => v.kind === 'block' || v.kind === 'function' || v.kind === 'cleanup');
}
