/** Where a unit reads, hands on or returns what was given back: each instruction, call and exit. */
import type { CFunctionKnowledge } from '../../knowledge/c-function.ts';
import { cFunctionKnowledge } from '../../knowledge/c-functions.ts';
import { readsThrough } from '../../knowledge/go-functions.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { Instruction, IrFunction, Operand, Place, Terminator } from '../ir.ts';
import { readOperand, readPlace, variableKey } from './heap.ts';
import { isWatching, noteRelease, noteUse, recordReturned } from './misuse.ts';
import { forgetEmptied, noteFieldRead } from './misuse-emptied.ts';
import { meetArgument } from './misuse-found.ts';
import type { CallInput, Exit, Run } from './run.ts';
import type { State } from './state.ts';
import { EXACT, type SetId } from './values.ts';

/** The pointers that must be followed to get to a place. */
export function noteWay(run: Run, state: State, { variable, path }: Place, node: NodeId): void {
  if (path.length === 0 || !isWatching(run, state)) return;
  path.forEach((_, i) => {
    const place = { variable, path: path.slice(0, i) };
    noteUse(run, state, readPlace(run, state, place), node, { kind: 'place', place });
  });
}

function noteOperand(run: Run, state: State, operand: Operand, node: NodeId): void {
  noteFieldRead(run, state, operand, node);
  if (operand.kind === 'place') noteWay(run, state, operand.place, node);
}

/** After `c.field` was read or written the parameter c is not nil: a nil pointer had stopped the program. */
function noteFollowed(run: Run, state: State, operand: Operand): void {
  if (operand.kind !== 'place' || !operand.place.path[0]?.startsWith('.')) return;
  const { variable } = operand.place;
  const { role, type = '' } = run.unit.variables[variable] ?? {};
  if (role !== 'param' || !type.startsWith('*')) return;
  const key = variableKey(run, variable);
  if ((state.env.get(key) ?? run.table.unknown) === run.table.unknown) {
    state.env.set(key, run.table.nonNil);
  }
}

/** What an instruction reads and writes through pointers; what a call does with them comes with it. */
export function noteReads(run: Run, state: State, instruction: Instruction): void {
  if (instruction.op === 'assign') noteFollowed(run, state, instruction.source);
  if (instruction.op === 'call') {
    for (const arg of instruction.call.args) noteFollowed(run, state, arg);
  }
  if (!isWatching(run, state)) return;
  noteWhatIsRead(run, state, instruction);
  forgetEmptied(run, state, instruction);
}

function noteWhatIsRead(run: Run, state: State, instruction: Instruction): void {
  switch (instruction.op) {
    case 'assign':
      noteOperand(run, state, instruction.source, instruction.node);
      return noteWay(run, state, instruction.target, instruction.node);
    case 'use':
      noteOperand(run, state, instruction.value, instruction.node);
      return noteUse(run, state, readOperand(run, state, instruction.value), instruction.node);
    case 'escape':
      return noteOperand(run, state, instruction.value, instruction.node);
    case 'call':
    case 'defer':
    case 'go':
      for (const arg of instruction.call.args) {
        noteOperand(run, state, arg, instruction.call.node);
      }
      return;
    default:
  }
}

/** What a return or a branch reads through pointers. */
export function noteTerminator(run: Run, state: State, terminator: Terminator): void {
  if (!isWatching(run, state)) return;
  if (terminator.kind === 'return') {
    for (const value of terminator.values) noteOperand(run, state, value, terminator.node);
  }
  if (terminator.kind !== 'branch') return;
  const { condition, node } = terminator;
  if ('place' in condition) noteWay(run, state, condition.place, node);
  if ('places' in condition) for (const place of condition.places) noteWay(run, state, place, node);
}

