/** Calls of function literals and other function values: a literal's body runs where it is called. */
import { nameSaysDestroys } from '../../knowledge/c-functions.ts';
import type { RunsFunction } from '../../knowledge/go-functions.ts';
import type { IrFunction, VarId } from '../ir.ts';
import { applySummary } from './apply-summary.ts';
import { runDeferred, runFunction } from './function.ts';
import { giveAway, setStatus, variableKey } from './heap.ts';
import { forgetMet } from './misuse-found.ts';
import { giveParameter } from './parameters.ts';
import { type CallInput, type Exit, noteLoose, type Run } from './run.ts';
import { State } from './state.ts';
import { latestBlock } from './values.ts';
import { endScope, writeThrough } from './writes.ts';

/** Literals that call literals are followed to this depth. */
const MAX_LEVEL = 6;

/** Calls each value that the callee may be. */
export function callFunctionValue(run: Run, state: State, input: CallInput): State[] {
  const out: State[] = [];
  const values = run.table.valuesOf(input.callee ?? run.table.unknown);
  values.forEach((value, i) => {
    const before = i === values.length - 1 ? state : state.clone();
    if (value.kind === 'function') {
      out.push(...callLiteral(run, before, input, value.function));
    } else if (value.kind === 'named-function') {
      const summary = run.summary({ kind: run.isC ? 'c' : 'go', name: value.name });
      if (summary) out.push(...applySummary(run, before, input, summary));
      else out.push(callUnknown(run, before, input));
    } else {
      if (value.kind === 'cleanup') {
        setStatus(run, before, value.block, 'freed');
      }
      out.push(callUnknown(run, before, input));
    }
  });
  return out;
}

/** A function pointer of C, or a method of C++, borrows as an unknown C function does. */
function callUnknown(run: Run, state: State, input: CallInput): State {
  const { callee } = input.call;
  const step =
    callee.kind === 'value' && callee.value.kind === 'place' ? callee.value.place.path.at(-1) : '';
  const borrows = run.isC && !nameSaysDestroys(step?.slice(1) ?? '');
  input.args.forEach((set, i) => {
    if (borrows) {
      writeThrough(run, state, set);
      return;
    }
    giveAway(run, state, set, 'undecided');
    noteLoose(run, input, i);
  });
  forgetMet(run, state, input);
  for (const variable of input.call.results) state.env.delete(variableKey(run, variable));
  return state;
}

/** @param ownGoroutine the literal is run by one of its own, so that only this one can end in it */
function callLiteral(
  run: Run,
  state: State,
  input: CallInput,
  id: number,
  ownGoroutine = false,
): State[] {
  const fn = run.unit.functions[id];
  if (!fn || input.level >= MAX_LEVEL) {
    giveAway(run, state, run.table.single({ kind: 'function', function: id }), 'undecided');
    return [callUnknown(run, state, input)];
  }
  run.inlined.add(id);
  fn.params.forEach((param, i) => {
    state.env.set(variableKey(run, param), input.args[i] ?? run.table.unknown);
  });
  const exits = runFunction(run, id, [state], input.level + 1);
  return exits.flatMap((exit) => {
    if (exit.kind === 'goexit' && !ownGoroutine) {
      noteStopped(run, exit, input.level);
      return [];
    }
    input.call.results.forEach((variable, i) => {
      const key = variableKey(run, variable);
      exit.state.env.set(key, exit.values[i] ?? run.table.unknown);
      for (const { path, values } of exit.structs[i] ?? []) {
        exit.state.env.set(run.table.at(key, path), values);
      }
    });
    endLocals(run, exit.state, id, exit.node);
    return [exit.state];
  });
}

/** The goroutine ends inside a literal: the deferred calls of those who called it run, too. */
function noteStopped(run: Run, exit: Exit, level: number): void {
  let states = [exit.state];
  for (let outer = level; outer >= 0; outer--) {
    states = states.flatMap((state) => runDeferred(run, state, outer));
  }
  for (const state of states) run.stopped.set(`${exit.node} ${state.key()}`, { ...exit, state });
}

