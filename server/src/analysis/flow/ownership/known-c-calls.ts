/** Calls of C functions of which the tables say what they do with memory. */
import { type CFunctionKnowledge, type Success, writesOwned } from '../../knowledge/c-function.ts';
import { nameSaysDestroys } from '../../knowledge/c-functions.ts';
import { hasNoErrno } from '../../knowledge/standard-allocators.ts';
import { acquire, writeOut } from './acquire.ts';
import { failedRealloc } from './branches.ts';
import { contentsUndecided } from './contents.ts';
import { blocksOf, giveAway, giveAwayContent, setStatus } from './heap.ts';
import { destroyKept } from './kept.ts';
import { lentBy } from './lent.ts';
import { noteRelease } from './misuse.ts';
import { noteEmptied } from './misuse-emptied.ts';
import { noteArguments } from './misuse-reads.ts';
import { release } from './release.ts';
import { newObject, setResults } from './results.ts';
import { type CallInput, calleeName, noteLoose, type Run } from './run.ts';
import { isAcquired } from './sites.ts';
import type { State, Status } from './state.ts';
import { type SetId, type Sign, siteOf } from './values.ts';
import { writeThrough } from './writes.ts';
import { goTarget, writeNumber } from './written-numbers.ts';

export function applyKnownC(
  run: Run,
  state: State,
  input: CallInput,
  name: string,
  known: CFunctionKnowledge,
): State[] {
  noteArguments(run, state, input, known);
  if (known.stops) return [];
  if (known.resizes) return applyRealloc(run, state, input);
  if (known.tellsValid) return applyStatus(run, state, input);
  giveArguments(run, state, input, name, known);
  input.args.forEach((set, i) => {
    if (!isWritten(known, i)) writeThrough(run, state, set);
  });
  if (!canFail(run, input, known)) {
    const owned = newBlock(run, state, input, known);
    const errno = hasNoErrno(name) ? run.table.nil : run.table.unknown;
    setResults(run, state, input, [owned ?? plainResult(run, input, known), errno]);
    return [state];
  }
  const failed = state.clone();
  succeed(run, state, input, known);
  fail(run, failed, input, known);
  return [state, failed];
}

/** The status of an object that a constructor made: in place of a failed one stands one that nobody owns. */
function applyStatus(run: Run, state: State, input: CallInput): State[] {
  const object = input.args[0] ?? run.table.unknown;
  const failed = state.clone();
  release(run, failed, object, 'transferred', input);
  setResults(run, state, input, [resultOf(run, 'zero', true)]);
  setResults(run, failed, input, [resultOf(run, 'zero', false)]);
  return [state, failed];
}

/** Whether the function writes something through the argument that is told apart from anything else. */
function isWritten(known: CFunctionKnowledge, index: number): boolean {
  const effect = known.arguments?.[index];
  const owned = effect !== undefined && writesOwned(effect) !== undefined;
  return owned || known.failure?.argument === index;
}

function giveArguments(
  run: Run,
  state: State,
  input: CallInput,
  name: string,
  known: CFunctionKnowledge,
): void {
  known.arguments?.forEach((effect, i) => {
    const set = input.args[i];
    if (set !== undefined && effect === 'refers') refer(run, state, set, name);
    if (set === undefined || (effect !== 'frees' && effect !== 'keeps')) return;
    const status = effect === 'frees' ? 'freed' : 'transferred';
    if (known.counted) for (const block of blocksOf(run, set)) state.marks.add(`counted ${block}`);
    if (known.through) giveThrough(run, state, set, status, input);
    else release(run, state, set, status, input);
    // C looks at what lies there as long as it keeps the address.
    if (effect === 'keeps' && !known.through) giveAway(run, state, set, status);
    if (effect === 'frees') noteFreed(run, state, input, i, name, known);
    noteLoose(run, input, i);
  });
}

/** What else is gone with what the argument is. */
function noteFreed(
  run: Run,
  state: State,
  input: CallInput,
  index: number,
  name: string,
  known: CFunctionKnowledge,
): void {
  const set = input.args[index] ?? run.table.empty;
  if (known.through && !known.counted) noteEmptied(run, state, set, input, name);
  if (name === 'free') return;
  if (!known.through) contentsUndecided(run, state, set);
  if (nameSaysDestroys(name)) destroyKept(run, state, input);
}

/** An object stores the pointer; what callers brought they have to free, at some time. */
function refer(run: Run, state: State, set: SetId, name: string): void {
  for (const block of blocksOf(run, set)) {
    const site = run.sites.site(siteOf(block));
    if (site && isAcquired(site)) run.sites.report(site.id).referredBy = name;
    else setStatus(run, state, block, 'transferred');
  }
}

/** The argument is the address of a variable or struct: what lies there is given back, or kept. */
function giveThrough(run: Run, state: State, set: SetId, status: Status, input: CallInput): void {
  const { table } = run;
  for (const value of table.valuesOf(set)) {
    if (value.kind === 'block') giveAwayContent(run, state, value.block, status);
    if (value.kind !== 'go') continue;
    for (const place of [value.place, ...table.inside(value.place)]) {
      const content = state.env.get(place);
      if (content === undefined) continue;
      release(run, state, content, status, input);
      state.env.set(place, table.unknown);
    }
  }
}

