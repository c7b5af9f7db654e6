/** Calls of C: known functions, functions with a body, and those of which only the name is known. */
import {
  type CFunctionKnowledge,
  cFunctionKnowledge,
  nameSaysDestroys,
  nameSaysStores,
  nameSaysTakes,
  type Success,
  writesOwned,
} from '../../knowledge/c-functions.ts';
import { acquire, writeOut } from './acquire.ts';
import { applySummary } from './apply-summary.ts';
import { assumeBorrowed } from './assumed.ts';
import { carries } from './carries.ts';
import { noteDeeper } from './fields.ts';
import { blocksOf, giveAway, setStatus } from './heap.ts';
import { noteRelease } from './misuse.ts';
import { forgetMet } from './misuse-found.ts';
import { noteArguments } from './misuse-reads.ts';
import { handOver } from './resources.ts';
import { newObject, setResults } from './results.ts';
import type { CallInput, Run } from './run.ts';
import { calleeName, noteLoose, originOf } from './run.ts';
import type { State, Status } from './state.ts';
import { type BlockId, type SetId, type Sign, siteOf } from './values.ts';
import { writeThrough } from './writes.ts';

export function applyCCall(run: Run, state: State, input: CallInput, name: string): State[] {
  const known = run.isConfigured(name) ? undefined : cFunctionKnowledge(name);
  const matters = !known && (carries(run, state, input) || run.mayMatter(input.call.callee));
  const summary = matters ? run.summary(input.call.callee) : undefined;
  if (summary) return applySummary(run, state, input, summary);
  handOver(run, state, input);
  if (!known) {
    noteArguments(run, state, input);
    return [applyUnknownC(run, state, input, name)];
  }
  noteArguments(run, state, input, known);
  if (known.stops) return [];
  if (known.resizes) return applyRealloc(run, state, input);
  known.arguments?.forEach((effect, i) => {
    const set = input.args[i];
    if (set === undefined || (effect !== 'frees' && effect !== 'keeps')) return;
    release(run, state, set, effect === 'frees' ? 'freed' : 'transferred', input);
    noteLoose(run, input, i);
  });
  if (known.arguments?.some(writesOwned)) return writeOuts(run, state, input, known);
  if (known.returns) {
    // The `malloc` that Go calls ends the program when there is no memory; that of C returns null.
    const nullable = known.returns.nullable || run.isC;
    return acquireResult(run, state, input, { ...known.returns, nullable });
  }
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
  noteRelease(run, state, old, input, 0, 'free');
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
  noteDeeper(run, set, '', status);
  for (const block of blocksOf(run, set)) {
    if (status === 'freed') run.sites.report(siteOf(block)).releases.add(input.call.node);
    setStatus(run, state, block, status);
  }
}

/** Blocks are written through arguments when the call succeeds, which its result tells. */
function writeOuts(run: Run, state: State, input: CallInput, known: CFunctionKnowledge): State[] {
  const failed = state.clone();
  known.arguments?.forEach((effect, i) => {
    const releasedBy = writesOwned(effect);
    if (releasedBy !== undefined) writeOut(run, state, input, i, releasedBy, 'direct');
  });
  for (const set of input.args) writeThrough(run, failed, set);
  const succeeds = known.succeeds ?? 'zero';
  setResults(run, state, input, [resultOf(run, succeeds, true), run.table.nil]);
  setResults(run, failed, input, [resultOf(run, succeeds, false), run.table.nonNil]);
  return [state, failed];
}

const SIGNS: Readonly<Record<Exclude<Success, 'non-nil'>, readonly [Sign[], Sign[]]>> = {
  zero: [['zero'], ['non-zero']],
  'non-zero': [['non-zero'], ['zero']],
  'non-negative': [['zero', 'positive'], ['negative']],
  positive: [['positive'], ['zero', 'negative']],
};

function resultOf({ table }: Run, succeeds: Success, success: boolean): SetId {
  if (succeeds === 'non-nil') return success ? table.nonNil : table.nil;
  const signs = SIGNS[succeeds][success ? 0 : 1];
  return table.setOf(signs.map((sign) => table.value({ kind: 'number', sign })));
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
  const destructor = destructorAt(input);
  if (nameSaysTakes(name) || nameSaysDestroys(name) || destructor >= 0) {
    for (const i of input.args.keys()) noteLoose(run, input, i);
  }
  if (nameSaysTakes(name)) {
    for (const set of input.args) giveAway(run, state, set, 'transferred');
  } else if (destructor >= 0) {
    // The data stands right before its destructor, or with its length between.
    const data = input.args.slice(Math.max(0, destructor - 2), destructor);
    for (const set of data) giveAway(run, state, set, 'transferred');
  } else if (nameSaysDestroys(name)) {
    for (const set of input.args) release(run, state, set, 'undecided', input);
    destroyKept(run, state, input);
  } else if (nameSaysStores(name)) {
    noteKept(run, state, input, name);
  }
  forgetMet(run, state, input);
  for (const set of input.args) {
    assumeBorrowed(run, state, set);
    writeThrough(run, state, set);
  }
  setResults(run, state, input, []);
  return state;
}

/** `C.bind(st, cs, n, (*[0]byte)(C.free))`: C calls the function when it no longer needs the data. */
function destructorAt(input: CallInput): number {
  return input.call.args.findIndex((operand) => {
    if (operand.kind === 'named-function') return nameSaysDestroys(operand.name);
    return operand.kind === 'const' && operand.text.startsWith('C.')
      ? nameSaysDestroys(operand.text.slice(2))
      : false;
  });
}

/** `C.obj_set_name(o, cs)`: o may give cs back when it is destroyed. */
function noteKept(run: Run, state: State, input: CallInput, name: string): void {
  const owners = input.call.args.map((operand) => ownerName(run, operand));
  input.args.forEach((set, i) => {
    if (i === 0 || run.isConstParameter(name, i)) return;
    for (const block of blocksOf(run, set)) {
      if (!isString(run, block)) setStatus(run, state, block, 'undecided');
      if (owners.length > 1) run.sites.report(siteOf(block)).handed = true;
      owners.forEach((owner, k) => {
        if (k !== i && owner !== undefined) state.marks.add(`kept ${siteOf(block)} ${owner}`);
      });
    }
  });
}

/** A string is copied by most that are given one; a structure is kept by many. */
function isString(run: Run, block: BlockId): boolean {
  const site = run.sites.site(siteOf(block));
  if (!site) return false;
  const parameter = site.kind === 'parameter' ? run.unit.variables[site.index]?.type : undefined;
  return (
    /[Cc]har$/.test(parameter ?? run.sites.report(site.id).type) || STRING_MAKERS.test(site.call)
  );
}

const STRING_MAKERS = /(^|\.)(CString|strdup|strndup|g_strdup)$/;

/** Names of names of an object are followed this far. */
const MAX_ALIASES = 8;

/** The local variable that an argument was read from; a parameter's object outlives the function. */
function ownerName(run: Run, operand: CallInput['call']['args'][number]): string | undefined {
  const origin = originOf(run, operand);
  if (origin.kind !== 'place' && origin.kind !== 'address') return undefined;
  let owner: number | undefined;
  let name: number | undefined = origin.place.variable;
  for (let i = 0; i < MAX_ALIASES && name !== undefined; i++) {
    const role = run.unit.variables[name]?.role;
    if (role === 'local') owner = name;
    else if (role !== 'temp') return undefined;
    name = run.aliases.get(name);
  }
  return owner === undefined ? undefined : `v${owner}${origin.place.path.join('')}`;
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
