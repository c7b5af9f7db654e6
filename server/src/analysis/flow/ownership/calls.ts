/** What a call does to a state. A call may fork it: a result is owned, or nil and an error is set. */
import {
  cFunctionKnowledge,
  nameSaysDestroys,
  nameSaysStores,
  nameSaysTakes,
} from '../../knowledge/c-functions.ts';
import {
  arrangesRelease,
  builtinBorrows,
  importedBorrows,
  importedMakesGoMemory,
  methodPins,
  unsafeView,
} from '../../knowledge/go-functions.ts';
import { acquire } from './acquire.ts';
import { applySummary } from './apply-summary.ts';
import { blocksOf, giveAway, pointees, setStatus, variableKey } from './heap.ts';
import { callFunctionValue, closureRuns } from './literals.ts';
import type { CallInput, Run } from './run.ts';
import { calleeName, originOf } from './run.ts';
import type { State, Status } from './state.ts';
import type { SetId, Value } from './values.ts';
import { EXACT, siteOf } from './values.ts';

/** Runs the call in `state`, which it changes, and returns the states after it. */
export function applyCall(run: Run, state: State, input: CallInput): State[] {
  const { callee } = input.call;
  switch (callee.kind) {
    case 'builtin':
      return [applyBuiltin(run, state, input, callee.name)];
    case 'c':
      return applyCCall(run, state, input, callee.name);
    case 'imported':
      return [applyImported(run, state, input, callee.path, callee.name)];
    case 'value':
      return callFunctionValue(run, state, input);
    default: {
      if (callee.kind === 'method' && methodPins(callee.name)) return [pin(run, state, input)];
      const summary = run.summary(callee);
      if (summary) return applySummary(run, state, input, summary);
      return [applyUnknownGo(run, state, input)];
    }
  }
}

/** Pinned Go memory stays where it is, and C and integers may refer to it. */
function pin(run: Run, state: State, input: CallInput): State {
  for (const set of input.args.slice(1)) {
    for (const place of pointees(run, set)) state.marks.add(`pinned ${place}`);
  }
  return state;
}

export function setResults(run: Run, state: State, input: CallInput, sets: readonly SetId[]): void {
  input.call.results.forEach((variable, i) => {
    state.env.set(variableKey(run, variable), sets[i] ?? run.table.unknown);
  });
}

function applyBuiltin(run: Run, state: State, input: CallInput, name: string): State {
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
  for (const target of pointees(run, base)) {
    const element = table.extend(target, '[]');
    added.forEach((set, i) => {
      const spread = input.call.spread && i === added.length - 1;
      const values = spread ? elementsOf(run, state, set) : set;
      addElement(run, state, element, values, state.marks);
      copyStruct(run, state, input, i + 1, element);
    });
  }
  setResults(run, state, input, [base]);
  return state;
}

function keepGo(value: Value): Value | undefined {
  return value.kind === 'go' ? value : undefined;
}

export function newObject(run: Run, node: number, what: string): SetId {
  let object = run.objectByNode.get(node);
  if (object === undefined) {
    object = run.objects.push(what) - 1;
    run.objectByNode.set(node, object);
  }
  const place = run.table.place({ kind: 'object', object });
  return run.table.single({ kind: 'go', place, ...EXACT });
}

function addElement(
  run: Run,
  state: State,
  element: number,
  values: SetId,
  marks: Set<string>,
): void {
  const old = state.env.get(element);
  state.env.set(element, old === undefined ? values : run.table.union(old, values));
  for (const block of blocksOf(run, values)) marks.add(`element ${siteOf(block)}`);
}

/** A struct that is appended takes its fields along. */
function copyStruct(run: Run, state: State, input: CallInput, arg: number, element: number): void {
  const operand = input.call.args[arg];
  if (operand?.kind !== 'place' || operand.place.path.length) return;
  const source = variableKey(run, operand.place.variable);
  for (const inner of run.table.inside(source)) {
    const content = state.env.get(inner);
    if (content === undefined) continue;
    addElement(run, state, run.table.transplant(inner, source, element), content, state.marks);
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
    addElement(run, state, run.table.extend(place, '[]'), values, state.marks);
  }
}

function applyImported(
  run: Run,
  state: State,
  input: CallInput,
  path: string,
  name: string,
): State {
  const { table } = run;
  if (importedMakesGoMemory(path)) {
    for (const set of input.args) giveAwayFunctions(run, state, set, input);
    const { node } = input.call;
    setResults(run, state, input, [newObject(run, node, run.nodeText(node))]);
    return state;
  }
  if (path === 'unsafe' && unsafeView(name)) {
    const moved = name === 'Add';
    const view = table.map(input.args[0] ?? table.unknown, (value) =>
      moved && value.kind === 'block' ? { ...value, moved: true } : value,
    );
    setResults(run, state, input, [view]);
    return state;
  }
  const arranges = arrangesRelease(path, name);
  for (const set of input.args) {
    if (arranges) giveAway(run, state, set, 'transferred');
    else if (!importedBorrows(path)) giveAway(run, state, set, 'undecided');
    else giveAwayFunctions(run, state, set, input);
  }
  setResults(run, state, input, []);
  return state;
}

/** A function that only borrows still calls the functions that it is given. */
function giveAwayFunctions(run: Run, state: State, set: SetId, input: CallInput): void {
  for (const value of run.table.valuesOf(set)) {
    if (value.kind === 'function') closureRuns(run, state, value.function, input.level);
    if (value.kind === 'cleanup') setStatus(run, state, value.block, 'undecided');
  }
}