function endLocals(run: Run, state: State, id: number, node: number): void {
  const locals: number[] = [];
  run.unit.variables.forEach((variable, i) => {
    if (variable.owner === id && variable.role !== 'global') locals.push(i);
  });
  endScope(run, state, locals, 'scope', node);
}

/** Whether a literal gives back what it gets as a parameter. */
export function literalFrees(run: Run, id: number, index: number): boolean {
  const param = run.unit.functions[id]?.params[index];
  if (param === undefined) return false;
  const state = State.initial();
  const site = giveParameter(run, state, param);
  if (site === undefined) return false;
  const exits = runFunction(run, id, [state], 1);
  return exits.some((exit) => exit.state.statuses.get(latestBlock(site)) === 'freed');
}

/** Functions among the arguments of one that only borrows, and calls what it is given. */
export function runGiven(run: Run, state: State, input: CallInput, how: RunsFunction): State[] {
  let states = [state];
  for (const value of input.args.flatMap((set) => run.table.valuesOf(set))) {
    if (value.kind === 'cleanup') {
      for (const each of states) setStatus(run, each, value.block, 'undecided');
    }
    if (value.kind !== 'function') continue;
    states = states.flatMap((each) => runOne(run, each, input, value.function, how));
  }
  return states;
}

function runOne(run: Run, state: State, input: CallInput, id: number, how: RunsFunction): State[] {
  const fn = run.unit.functions[id];
  if (how === 'now' && fn && !waitsForOthers(fn)) {
    const bare = { ...input, args: [], call: { ...input.call, results: [] } };
    const after = callLiteral(run, state.clone(), bare, id, true);
    if (after.length) return after;
  }
  closureRuns(run, state, id, input.level, how === 'later' ? 'transferred' : 'undecided');
  return [state];
}

/** A parallel test runs when the function that started it has ended. */
function waitsForOthers(fn: IrFunction): boolean {
  return fn.blocks.some(({ instructions }) =>
    instructions.some((instruction) => {
      if (instruction.op !== 'call') return false;
      const { callee } = instruction.call;
      return callee.kind === 'method' && callee.name === 'Parallel';
    }),
  );
}

/**
 * A literal that is handed to somebody who may call it, once or often: what it gives back or hands on
 * is not followed further.
 */
export function closureRuns(
  run: Run,
  state: State,
  id: number,
  level: number,
  status: 'undecided' | 'transferred' = 'undecided',
): void {
  const fn = run.unit.functions[id];
  if (!fn || level >= MAX_LEVEL) {
    giveAway(run, state, run.table.single({ kind: 'function', function: id }), 'undecided');
    return;
  }
  forgetAssigned(run, state, fn);
  const owned = [...state.statuses].filter(([, status]) => status === 'owned');
  if (owned.length === 0 && !capturesAddress(run, state, fn)) return;
  const exits = runFunction(run, id, [state.clone()], level + 1);
  for (const [block] of owned) {
    const changed = exits.some((exit) => exit.state.statuses.get(block) !== 'owned');
    if (changed) setStatus(run, state, block, status);
  }
}

/** Whether a pointer of C's around the literal points to Go memory: the literal must not free it. */
function capturesAddress(run: Run, state: State, fn: IrFunction): boolean {
  return fn.captures.some((variable) => {
    if (!/^(?:\*C\.|unsafe\.Pointer$)/.test(run.unit.variables[variable]?.type ?? '')) return false;
    const set = state.env.get(variableKey(run, variable)) ?? run.table.unknown;
    return run.table.valuesOf(set).some(({ kind }) => kind === 'go');
  });
}

/** Variables around the literal that it assigns to may hold anything after it ran. */
function forgetAssigned(run: Run, state: State, fn: IrFunction): void {
  for (const variable of fn.captures) {
    const key = variableKey(run, variable);
    const old = state.env.get(key);
    if (old === undefined || !assigns(fn, variable)) continue;
    state.env.set(key, run.table.union(old, run.table.unknown));
  }
}

function assigns(fn: IrFunction, variable: VarId): boolean {
  return fn.blocks.some(({ instructions }) =>
    instructions.some((instruction) => {
      return instruction.op === 'assign' && instruction.target.variable === variable;
    }),
  );
}
