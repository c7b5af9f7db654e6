/** A call of a function whose summary is known: one state after it for each outcome. */

import { nameSaysDestroys } from '../../knowledge/c-functions.ts';
import { resourceOf } from '../../knowledge/go-resources.ts';
import { takeBlock, writeOut } from './acquire.ts';
import { assumeBorrowed } from './assumed.ts';
import { noteDeeper, noteInside } from './fields.ts';
import { blocksOf, giveAway, giveAwayContent, pointees, setStatus, variableKey } from './heap.ts';
import { lentResult } from './lent.ts';
import { closureRuns } from './literals.ts';
import { noteOutcome, settleOutcome } from './misuse-calls.ts';
import { forgetMet } from './misuse-found.ts';
import { learnOfArguments, possibleOutcomes } from './outcomes.ts';
import { fillArgument } from './owner-arguments.ts';
import { blocksOfResult, takeOwner } from './owner-results.ts';
import { handlesIn, lend, noteStale } from './resources.ts';
import type { CallInput, Run } from './run.ts';
import { noteLoose } from './run.ts';
import type { State, Status } from './state.ts';
import { noteStatus, numberOfSuccess } from './success.ts';
import type { Effect, Outcome, ParameterEffect, ResultEffect, Summary } from './summary.ts';
import type { BlockId, SetId, Value } from './values.ts';
import { earlierBlock, movedFurther, siteOf } from './values.ts';
import { writeThrough } from './writes.ts';
import { writeNumber } from './written-numbers.ts';

export function applySummary(run: Run, state: State, input: CallInput, summary: Summary): State[] {
  for (const { parameter, path, status } of summary.fields ?? []) {
    noteDeeper(run, input.args[parameter] ?? run.table.empty, path, status);
  }
  const outcomes = possibleOutcomes(run, state, input, summary);
  const last = outcomes.length - 1;
  return outcomes.map((outcome, i) => {
    const after = i === last ? state : state.clone();
    const released = noteOutcome(run, after, input, outcome);
    for (const set of input.args) writeThrough(run, after, set);
    forgetMet(run, after, input, outcome);
    learnOfArguments(run, after, input, outcome);
    applyParameters(run, after, input, outcome);
    trustRelease(run, after, input, summary, outcome);
    settleOutcome(run, after, released);
    applyResults(run, after, input, summary, outcome);
    noteStatus(run, after, input, summary, outcome);
    return after;
  });
}

const STATUS_OF: Readonly<Record<Effect, Status | undefined>> = {
  borrows: undefined,
  frees: 'freed',
  keeps: 'transferred',
  undecided: 'undecided',
  vacuous: undefined,
};

function applyParameters(run: Run, state: State, input: CallInput, outcome: Outcome): void {
  const last = outcome.params.length - 1;
  input.args.forEach((set, i) => {
    const effect = outcome.params[Math.min(i, last)];
    if (!effect) return;
    const extra = i > last;
    const self = extra ? effect.inside : effect.self;
    if (self === 'frees') noteStale(run, state, set, input.call.node, 'delete');
    if (!isGivenBack(outcome, i)) applyEffect(run, state, set, self, input);
    if (effect.assumed) assumeBorrowed(run, state, set);
    if (self === 'borrows') letGoOfIds(run, state, input, i);
    if (effect.seenByC) for (const block of handlesIn(run, set)) lend(run, state, block);
    if (STATUS_OF[self] || STATUS_OF[effect.inside]) noteLoose(run, input, i);
    applyInside(run, state, input, i, effect);
    if (effect.out !== undefined && !extra) writeOut(run, state, input, i, effect.out, 'helper');
    if (effect.fills && !extra) fillArgument(run, state, input, i, effect.fills);
    if (effect.outNil && !extra) writeNil(run, state, set);
    if (effect.number !== undefined && !extra) writeNumber(run, state, input, i, effect.number);
    for (const value of run.table.valuesOf(set)) {
      if (value.kind === 'function') closureRuns(run, state, value.function, input.level);
      if (value.kind === 'cleanup') setStatus(run, state, value.block, 'undecided');
    }
  });
}

/**
 * `x.Close()` may do nothing: for an object that is closed already, or was never opened. That is not the
 * object that somebody just made, and what a failed release leaves behind is not the caller's to free:
 * who called it has done their part. What else the call was told may say that it is to leave things.
 */
function trustRelease(
  run: Run,
  state: State,
  input: CallInput,
  { outcomes }: Summary,
  outcome: Outcome,
): void {
  const { callee } = input.call;
  if (callee.kind === 'value' || !nameSaysDestroys(callee.name)) return;
  const leavesAlone = ({ params }: Outcome, i: number): boolean =>
    params[i]?.inside === 'borrows' || params[i]?.inside === 'vacuous';
  const status = input.args.length > 1 ? 'undecided' : 'transferred';
  input.args.forEach((set, i) => {
    if (!leavesAlone(outcome, i) || outcomes.every((other) => leavesAlone(other, i))) return;
    for (const value of run.table.valuesOf(set)) {
      if (value.kind !== 'go') continue;
      for (const inner of [value.place, ...run.table.inside(value.place)]) {
        giveAway(run, state, state.env.get(inner) ?? run.table.empty, status, true);
      }
    }
  });
}

/** Nil is written to the one variable or field of which the argument is the address. */
function writeNil(run: Run, state: State, set: SetId): void {
  const [target, ...others] = run.table.valuesOf(set);
  if (target?.kind === 'go' && others.length === 0) state.env.set(target.place, run.table.nil);
}

