/** Pointers that a call only lends: to what a library keeps, or to what the program is made of. */
import { type CallInput, calleeName, type Run } from './run.ts';
import type { Summary } from './summary.ts';
import type { SetId } from './values.ts';

/** What the call returns stays with somebody else. */
export function lentBy(run: Run, { call }: CallInput): SetId {
  return run.table.single({ kind: 'lent', node: call.node, call: calleeName(run, call) });
}

/** Whether the values are lent whichever of them it is; nil is nobody's. */
export function isLent({ table }: Run, set: SetId): boolean {
  const values = table.valuesOf(set).filter(({ kind }) => kind !== 'nil');
  return values.length > 0 && values.every(({ kind }) => kind === 'lent');
}

/** The result of a function with a body, which may hand out something else in another way. */
export function lentResult(
  run: Run,
  input: CallInput,
  { outcomes }: Summary,
  index: number,
): SetId | undefined {
  const kinds = outcomes.map(({ results }) => results[index]?.kind);
  const lends = kinds.includes('lent') && kinds.every((kind) => kind === 'lent' || kind === 'nil');
  return lends ? lentBy(run, input) : undefined;
}
