/**
 * Structs of Go's own that a library filled and was asked to empty again, as `C.git_buf_dispose(&buf)`
 * does: what their fields point to is gone, until something else is written there.
 */
import type { NodeId } from '../../syntax/tree.ts';
import type { Instruction, Operand, Place } from '../ir.ts';
import { pointees, readOperand, resolve, variableKey } from './heap.ts';
import { record } from './misuse-events.ts';
import type { CallInput, Run } from './run.ts';
import { placeName } from './run.ts';
import type { State } from './state.ts';
import { addSure } from './sure.ts';
import type { PlaceKey, SetId } from './values.ts';

const MARK = 'emptied ';

/** The call `by` gave back what lies in the one struct that the argument points to. */
export function noteEmptied(
  run: Run,
  state: State,
  set: SetId,
  { call, late }: CallInput,
  by: string,
): void {
  const [place, ...others] = pointees(run, set);
  if (late || place === undefined || others.length || !isOnlyHere(run, state, place)) return;
  addSure(state, MARK + place, { node: call.node, by });
}

/** A local variable that no literal writes to, or an object that is made once. */
function isOnlyHere(run: Run, state: State, place: PlaceKey): boolean {
  const root = run.table.rootOf(place);
  if (root.kind === 'object') return !state.marks.has(`repeated ${root.object}`);
  if (root.kind !== 'variable' || run.captured.has(root.variable)) return false;
  return run.unit.variables[root.variable]?.role === 'local';
}

/** A field of an emptied struct is read. */
export function noteFieldRead(run: Run, state: State, operand: Operand, node: NodeId): void {
  if (operand.kind !== 'place' || !isField(operand.place)) return;
  const emptied = emptiedIn(state);
  if (emptied.length === 0) return;
  const [key, ...others] = resolve(run, state, operand.place);
  if (key === undefined || others.length) return;
  const whole = emptied.find((place) => run.table.inside(place).includes(key));
  const released = whole === undefined ? undefined : state.sure.get(MARK + whole);
  if (!released) return;
  const { variable, path } = operand.place;
  const name = placeName(run, { kind: 'place', place: { variable, path: path.slice(0, -1) } });
  record(run, { kind: 'use-after-free', node, name, released });
}

function isField({ path }: Place): boolean {
  return path.at(-1)?.startsWith('.') ?? false;
}

/** What an instruction writes to, or hands out the address of, may hold something else from there on. */
export function forgetEmptied(run: Run, state: State, instruction: Instruction): void {
  if (emptiedIn(state).length === 0) return;
  const forget = (keys: readonly PlaceKey[]): void => drop(run, state, keys);
  switch (instruction.op) {
    case 'assign':
      forget(resolve(run, state, instruction.target));
      if (instruction.source.kind === 'address') {
        forget(resolve(run, state, instruction.source.place));
      }
      return;
    case 'new':
      return forget([variableKey(run, instruction.target), ...objectsIn(run, state)]);
    case 'call':
    case 'defer':
    case 'go': {
      const { args, results } = instruction.call;
      forget(args.flatMap((operand) => pointees(run, readOperand(run, state, operand))));
      return forget(results.map((variable) => variableKey(run, variable)));
    }
    default:
  }
}

function objectsIn(run: Run, state: State): PlaceKey[] {
  return emptiedIn(state).filter((place) => run.table.rootOf(place).kind === 'object');
}

function emptiedIn({ sure }: State): PlaceKey[] {
  const out: PlaceKey[] = [];
  for (const key of sure.keys()) if (key.startsWith(MARK)) out.push(Number(key.slice(MARK.length)));
  return out;
}

function drop(run: Run, state: State, keys: readonly PlaceKey[]): void {
  const { table } = run;
  const touched = emptiedIn(state).filter((place) =>
    keys.some(
      (key) =>
        key === place || table.inside(place).includes(key) || table.inside(key).includes(place),
    ),
  );
  if (touched.length === 0) return;
  const marks = new Set(touched.map((place) => MARK + place));
  state.sure = new Map([...state.sure].filter(([key]) => !marks.has(key)));
}
