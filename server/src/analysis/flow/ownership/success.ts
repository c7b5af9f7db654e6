/** How a caller tells that a call handed out a block, where the function's body does not show it. */
import { setStatus } from './heap.ts';
import { mayPoint } from './parameters.ts';
import type { CallInput, Run } from './run.ts';
import type { State } from './state.ts';
import type { Outcome, Summary } from './summary.ts';
import { type PlaceKey, type SetId, siteOf } from './values.ts';

function handsOut({ params, results }: Outcome): boolean {
  const owned = results.some(({ kind }) => kind === 'owned' || kind === 'owner');
  return owned || params.some((param) => param.out !== undefined);
}

/**
 * The number that a call with a block returns, when it is not known: what the calls without one do not
 * return. These say -1, so that it is no negative number, or some error, so that it is zero.
 */
export function numberOfSuccess(
  { table }: Run,
  { outcomes }: Summary,
  outcome: Outcome,
  index: number,
): SetId | undefined {
  if (outcome.results[index]?.kind !== 'unknown' || !handsOut(outcome)) return undefined;
  const failures = outcomes.filter((other) => !handsOut(other));
  const signs = failures.map(({ results }) => {
    const result = results[index];
    return result?.kind === 'number' && result.sign !== 'zero' ? result.sign : undefined;
  });
  if (signs.length === 0 || signs.includes(undefined)) return undefined;
  const zero = table.value({ kind: 'number', sign: 'zero' });
  const positive = table.value({ kind: 'number', sign: 'positive' });
  return table.setOf(signs.every((sign) => sign === 'negative') ? [zero, positive] : [zero]);
}

/** `p := C.open(name, &status)` with p nil on some ways: the status may tell which of them it was. */
export function noteStatus(
  run: Run,
  state: State,
  input: CallInput,
  { outcomes }: Summary,
  outcome: Outcome,
): void {
  if (!handsOut(outcome) || outcomes.every(handsOut)) return;
  for (const set of input.args) {
    for (const value of run.table.valuesOf(set)) {
      if (value.kind !== 'go') continue;
      const root = run.table.rootOf(value.place);
      const type = root.kind === 'variable' ? run.unit.variables[root.variable]?.type : undefined;
      if (type === undefined || type === '' || mayPoint(type)) continue;
      state.marks.add(`status ${value.place} ${input.call.node}`);
    }
  }
}

/** The status is not zero: whether the call of it handed out its block is not known. */
export function meetStatus(run: Run, state: State, place: PlaceKey): void {
  const values = run.table.valuesOf(state.env.get(place) ?? run.table.unknown);
  const failed = values.every(
    (v) => v.kind === 'number' && (v.sign === 'non-zero' || v.sign === 'negative'),
  );
  if (!failed) return;
  for (const mark of state.marks) {
    const node = mark.startsWith(`status ${place} `) ? Number(mark.split(' ')[2]) : undefined;
    if (node === undefined) continue;
    for (const block of [...state.statuses.keys()]) {
      if (run.sites.site(siteOf(block))?.node === node) setStatus(run, state, block, 'undecided');
    }
  }
}