/** Whether the argument comes back in a field of a result: then it is not kept, but held by that. */
function isGivenBack({ results }: Outcome, index: number): boolean {
  return results.some((r) => r.kind === 'owner' && r.given.some((field) => field.index === index));
}

function applyEffect(run: Run, state: State, set: SetId, effect: Effect, input: CallInput): void {
  const status = STATUS_OF[effect];
  if (!status) return;
  noteInside(run, set, status);
  for (const block of blocksOf(run, set)) {
    if (status === 'freed') run.sites.report(siteOf(block)).releases.add(input.call.node);
    setStatus(run, state, block, status);
  }
}

/** A parameter of a plain integer type is not followed: an id may have gone anywhere through it. */
function letGoOfIds(run: Run, state: State, { call, args }: CallInput, index: number): void {
  const receiver = call.callee.kind === 'method' && index === 0;
  if (call.callee.kind === 'c' || receiver) return;
  for (const block of blocksOf(run, args[index] ?? run.table.empty)) {
    const release = run.sites.site(siteOf(block))?.release ?? '';
    if (resourceOf(release) === 'id') setStatus(run, state, block, 'undecided');
  }
}

/** What lies in the argument: behind a pointer, or in a struct that is passed by value. */
function applyInside(
  run: Run,
  state: State,
  input: CallInput,
  index: number,
  effect: ParameterEffect,
): void {
  const status = STATUS_OF[effect.inside];
  const set = input.args[index];
  if (!status || set === undefined) return;
  for (const value of run.table.valuesOf(set)) {
    const place =
      value.kind === 'go'
        ? value.place
        : value.kind === 'block'
          ? run.table.place({ kind: 'block', block: value.block })
          : undefined;
    if (value.kind === 'block') giveAwayContent(run, state, value.block, status);
    if (place !== undefined) giveInside(run, state, place, status, input);
  }
  const operand = input.call.args[index];
  if (operand?.kind === 'place' && operand.place.path.length === 0) {
    giveInside(run, state, variableKey(run, operand.place.variable), status, input, false);
  }
}

function giveInside(
  run: Run,
  state: State,
  place: number,
  status: Status,
  input: CallInput,
  itself = true,
): void {
  const places = itself ? [place, ...run.table.inside(place)] : run.table.inside(place);
  for (const inner of places) {
    const content = state.env.get(inner);
    if (content === undefined) continue;
    if (status === 'freed') {
      for (const block of blocksOf(run, content)) {
        run.sites.report(siteOf(block)).releases.add(input.call.node);
      }
    }
    giveAway(run, state, content, status);
  }
}

function applyResults(
  run: Run,
  state: State,
  input: CallInput,
  summary: Summary,
  outcome: Outcome,
): void {
  const sets: SetId[] = [];
  outcome.results.forEach((result, i) => {
    const number = numberOfSuccess(run, summary, outcome, i);
    const lent = result.kind === 'lent' ? lentResult(run, input, summary, i) : undefined;
    sets.push(number ?? lent ?? resultSet(run, state, input, result, i, sets));
  });
  input.call.results.forEach((variable, i) => {
    state.env.set(variableKey(run, variable), sets[i] ?? run.table.unknown);
  });
}

function resultSet(
  run: Run,
  state: State,
  input: CallInput,
  result: ResultEffect,
  index: number,
  before: readonly SetId[],
): SetId {
  const { table } = run;
  switch (result.kind) {
    case 'owned':
      return takeBlock(run, state, input, result.release, index);
    case 'parameter':
      return table.map(input.args[result.index] ?? table.unknown, (v) => movedOn(v, result.moved));
    case 'inside':
      return insideOf(run, state, input.args[result.index] ?? table.unknown);
    case 'owner':
      return takeOwner(run, state, input, result, index);
    case 'cleanup': {
      const set = before[result.result] ?? table.empty;
      return cleanupOf(run, blocksOfResult(run, state, input, result.result, set), index);
    }
    case 'number':
      return table.single({ kind: 'number', sign: result.sign });
    case 'bool':
      return table.single({ kind: 'bool', value: result.value });
    case 'nil':
      return table.nil;
    case 'non-nil':
      return table.nonNil;
    default:
      return table.unknown;
  }
}

/** The function that gives back what an earlier result of the same call is. */
function cleanupOf(run: Run, owned: Iterable<BlockId>, index: number): SetId {
  const values = [...owned].map((block) => {
    run.sites.report(siteOf(block)).cleanup ??= { result: index, name: undefined };
    return run.table.value({ kind: 'cleanup', block });
  });
  return run.table.setOf(values);
}

/**
 * Everything that lies in what the values point to; which of it is not told apart. In what a caller
 * gave lies what the caller put there.
 */
function insideOf(run: Run, state: State, set: SetId): SetId {
  const { table } = run;
  let out = table.unknown;
  for (const value of table.valuesOf(set)) {
    if (value.kind !== 'block' || run.sites.site(siteOf(value.block))?.kind !== 'parameter')
      continue;
    const block = earlierBlock(siteOf(value.block));
    out = table.union(out, table.single({ kind: 'block', block, form: 'pointer', moved: 'often' }));
  }
  for (const place of pointees(run, set)) {
    for (const inner of [place, ...table.inside(place)]) {
      out = table.union(out, state.env.get(inner) ?? table.empty);
    }
  }
  return out;
}

function movedOn(value: Value, moved: boolean): Value {
  if (!moved || value.kind !== 'block') return value;
  return { ...value, moved: movedFurther(value.moved) };
}
