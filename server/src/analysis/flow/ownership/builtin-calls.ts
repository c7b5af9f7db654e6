/** Go's built-in functions: what they store, and what they only look at. */
import { builtinBorrows } from '../../knowledge/go-functions.ts';
import { giveAway, pointees, variableKey } from './heap.ts';
import { closureRuns } from './literals.ts';
import { markElements } from './losses.ts';
import { newObject, setResults } from './results.ts';
import type { CallInput, Run } from './run.ts';
import type { State } from './state.ts';
import { noteElements } from './sure.ts';
import type { SetId, Value } from './values.ts';

export function applyBuiltin(run: Run, state: State, input: CallInput, name: string): State {
  const { args } = input;
  if (name === 'append') return applyAppend(run, state, input);
  if (name === 'copy') {
    const target = args[0];
    const source = args[1];
    if (target !== undefined && source !== undefined) storeElements(run, state, target, source);
  } else if (!builtinBorrows(name)) {
    for (const set of args) giveAway(run, state, set, 'undecided');
  }
  setResults(run, state, input, []);
  return state;
}

/** The result is the old object, or a new one; the added values become its elements. */
function applyAppend(run: Run, state: State, input: CallInput): State {
  const { table } = run;
  const [first, ...added] = input.args;
  let base = first === undefined ? table.empty : table.map(first, keepGo);
  if (base === table.empty) base = newObject(run, input.call.node, 'append');
  for (const set of added) {
    for (const value of run.table.valuesOf(set)) {
      if (value.kind === 'function') closureRuns(run, state, value.function, input.level);
    }
  }
  for (const target of pointees(run, base)) {
    const element = table.extend(target, '[]');
    added.forEach((set, i) => {
      const spread = input.call.spread && i === added.length - 1;
      const values = spread ? elementsOf(run, state, set) : set;
      addElement(run, state, element, values);
      copyStruct(run, state, input, i + 1, element);
    });
  }
  setResults(run, state, input, [base]);
  return state;
}

function keepGo(value: Value): Value | undefined {
  return value.kind === 'go' ? value : undefined;
}

function addElement(run: Run, state: State, element: number, values: SetId): void {
  const old = state.env.get(element);
  state.env.set(element, old === undefined ? values : run.table.union(old, values));
  markElements(run, state, values);
  noteElements(run, state, values);
}

/** A struct that is appended takes its fields along. */
function copyStruct(run: Run, state: State, input: CallInput, arg: number, element: number): void {
  const operand = input.call.args[arg];
  if (operand?.kind !== 'place' || operand.place.path.length) return;
  const source = variableKey(run, operand.place.variable);
  for (const inner of run.table.inside(source)) {
    const content = state.env.get(inner);
    if (content === undefined) continue;
    addElement(run, state, run.table.transplant(inner, source, element), content);
  }
}

function elementsOf(run: Run, state: State, container: SetId): SetId {
  let out = run.table.empty;
  for (const place of pointees(run, container)) {
    out = run.table.union(out, state.env.get(run.table.extend(place, '[]')) ?? run.table.empty);
  }
  return out;
}

function storeElements(run: Run, state: State, target: SetId, source: SetId): void {
  const values = elementsOf(run, state, source);
  for (const place of pointees(run, target)) {
    addElement(run, state, run.table.extend(place, '[]'), values);
  }
}
