/** Whether a call is worth following by its arguments. */
import { type Heap, pointees, variableKey } from './heap.ts';
import type { CallInput } from './run.ts';
import type { State } from './state.ts';
import type { SetId, Value } from './values.ts';

/** Whether it gets something that is followed: a block, or a function that may hold one. */
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

const FOLLOWED: ReadonlySet<Value['kind']> = new Set(['block', 'function', 'cleanup', 'lent']);

function holds(heap: Heap, set: SetId): boolean {
  return heap.table.valuesOf(set).some((v) => FOLLOWED.has(v.kind));
}

/** Values that may tell whether there is a block: a status, an error or message that is nil. */
const TELLING: ReadonlySet<Value['kind']> = new Set(['number', 'nil', 'non-nil', 'bool']);

/** Whether the result may tell the same as an argument, as an error does that is made from a status. */
export function tells(heap: Heap, state: State, { call, args }: CallInput): boolean {
  if (call.results.length === 0 || !state.hasOwned()) return false;
  return args.some((set, i) => {
    if (call.args[i]?.kind !== 'place') return false;
    return heap.table.valuesOf(set).some((value) => TELLING.has(value.kind));
  });
}
