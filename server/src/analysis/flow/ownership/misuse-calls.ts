/** Calls of functions whose body is known: what they surely give back and look at, by their summaries. */
import { blocksOf, walk } from './heap.ts';
import { noteRelease, noteUse } from './misuse.ts';
import { recordBlock } from './misuse-events.ts';
import { baseOf, isNameless, type Meeting, meet, nameOf } from './misuse-found.ts';
import { checkRelease } from './misuse-release.ts';
import type { CallInput, Run } from './run.ts';
import type { State } from './state.ts';
import type { Outcome, SureEffects, SurePart } from './summary.ts';
import { addSure, exactBlock, freedKey } from './sure.ts';
import type { PlaceKey, SetId } from './values.ts';

/** What lies in an argument and is given back by the call, to be settled after it. */
interface Released {
  readonly key: PlaceKey;
  /** What lay there; absent when that is not known. */
  readonly set: SetId | undefined;
  readonly meeting: Meeting;
  readonly by: string;
  /** It still lies there after the call. */
  readonly stays: boolean;
}

/** Before the call does to the state what it does: is there anything that it must not be given? */
export function noteOutcome(
  run: Run,
  state: State,
  input: CallInput,
  outcome: Outcome,
): readonly Released[] {
  const out: Released[] = [];
  outcome.params.forEach(({ sure }, i) => {
    if (i >= input.args.length) return;
    noteSelf(run, state, input, i, sure);
    for (const part of sure?.parts ?? []) out.push(...notePart(run, state, input, i, part));
  });
  return out;
}

function noteSelf(
  run: Run,
  state: State,
  input: CallInput,
  index: number,
  sure: SureEffects | undefined,
): void {
  const { args, call } = input;
  const set = args[index] ?? run.table.unknown;
  if (sure?.frees !== undefined) noteRelease(run, state, set, input, index, sure.frees);
  else if (sure?.uses || call.callee.kind === 'c') {
    noteUse(run, state, set, call.node, call.args[index]);
  }
}

function notePart(
  run: Run,
  state: State,
  input: CallInput,
  index: number,
  { steps, effect }: SurePart,
): Released[] {
  const base = effect === 'nil' ? undefined : baseOf(run, state, input, index);
  const [key, ...others] = base === undefined ? [] : walk(run, state, base, steps);
  if (key === undefined || others.length || effect === 'nil') return [];
  const { node } = input.call;
  const set = state.env.get(key);
  if (effect === 'uses') {
    if (set !== undefined) noteUse(run, state, set, node);
    return [];
  }
  const { frees: by, stays } = effect;
  if (set !== undefined && checkRelease(run, set, node, by)) return [];
  const path = steps.join('');
  const operand = input.call.args[index];
  const meeting = { node, index, path, name: operand ? nameOf(run, operand) + path : path };
  if (set === undefined || isNameless(run, set)) {
    return [{ key, set: undefined, meeting, by, stays }];
  }
  const block = exactBlock(run, state, set);
  if (block === undefined) return [];
  const before = state.sure.get(freedKey(block));
  if (before) {
    recordBlock(run, 'double-free', node, block, { released: before, name: meeting.name });
  }
  return [{ key, set, meeting, by, stays }];
}

/** Other parts of an owner are not given back yet: what holds it must stay. */
function isOwned(run: Run, state: State, key: PlaceKey): boolean {
  const blocks = blocksOf(run, state.env.get(key) ?? run.table.empty);
  return blocks.some((block) => state.statuses.get(block) === 'owned');
}

/** After the call: what it gave back still lies where it lay. */
export function settleOutcome(run: Run, state: State, released: readonly Released[]): void {
  for (const { key, set, meeting, by, stays } of released) {
    if (isOwned(run, state, key)) continue;
    if (!stays) {
      state.env.delete(key);
      continue;
    }
    if (set !== undefined) state.env.set(key, set);
    const block = set === undefined ? meet(run, state, key, meeting) : exactBlock(run, state, set);
    if (block !== undefined) addSure(state, freedKey(block), { node: meeting.node, by });
  }
}