/** The way on which results are as asked for, and new blocks are there. */
function succeed(run: Run, state: State, input: CallInput, known: CFunctionKnowledge): void {
  known.arguments?.forEach((effect, i) => {
    const releasedBy = writesOwned(effect);
    if (releasedBy !== undefined) writeOut(run, state, input, i, releasedBy, 'direct');
  });
  const { failure } = known;
  if (failure && failure.release === undefined) {
    writeNumber(run, state, input, failure.argument, 'zero');
  }
  const owned = newBlock(run, state, input, known);
  setResults(run, state, input, [owned ?? told(run, input, known, true), run.table.nil]);
}

/** The way on which nothing new is there but perhaps a description of the error. */
function fail(run: Run, state: State, input: CallInput, known: CFunctionKnowledge): void {
  known.arguments?.forEach((effect, i) => {
    const set = input.args[i];
    const releasedBy = writesOwned(effect);
    if (set === undefined || releasedBy === undefined) return;
    if (known.writesAnyway) writeOut(run, state, input, i, releasedBy, 'direct');
    else writeThrough(run, state, set);
  });
  const { failure, returns, returnsWhenNil } = known;
  if (failure?.release !== undefined) {
    writeOut(run, state, input, failure.argument, failure.release, 'direct');
  } else if (failure) {
    writeNumber(run, state, input, failure.argument, 'non-zero');
  }
  const made = returns !== undefined || returnsWhenNil !== undefined;
  const result = made ? run.table.nil : told(run, input, known, false);
  setResults(run, state, input, [result, run.table.nonNil]);
}

/** The result, as far as it says whether the call succeeded. */
function told(run: Run, input: CallInput, known: CFunctionKnowledge, success: boolean): SetId {
  const writes = known.arguments?.some(writesOwned) ?? false;
  const succeeds = known.succeeds ?? (writes ? 'zero' : known.failure?.succeeds);
  return succeeds ? resultOf(run, succeeds, success) : plainResult(run, input, known);
}

function newBlock(
  run: Run,
  state: State,
  input: CallInput,
  known: CFunctionKnowledge,
): SetId | undefined {
  const { returns, returnsWhenNil } = known;
  const made = returnsWhenNil && input.args[returnsWhenNil.argument] === run.table.nil;
  const releasedBy = returns?.release ?? (made ? returnsWhenNil.release : undefined);
  if (releasedBy === undefined) return undefined;
  const call = calleeName(run, input.call);
  const { node } = input.call;
  return acquire(run, state, { node, index: 0, call, release: releasedBy, kind: 'direct' });
}

function plainResult(run: Run, input: CallInput, known: CFunctionKnowledge): SetId {
  if (known.copies) return newObject(run, input.call.node, run.nodeText(input.call.node));
  if (known.lends) return lentBy(run, input);
  const through = known.returnsWhenNil?.argument ?? known.returnsArgument;
  return (through === undefined ? undefined : input.args[through]) ?? run.table.unknown;
}

/** Whether a failure leaves something else behind than a success, in what is followed. */
function canFail(run: Run, input: CallInput, known: CFunctionKnowledge): boolean {
  const { returns, returnsWhenNil, failure } = known;
  // The `malloc` that Go calls ends the program when there is no memory; that of C returns null.
  if (returns && (returns.nullable || run.isC)) return true;
  if (known.arguments?.some(writesOwned)) return true;
  if (returnsWhenNil && input.args[returnsWhenNil.argument] === run.table.nil) return true;
  return failure !== undefined && goTarget(run, input, failure.argument) !== undefined;
}

const SIGNS: Readonly<Record<Exclude<Success, 'non-nil'>, readonly [Sign[], Sign[]]>> = {
  zero: [['zero'], ['non-zero']],
  'non-zero': [['non-zero'], ['zero']],
  'non-negative': [['zero', 'positive'], ['negative']],
  positive: [['positive'], ['zero', 'negative']],
  true: [['positive'], ['zero']],
};

function resultOf({ table }: Run, succeeds: Success, success: boolean): SetId {
  if (succeeds === 'non-nil') return success ? table.nonNil : table.nil;
  const signs = SIGNS[succeeds][success ? 0 : 1];
  return table.setOf(signs.map((sign) => table.value({ kind: 'number', sign })));
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
  const call = calleeName(run, input.call);
  const { node } = input.call;
  const block = acquire(run, state, { node, index: 0, call, release: 'free', kind: 'direct' });
  setResults(run, state, input, [block]);
  setResults(run, failed, input, [run.table.nil]);
  const kept = blocksOf(run, old).filter((held) => failed.statuses.get(held) === 'owned');
  if (kept.length === 0) return [state];
  for (const held of kept) {
    failed.statuses.set(held, 'undecided');
    failed.marks.add(failedRealloc(held));
  }
  return [state, failed];
}
