/** Numbers that calls write through their arguments, such as a status beside the result. */
import type { CallInput, Run } from './run.ts';
import type { State } from './state.ts';
import type { PlaceKey, Sign } from './values.ts';

/** The one place of Go that the argument points to. */
export function goTarget(run: Run, input: CallInput, argument: number): PlaceKey | undefined {
  const values = run.table.valuesOf(input.args[argument] ?? run.table.empty);
  const [only, ...others] = values.filter((value) => value.kind === 'go');
  return only?.kind === 'go' && others.length === 0 ? only.place : undefined;
}

/** A number of that sign is there after the call. */
export function writeNumber(
  run: Run,
  state: State,
  input: CallInput,
  argument: number,
  sign: Sign,
): void {
  const place = goTarget(run, input, argument);
  if (place !== undefined) state.env.set(place, run.table.single({ kind: 'number', sign }));
}