/** A call of Go's own functions that read the slices and strings which they get. */
export function noteViews(run: Run, state: State, input: CallInput): void {
  if (!isWatching(run, state)) return;
  const { callee, node, spread } = input.call;
  const last = input.args.length - 1;
  input.args.forEach((set, i) => {
    const operand = input.call.args[i];
    const type = operand?.kind === 'place' ? typeOf(run, operand.place) : '';
    const reads =
      callee.kind === 'builtin'
        ? readsThrough(callee.name, i, spread && i === last)
        : VIEW.test(type);
    if (reads) noteUse(run, state, set, node);
  });
}

/** Types that stand for memory, and are not only a pointer to it. */
const VIEW = /^(\[\]|string$)/;

function typeOf(run: Run, { variable, path }: Place): string {
  return path.length === 0 ? (run.unit.variables[variable]?.type ?? '') : '';
}

/**
 * Whether the call surely gives back the argument itself: not one of several references, not what lies
 * in it, and with no result by which the caller asks whether it did, unless that is known.
 */
function isFinal(run: Run, { call }: CallInput, known: CFunctionKnowledge): boolean {
  if (known.counted || known.through) return false;
  return known.freesAnyway || !call.results.some((variable) => run.read.has(variable));
}

/** A call of a C function without a body; `known` is what a table says of it. */
export function noteArguments(
  run: Run,
  state: State,
  input: CallInput,
  known?: CFunctionKnowledge,
): void {
  const { callee, node } = input.call;
  const name = callee.kind === 'c' ? callee.name : '';
  input.args.forEach((set, i) => {
    if (known?.resizes && i === 0) return;
    if (known?.arguments?.[i] !== 'frees') noteUse(run, state, set, node, input.call.args[i]);
    else if (isFinal(run, input, known)) noteRelease(run, state, set, input, i, name);
  });
}

/** Whether the call gives back that argument, whatever happens. */
function surelyFrees(run: Run, input: CallInput, index: number): boolean {
  const { callee } = input.call;
  const known = callee.kind === 'c' ? cFunctionKnowledge(callee.name) : undefined;
  if (known) return known.arguments?.[index] === 'frees' && isFinal(run, input, known);
  if (callee.kind === 'value' || !run.mayMatter(callee)) return false;
  const outcomes = run.summary(callee)?.outcomes ?? [];
  const frees = outcomes.filter(({ params }) => params[index]?.sure?.frees !== undefined);
  return frees.length > 0 && frees.length === outcomes.length;
}

/** Arguments that a deferred call gives back get their blocks where they are read. */
export function meetDeferred(run: Run, state: State, input: CallInput): CallInput {
  const args = input.args.map((set, i) => {
    const block = surelyFrees(run, input, i) ? meetArgument(run, state, set, input, i) : undefined;
    if (block === undefined) return set;
    // Ways on which it is given back before the deferred call are kept apart.
    state.statuses.set(block, 'given');
    return run.table.single({ kind: 'block', block, ...EXACT });
  });
  return { ...input, args };
}

/**
 * The outermost function returns a block that it, or something that it deferred, gave back. `before` is
 * what was sure at the return, before the deferred calls.
 */
export function noteReturned(run: Run, fn: IrFunction, exit: Exit, before: State['sure']): void {
  const { state, values, node } = exit;
  if (state.sure.size === 0) return;
  const last = fn.results.at(-1);
  const error = last !== undefined && run.unit.variables[last]?.type === 'error';
  values.forEach((set, i) => {
    const view = VIEW.test(run.unit.variables[fn.results[i] ?? -1]?.type ?? '');
    recordReturned(run, state, set, node, view, (key) => {
      return error && tellsFailure(run, values.at(-1) ?? run.table.unknown, before.has(key));
    });
  });
}

/** An error beside the other results says that they must not be used. */
function tellsFailure(run: Run, set: SetId, early: boolean): boolean {
  return run.table
    .valuesOf(set)
    .every((value) => value.kind !== 'nil' && (early || value.kind !== 'unknown'));
}
