/** Where results go: the temporaries of a call, and new Go objects. */
import { variableKey } from './heap.ts';
import { isObjectHeld } from './losses.ts';
import type { CallInput, Run } from './run.ts';
import type { State } from './state.ts';
import { EXACT, type PlaceKey, type SetId } from './values.ts';

/** Stores the values of a call's results; those that are not given are unknown. */
export function setResults(run: Run, state: State, input: CallInput, sets: readonly SetId[]): void {
  input.call.results.forEach((variable, i) => {
    state.env.set(variableKey(run, variable), sets[i] ?? run.table.unknown);
  });
}

/** A pointer to the Go object that the node makes; a call may make one for each result. */
export function newObject(run: Run, node: number, what: string, result = 0): SetId {
  const key = `${node} ${result}`;
  let object = run.objectByNode.get(key);
  if (object === undefined) {
    object = run.objects.push(what) - 1;
    run.objectByNode.set(key, object);
  }
  const place = run.table.place({ kind: 'object', object });
  return run.table.single({ kind: 'go', place, ...EXACT });
}

/**
 * An object that was made before on the way here: from now on a write to it reaches one of several. When
 * nothing leads to the one of before, only the new one is left, in which nothing lies yet.
 */
export function noteRepeated(run: Run, state: State, place: PlaceKey): void {
  const root = run.table.rootOf(place);
  if (root.kind !== 'object') return;
  const known = run.table.inside(place).filter((inner) => state.env.has(inner));
  if (known.length === 0) return;
  if (isObjectHeld(run, state, root.object)) state.marks.add(`repeated ${root.object}`);
  else for (const inner of known) state.env.delete(inner);
}
