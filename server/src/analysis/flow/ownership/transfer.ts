/** What one instruction does to a state. Calls may fork it, so that a list comes back. */
import { cFunctionKnowledge, nameSaysDestroys } from '../../knowledge/c-functions.ts';
import type { Call, Conversion, Instruction, Operand, Place } from '../ir.ts';
import { applyCall } from './calls.ts';
import { writeHeaderData } from './header-data.ts';
import { blocksOf, giveAway, pointees, readOperand, variableKey } from './heap.ts';
import { callFunctionValue, literalFrees } from './literals.ts';
import { meetDeferred, noteReads } from './misuse-reads.ts';
import { newObject, noteRepeated } from './results.ts';
import type { CallInput, Run } from './run.ts';
import { addressedAt, calleeName, originOf, placeName } from './run.ts';
import type { Deferred, State } from './state.ts';
import {
  type Address,
  type BlockId,
  EXACT,
  movedFurther,
  type SetId,
  siteOf,
  type Value,
} from './values.ts';
import { endScope, forgetGlobals, writePlace } from './writes.ts';

export function applyInstruction(
  run: Run,
  state: State,
  instruction: Instruction,
  level: number,
): State[] {
  noteReads(run, state, instruction);
  switch (instruction.op) {
    case 'assign':
      if (followsNil(run, state, instruction.target)) return [];
      applyAssign(run, state, instruction);
      return [state];
    case 'call':
      noteAddressTaken(run, state, instruction.call);
      forgetGlobals(run, state);
      return applyCall(run, state, callInput(run, state, instruction.call, level));
    case 'defer':
      applyDefer(run, state, instruction.call, instruction.node, level);
      return [state];
    case 'go':
      applyGo(run, state, callInput(run, state, instruction.call, level));
      return [state];
    case 'new':
      applyNew(run, state, instruction);
      return [state];
    case 'escape':
      giveAway(run, state, readOperand(run, state, instruction.value), 'transferred');
      return [state];
    case 'keep-key': {
      const { element, value, node } = instruction;
      const key = readOperand(run, state, value);
      writePlace(run, state, {
        target: element,
        value: key,
        from: undefined,
        declares: false,
        node,
      });
      return [state];
    }
    case 'end-scope':
      endScope(run, state, instruction.variables, scopeKind(run, instruction), instruction.node);
      return [state];
    case 'use':
      return [state];
  }
}

/** A field is written through a pointer that is nil here: the program ends. */
function followsNil(run: Run, state: State, { variable, path }: Place): boolean {
  if (!path[0]?.startsWith('.') || !run.unit.variables[variable]?.type.includes('*')) return false;
  return state.env.get(variableKey(run, variable)) === run.table.nil;
}

function scopeKind(
  run: Run,
  instruction: Extract<Instruction, { op: 'end-scope' }>,
): 'statement' | 'scope' {
  const first = instruction.variables[0];
  return first !== undefined && run.unit.variables[first]?.role === 'temp' ? 'statement' : 'scope';
}

export function callInput(run: Run, state: State, call: Call, level: number): CallInput {
  const args = call.args.map((operand) => readOperand(run, state, operand));
  const { callee } = call;
  return {
    call,
    args,
    callee: callee.kind === 'value' ? readOperand(run, state, callee.value) : undefined,
    level,
  };
}

function applyAssign(
  run: Run,
  state: State,
  instruction: Extract<Instruction, { op: 'assign' }>,
): void {
  const { target, source, conversion, declares, node } = instruction;
  const read = readOperand(run, state, source);
  if (conversion === 'to-pointer') noteConvertedBack(run, state, read, source, node);
  let value = convert(run, read, conversion);
  const named = run.unit.variables[target.variable]?.role !== 'temp';
  const global = run.unit.variables[target.variable]?.role === 'global';
  if (global || target.path.length) {
    noteStored(run, state, instruction, value);
    value = keepInteger(run, value, 'stored');
  } else if (named) {
    value = keepInteger(run, value, 'stashed');
  }
  if (named) noteAssigned(run, state, instruction, value);
  const from = source.kind === 'place' && conversion === 'none' ? source.place : undefined;
  if (writeHeaderData(run, state, target, value, node)) return;
  writePlace(run, state, { target, value, from, declares, node });
}

function convert(run: Run, set: SetId, conversion: Conversion): SetId {
  if (conversion === 'none') return set;
  return run.table.map(set, (value): Value => {
    if (value.kind === 'number' && conversion === 'offset') return { kind: 'unknown' };
    if (value.kind !== 'block' && value.kind !== 'go') return value;
    return { ...value, ...convertAddress(value, conversion) };
  });
}

function convertAddress({ form, moved }: Address, conversion: Conversion): Address {
  if (conversion === 'to-integer') return { form: form === 'pointer' ? 'integer' : form, moved };
  if (conversion === 'to-pointer') return { form: 'pointer', moved };
  return { form, moved: movedFurther(moved) };
}

/** An integer that a variable keeps: the garbage collector no longer sees a pointer. */
function keepInteger(run: Run, set: SetId, form: 'stashed' | 'stored'): SetId {
  return run.table.map(set, (value): Value => {
    if (value.kind !== 'block' && value.kind !== 'go') return value;
    const kept = value.form === 'integer' || (value.form === 'stashed' && form === 'stored');
    return kept ? { ...value, form } : value;
  });
}

