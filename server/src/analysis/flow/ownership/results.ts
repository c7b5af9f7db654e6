/** Where results go: the temporaries of a call, and new Go objects. */
import { variableKey } from './heap.ts';
import type { CallInput, Run } from './run.ts';
import type { State } from './state.ts';
import { EXACT, type SetId } from './values.ts';

/** Stores the values of a call's results; those that are not given are unknown. */
export function setResults(run: Run, state: State, input: CallInput, sets: readonly SetId[]): void {
  input.call.results.forEach((variable, i) => {
    state.env.set(variableKey(run, variable), sets[i] ?? run.table.unknown);
  });
}

/** A pointer to the Go object that the node makes. */
export function newObject(run: Run, node: number, what: string): SetId {
  let object = run.objectByNode.get(node);
  if (object === undefined) {
    object = run.objects.push(what) - 1;
    run.objectByNode.set(node, object);
  }
  const place = run.table.place({ kind: 'object', object });
  return run.table.single({ kind: 'go', place, ...EXACT });
}
