/** Runs one function of a unit from given states to its exits, with the generic solver. */
import type { NodeId } from '../../syntax/tree.ts';
import type { BasicBlock, FunctionId, IrFunction, Operand, Terminator } from '../ir.ts';
import { valueIn } from '../lower/lowering.ts';
import { type FlowGraph, type Lattice, type Outflow, solveForward } from '../solver.ts';
import { takeBranch, takeChoice } from './branches.ts';
import { applyCall } from './calls.ts';
import { blocksOf, giveAway, readOperand, resolve, variableKey } from './heap.ts';
import { loseUnheld } from './losses.ts';
import { noteReturned, noteTerminator } from './misuse-reads.ts';
import type { Exit, FieldContent, Run } from './run.ts';
import type { State } from './state.ts';
import { addState, joinStateSets, type StateSet, stateSetOf } from './state-set.ts';
import { applyInstruction } from './transfer.ts';
import type { BlockId, SetId } from './values.ts';

export function runFunction(
  run: Run,
  id: FunctionId,
  entry: readonly State[],
  level: number,
): Exit[] {
  const fn = run.unit.functions[id];
  if (!fn) return [];
  const lattice: Lattice<StateSet> = { join: (old, added) => joinStateSets(run, old, added) };
  const facts = solveForward(graphOf(fn), stateSetOf(run, entry), lattice, (node, states) =>
    flow(run, fn, node, states, level),
  );
  const exits: Exit[] = [];
  facts.forEach((states, node) => {
    const block = fn.blocks[node];
    if (!states || !block || !isExit(block.terminator)) return;
    for (const state of states.values()) {
      for (const after of runBlock(run, block, state.clone(), level)) {
        exits.push(...leave(run, fn, block.terminator, after, level));
      }
    }
  });
  return exits;
}

const graphs = new WeakMap<IrFunction, FlowGraph>();

function graphOf(fn: IrFunction): FlowGraph {
  let graph = graphs.get(fn);
  if (!graph) {
    const successors = fn.blocks.map((block) => successorsOf(block.terminator));
    graph = { nodeCount: fn.blocks.length, successors: (node) => successors[node] ?? [] };
    graphs.set(fn, graph);
  }
  return graph;
}

function successorsOf(terminator: Terminator): readonly number[] {
  switch (terminator.kind) {
    case 'jump':
      return [terminator.to];
    case 'branch':
      return [terminator.whenTrue, terminator.whenFalse];
    case 'choice':
      return terminator.to;
    default:
      return [];
  }
}

/** Runs a block's instructions and sends the states on; exits are run once the solution is known. */
function flow(
  run: Run,
  fn: IrFunction,
  node: number,
  states: StateSet,
  level: number,
): Outflow<StateSet>[] {
  const block = fn.blocks[node];
  if (!block || isExit(block.terminator)) return [];
  const targets = new Map<number, Map<string, State>>();
  for (const state of states.values()) {
    for (const after of runBlock(run, block, state.clone(), level)) {
      for (const { to, fact } of leaveBlock(run, block.terminator, after)) {
        let set = targets.get(to);
        if (!set) {
          set = new Map();
          targets.set(to, set);
        }
        addState(run, set, fact);
      }
    }
  }
  return [...targets].map(([to, fact]) => ({ to, fact }));
}

function runBlock(run: Run, block: BasicBlock, entry: State, level: number): State[] {
  let states = [entry];
  for (const instruction of block.instructions) {
    const before = states.length;
    const only = before === 1 ? states[0] : undefined;
    states = only
      ? applyInstruction(run, only, instruction, level)
      : states.flatMap((state) => applyInstruction(run, state, instruction, level));
    // After a fork, ways that differ in nothing that is owned are one again.
    if (states.length > before) states = [...stateSetOf(run, states).values()];
  }
  return states;
}

function leaveBlock(run: Run, terminator: Terminator, state: State): Outflow<State>[] {
  switch (terminator.kind) {
    case 'jump':
      return [{ to: terminator.to, fact: state }];
    case 'choice':
      return terminator.to.map((to) => ({ to, fact: takeChoice(state, terminator.node) }));
    case 'branch': {
      noteTerminator(run, state, terminator);
      const { whenTrue, whenFalse } = terminator;
      const yes = takeBranch(run, state, terminator, true);
      const no = takeBranch(run, state, terminator, false);
      const out: Outflow<State>[] = [];
      if (yes) out.push({ to: whenTrue, fact: yes });
      if (no) out.push({ to: whenFalse, fact: no });
      return out;
    }
    default:
      return [];
  }
}