function noteConvertedBack(
  run: Run,
  state: State,
  set: SetId,
  source: Operand,
  node: number,
): void {
  for (const value of run.table.valuesOf(set)) {
    if (value.kind !== 'go' || value.form !== 'stashed') continue;
    if (state.marks.has(`pinned ${value.place}`)) continue;
    const origin = originOf(run, source);
    const name = origin.kind === 'place' ? placeName(run, origin) : '';
    const stashedAt = origin.kind === 'place' ? addressedAt(run, origin.place.variable) : undefined;
    run.events.stashes.set(node, { node, name, kind: 'converted-back', stashedAt });
  }
}

function noteStored(
  run: Run,
  state: State,
  instruction: Extract<Instruction, { op: 'assign' }>,
  value: SetId,
): void {
  const loose = run.table.valuesOf(value).some((v) => {
    const integer = v.kind === 'go' && (v.form === 'integer' || v.form === 'stashed');
    return integer && !state.marks.has(`pinned ${v.place}`);
  });
  if (!loose) return;
  const name = placeName(run, { kind: 'place', place: instruction.target }).replace(/^\./, '');
  run.events.stashes.set(instruction.node, {
    node: instruction.node,
    name,
    kind: 'stored',
    stashedAt: undefined,
  });
}

/** A variable whose nil was deferred gets its value too late. */
function noteAssigned(
  run: Run,
  state: State,
  instruction: Extract<Instruction, { op: 'assign' }>,
  value: SetId,
): void {
  if (run.table.nil === value) return;
  noteSet(run, state, instruction.target, instruction.node, blocksOf(run, value));
}

function noteSet(
  run: Run,
  state: State,
  place: Place,
  node: number,
  blocks: readonly BlockId[],
): void {
  if (run.events.nilDefers.size === 0) return;
  for (const { node: deferNode } of state.deferred) {
    const event = run.events.nilDefers.get(deferNode);
    if (!event || !isSamePlace(event.place, place)) continue;
    event.assigned ??= node;
    for (const block of blocks) event.sites.add(siteOf(block));
  }
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.variable === other.variable && one.path.join('') === other.path.join('');
}

/** `C.make(&out)` may set out. */
function noteAddressTaken(run: Run, state: State, call: Call): void {
  for (const arg of call.args) {
    const origin = originOf(run, arg);
    if (origin.kind === 'address') noteSet(run, state, origin.place, call.node, []);
  }
}

function applyDefer(run: Run, state: State, call: Call, node: number, level: number): void {
  const input = meetDeferred(run, state, callInput(run, state, call, level));
  noteNilDefer(run, input, node);
  const same = state.deferred.findIndex((d) => d.node === node && d.level === level);
  const old = state.deferred[same];
  const entry: Deferred = old
    ? {
        ...old,
        args: old.args.map((set, i) => run.table.union(set, input.args[i] ?? set)),
        callee:
          old.callee === undefined
            ? undefined
            : run.table.union(old.callee, input.callee ?? old.callee),
      }
    : { node, call, args: input.args, callee: input.callee, level };
  state.deferred = old ? state.deferred.with(same, entry) : [...state.deferred, entry];
}

/** `defer C.free(unsafe.Pointer(p))` with p nil: the argument is evaluated now. */
function noteNilDefer(run: Run, input: CallInput, node: number): void {
  const index = input.args.indexOf(run.table.nil);
  const known = run.events.nilDefers.has(node);
  if (index < 0) run.events.setDefers.add(node);
  const operand = input.call.args[index];
  if (known || operand === undefined || !givesBack(run, input, index)) return;
  const origin = originOf(run, operand);
  if (origin.kind !== 'place' || origin.place.path.some((step) => !step.startsWith('.'))) return;
  run.events.nilDefers.set(node, {
    node,
    call: calleeName(run, input.call),
    place: origin.place,
    name: placeName(run, origin),
    assigned: undefined,
    sites: new Set(),
  });
}

/** Whether the deferred function gives back what it gets as that argument. */
function givesBack(run: Run, input: CallInput, index: number): boolean {
  const { callee } = input.call;
  if (callee.kind === 'value') {
    return run.table
      .valuesOf(input.callee ?? run.table.empty)
      .some((value) => value.kind === 'function' && literalFrees(run, value.function, index));
  }
  const known = callee.kind === 'c' ? cFunctionKnowledge(callee.name) : undefined;
  if (known) return known.arguments?.[index] === 'frees';
  const summary = run.summary(callee);
  if (!summary) return callee.kind === 'c' && nameSaysDestroys(callee.name);
  return summary.outcomes.some((outcome) => outcome.params[index]?.self === 'frees');
}

/** A goroutine that gives something back, or hands it on, answers for it. */
function applyGo(run: Run, state: State, input: CallInput): void {
  const owned = [...state.statuses].filter(([, s]) => s === 'owned' || s === 'given');
  const copy = state.clone();
  copy.deferred = [];
  const exits =
    input.callee === undefined ? applyCall(run, copy, input) : callFunctionValue(run, copy, input);
  for (const [block] of owned) {
    const before = state.statuses.get(block);
    if (exits.length && exits.every((after) => after.statuses.get(block) === before)) continue;
    giveAway(run, state, run.table.single({ kind: 'block', block, ...EXACT }), 'transferred');
  }
}

function applyNew(run: Run, state: State, instruction: Extract<Instruction, { op: 'new' }>): void {
  const set = newObject(run, instruction.node, instruction.what);
  for (const place of pointees(run, set)) noteRepeated(run, state, place);
  state.env.set(variableKey(run, instruction.target), set);
}
