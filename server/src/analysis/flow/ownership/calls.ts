/** What a call does to a state. A call may fork it: a result is owned, or nil and an error is set. */
import {
  assertedNil,
  importedIsKnown,
  methodPins,
  methodRuns,
} from '../../knowledge/go-functions.ts';
import type { Callee } from '../ir.ts';
import { applySummary } from './apply-summary.ts';
import { asserted } from './branches.ts';
import { applyBuiltin } from './builtin-calls.ts';
import { applyCCall } from './c-calls.ts';
import { carries, tells } from './carries.ts';
import { giveAway, pointees, variableKey } from './heap.ts';
import { applyIdTable } from './ids.ts';
import { applyImported } from './imported-calls.ts';
import { callFunctionValue, runGiven } from './literals.ts';
import { forgetMet } from './misuse-found.ts';
import { noteViews } from './misuse-reads.ts';
import { applyResourceMethod } from './resources.ts';
import { setResults } from './results.ts';
import { type CallInput, noteLoose, type Run } from './run.ts';
import type { State } from './state.ts';
import { writeThrough } from './writes.ts';

/** Runs the call in `state`, which it changes, and returns the states after it. */
export function applyCall(run: Run, state: State, input: CallInput): State[] {
  const { callee } = input.call;
  switch (callee.kind) {
    case 'builtin':
      noteViews(run, state, input);
      return [applyBuiltin(run, state, input, callee.name)];
    case 'c':
      return applyCCall(run, state, input, callee.name);
    case 'imported':
      if (callee.path !== 'unsafe') noteViews(run, state, input);
      return applyOther(run, state, input, callee);
    case 'value':
      return callFunctionValue(run, state, input);
    default: {
      if (callee.kind === 'method' && methodPins(callee.name)) pin(run, state, input);
      if (applyResourceMethod(run, state, input) || applyIdTable(run, state, input)) return [state];
      if (callee.kind === 'method') {
        if (methodPins(callee.name)) return [state];
        const runs = methodRuns(callee.type, callee.name);
        const nil = assertedNil(callee.type, callee.name);
        if (nil !== undefined && !asserted(run, state, input.call.args[1], nil)) return [];
        if (runs) return runGiven(run, passOver(run, state, input), input, runs);
      }
      if (!carries(run, state, input) && !tells(run, state, input) && !run.mayMatter(callee))
        return [passOver(run, state, input)];
      const summary = run.summary(callee);
      if (summary) return applySummary(run, state, input, summary);
      return [applyUnknownGo(run, state, input)];
    }
  }
}

/** A function of another package, which may be one of the same module. */
function applyOther(
  run: Run,
  state: State,
  input: CallInput,
  callee: Extract<Callee, { kind: 'imported' }>,
): State[] {
  const { path, name } = callee;
  const asks = !importedIsKnown(path) && (carries(run, state, input) || run.mayMatter(callee));
  const summary = asks ? run.summary(callee) : undefined;
  return summary
    ? applySummary(run, state, input, summary)
    : applyImported(run, state, input, path, name);
}

/** A call that neither gets nor gives anything that is followed. */
function passOver(run: Run, state: State, input: CallInput): State {
  for (const set of input.args) writeThrough(run, state, set);
  if (!isHarmless(input)) forgetMet(run, state, input);
  setResults(run, state, input, []);
  return state;
}

/** Locks and the like write to nothing but themselves. */
function isHarmless({ call: { callee } }: CallInput): boolean {
  return callee.kind === 'method' && callee.type.startsWith('sync.');
}

/** Pinned Go memory stays where it is, and C and integers may refer to it. */
function pin(run: Run, state: State, input: CallInput): void {
  for (const set of input.args.slice(1)) {
    for (const place of pointees(run, set)) state.marks.add(`pinned ${place}`);
  }
}

function applyUnknownGo(run: Run, state: State, input: CallInput): State {
  input.args.forEach((set, i) => {
    giveAway(run, state, set, 'undecided');
    noteLoose(run, input, i);
  });
  forgetMet(run, state, input);
  input.call.args.forEach((operand) => {
    if (operand.kind !== 'place') return;
    const key = variableKey(run, operand.place.variable);
    for (const inner of run.table.inside(key)) {
      const content = state.env.get(inner);
      if (content !== undefined) giveAway(run, state, content, 'undecided');
    }
  });
  setResults(run, state, input, []);
  return state;
}