function isExit(terminator: Terminator): boolean {
  return (
    terminator.kind === 'return' || terminator.kind === 'fall-off' || terminator.kind === 'stop'
  );
}

/**
 * Leaves the function: results are set, deferred calls run, named results are read again. A panic or
 * the end of the process loses nothing that anybody could still want.
 */
function leave(
  run: Run,
  fn: IrFunction,
  terminator: Terminator,
  state: State,
  level: number,
): Exit[] {
  noteTerminator(run, state, terminator);
  if (terminator.kind === 'stop') {
    const { how, node } = terminator;
    if (how === 'exit' || (how === 'panic' && !willRecover(run, state, level))) return [];
    return runDeferred(run, state, level).map((after) => {
      const values = how === 'panic' ? resultValues(run, fn, after, []) : [];
      return { state: after, values, structs: [], kind: how, node };
    });
  }
  if (terminator.kind !== 'return' && terminator.kind !== 'fall-off') return [];
  const values =
    terminator.kind === 'return'
      ? terminator.values.map((operand) => readOperand(run, state, operand))
      : [];
  const bare = values.length === 0 ? fn.results.map((variable) => valueIn(variable)) : [];
  const returned = terminator.kind === 'return' ? [...terminator.values, ...bare] : [];
  const structs = returned.map((operand) => contentOfStruct(run, state, operand));
  const spread = values.length === 1 && fn.results.length > 1;
  if (values.length && !spread) setResultVariables(run, fn, terminator, state, values);
  const kind = terminator.kind === 'return' ? 'return' : 'end';
  const { sure } = state;
  return runDeferred(run, state, level).map((after) => {
    const results = spread ? values : resultValues(run, fn, after, values);
    const exit: Exit = { state: after, values: results, structs, kind, node: terminator.node };
    if (level === 0) noteReturned(run, fn, exit, sure);
    return exit;
  });
}

/** `return a, b` assigns to the results: what they held before may be lost with that. */
function setResultVariables(
  run: Run,
  fn: IrFunction,
  { node }: Terminator & { readonly node: NodeId },
  state: State,
  values: readonly SetId[],
): void {
  const candidates = new Set<BlockId>();
  fn.results.forEach((variable, i) => {
    const key = variableKey(run, variable);
    const old = state.env.get(key);
    if (old !== undefined) for (const block of blocksOf(run, old)) candidates.add(block);
    state.env.set(key, values[i] ?? run.table.unknown);
  });
  loseUnheld(run, state, candidates, 'return', node);
}

/** Whether a deferred literal calls `recover`, so that the function goes on to its caller. */
function willRecover(run: Run, state: State, level: number): boolean {
  return state.deferred.some(
    (deferred) =>
      deferred.level === level &&
      run.table
        .valuesOf(deferred.callee ?? run.table.empty)
        .some((value) => value.kind === 'function' && run.recovering.has(value.function)),
  );
}

/** What lies in the fields of a struct that is returned by value. */
function contentOfStruct(run: Run, state: State, operand: Operand): FieldContent[] {
  if (operand.kind !== 'place') return [];
  const out: FieldContent[] = [];
  for (const key of resolve(run, state, operand.place)) {
    const prefix = run.table.pathOf(key).length;
    for (const inner of run.table.inside(key)) {
      const values = state.env.get(inner);
      if (values !== undefined) out.push({ path: run.table.pathOf(inner).slice(prefix), values });
    }
  }
  return out;
}

/** Structs that are returned by value take their fields along. */
export function giveAwayStructs(run: Run, state: State, structs: Exit['structs']): void {
  for (const { values } of structs.flat()) giveAway(run, state, values, 'transferred', true);
}

function resultValues(run: Run, fn: IrFunction, state: State, values: readonly SetId[]): SetId[] {
  return fn.results.map((variable, i) => {
    const named = run.unit.variables[variable]?.name !== '';
    const current = state.env.get(variableKey(run, variable));
    return (named || values.length === 0 ? current : values[i]) ?? run.table.unknown;
  });
}

/** Deferred calls of this function, the last first. */
export function runDeferred(run: Run, state: State, level: number): State[] {
  const index = state.deferred.findLastIndex((deferred) => deferred.level === level);
  const deferred = state.deferred[index];
  if (!deferred) return [state];
  state.deferred = state.deferred.toSpliced(index, 1);
  const { call, args, callee } = deferred;
  const input = { call, args, callee, level, late: true };
  return applyCall(run, state, input).flatMap((after) => runDeferred(run, after, level));
}