function applyUnknownGo(run: Run, state: State, input: CallInput): State {
  for (const set of input.args) giveAway(run, state, set, 'undecided');
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

function applyCCall(run: Run, state: State, input: CallInput, name: string): State[] {
  const summary = run.summary(input.call.callee);
  const known = cFunctionKnowledge(name);
  if (summary && !known) return applySummary(run, state, input, summary);
  if (!known) return [applyUnknownC(run, state, input, name)];
  if (known.stops) return [];
  if (known.resizes) return applyRealloc(run, state, input);
  known.arguments?.forEach((effect, i) => {
    const set = input.args[i];
    if (set === undefined || effect === 'borrows') return;
    release(run, state, set, effect === 'frees' ? 'freed' : 'transferred', input);
  });
  if (known.returns) return acquireResult(run, state, input, known.returns);
  const copies = known.copies
    ? newObject(run, input.call.node, run.nodeText(input.call.node))
    : undefined;
  const through =
    known.returnsArgument === undefined ? undefined : input.args[known.returnsArgument];
  setResults(run, state, input, [copies ?? through ?? run.table.unknown]);
  return [state];
}

/**
 * The old block goes into the new one. When that fails the result is nil and the old block stays; only
 * where the result is tested does the failure count.
 */
function applyRealloc(run: Run, state: State, input: CallInput): State[] {
  const failed = state.clone();
  const old = input.args[0] ?? run.table.unknown;
  release(run, state, old, 'freed', input);
  const after = acquireResult(run, state, input, { release: 'free', nullable: false });
  setResults(run, failed, input, [run.table.nil]);
  const kept = blocksOf(run, old).filter((block) => failed.statuses.get(block) === 'owned');
  if (kept.length === 0) return after;
  for (const block of kept) {
    failed.statuses.set(block, 'undecided');
    failed.marks.add(`realloc ${block}`);
  }
  return [...after, failed];
}

/** Gives the blocks back, and remembers where. */
export function release(
  run: Run,
  state: State,
  set: SetId,
  status: Status,
  input: CallInput,
): void {
  for (const block of blocksOf(run, set)) {
    if (status === 'freed') run.sites.report(siteOf(block)).releases.add(input.call.node);
    setStatus(run, state, block, status);
  }
}

function acquireResult(
  run: Run,
  state: State,
  input: CallInput,
  returns: { readonly release: string; readonly nullable: boolean },
): State[] {
  const failed = returns.nullable ? state.clone() : undefined;
  const block = acquire(run, state, {
    node: input.call.node,
    index: 0,
    call: calleeName(run, input.call),
    release: returns.release,
    kind: 'direct',
  });
  setResults(run, state, input, [block]);
  if (!failed) return [state];
  setResults(run, failed, input, [run.table.nil]);
  return [state, failed];
}

/** A C function of which only the name is known borrows, unless its name says otherwise. */
function applyUnknownC(run: Run, state: State, input: CallInput, name: string): State {
  if (nameSaysTakes(name) || passesDestructor(input)) {
    for (const set of input.args) giveAway(run, state, set, 'transferred');
  } else if (nameSaysDestroys(name)) {
    for (const set of input.args) release(run, state, set, 'undecided', input);
    destroyKept(run, state, input);
  } else if (nameSaysStores(name)) {
    noteKept(run, state, input, name);
  }
  for (const set of input.args) {
    for (const block of blocksOf(run, set)) run.sites.report(siteOf(block)).assumed = true;
    writeThrough(run, state, set);
  }
  setResults(run, state, input, []);
  return state;
}

/** `C.bind(st, cs, (*[0]byte)(C.free))`: C calls the function when it no longer needs the rest. */
function passesDestructor(input: CallInput): boolean {
  return input.call.args.some((operand) => {
    if (operand.kind === 'named-function') return nameSaysDestroys(operand.name);
    return operand.kind === 'const' && operand.text.startsWith('C.')
      ? nameSaysDestroys(operand.text.slice(2))
      : false;
  });
}

/** C may write to a variable whose address it gets: what was there may still be there. */
export function writeThrough(run: Run, state: State, set: SetId): void {
  const { table } = run;
  for (const value of table.valuesOf(set)) {
    if (value.kind !== 'go') continue;
    for (const place of [value.place, ...table.inside(value.place)]) {
      const old = state.env.get(place);
      if (old === undefined) continue;
      const kept = table.map(old, (v) =>
        v.kind === 'nil' || v.kind === 'non-nil' ? undefined : v,
      );
      state.env.set(place, table.union(kept, table.unknown));
    }
  }
}

/** `C.obj_set_name(o, cs)`: o may give cs back when it is destroyed. */
function noteKept(run: Run, state: State, input: CallInput, name: string): void {
  const owners = input.call.args.map((operand) => ownerName(run, operand));
  input.args.forEach((set, i) => {
    if (run.isConstParameter(name, i)) return;
    for (const block of blocksOf(run, set)) {
      owners.forEach((owner, k) => {
        if (k !== i && owner !== undefined) state.marks.add(`kept ${siteOf(block)} ${owner}`);
      });
    }
  });
}

/** The local variable that an argument was read from; a parameter's object outlives the function. */
function ownerName(run: Run, operand: CallInput['call']['args'][number]): string | undefined {
  const origin = originOf(run, operand);
  if (origin.kind !== 'place' && origin.kind !== 'address') return undefined;
  const variable = run.unit.variables[origin.place.variable];
  if (variable?.role !== 'local') return undefined;
  return `v${origin.place.variable}${origin.place.path.join('')}`;
}

function destroyKept(run: Run, state: State, input: CallInput): void {
  for (const operand of input.call.args) {
    const owner = ownerName(run, operand);
    if (owner === undefined) continue;
    for (const [block] of [...state.statuses]) {
      if (state.marks.has(`kept ${siteOf(block)} ${owner}`)) {
        setStatus(run, state, block, 'undecided');
      }
    }
  }
}
