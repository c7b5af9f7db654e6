/** Blocks that are given back twice, or looked at after they were given back. */
import type { NodeId } from '../../syntax/tree.ts';
import type { Operand } from '../ir.ts';
import { recordBlock } from './misuse-events.ts';
import { meetArgument, parameterPart } from './misuse-found.ts';
import { checkRelease } from './misuse-release.ts';
import type { CallInput, Run } from './run.ts';
import type { State } from './state.ts';
import { addSure, exactBlock, freedKey, usedKey, usedPartKey } from './sure.ts';
import { type BlockId, type SetId, siteOf } from './values.ts';

/** The call gives back what the values point to; `by` is the C function that does it in the end. */
export function noteRelease(
  run: Run,
  state: State,
  set: SetId,
  input: CallInput,
  index: number,
  by: string,
): void {
  if (checkRelease(run, set, input.call.node, by, input.call.args[index])) return;
  const block = exactBlock(run, state, set) ?? meetArgument(run, state, set, input, index);
  if (block === undefined) return;
  const { node } = input.call;
  const before = state.sure.get(freedKey(block));
  if (before) recordBlock(run, 'double-free', node, block, { released: before });
  else addSure(state, freedKey(block), { node, by });
}

/** What the values point to is looked at. */
export function noteUse(run: Run, state: State, set: SetId, node: NodeId, operand?: Operand): void {
  if (!isWatching(run, state)) return;
  const block = exactBlock(run, state, set);
  const part = operand && parameterPart(run, state, set, operand);
  if (part !== undefined) addSure(state, usedPartKey(part), { node, by: '', place: part });
  if (block === undefined) return;
  const before = state.sure.get(freedKey(block));
  if (before) recordBlock(run, 'use-after-free', node, block, { released: before });
  else if (isParameter(run, block)) addSure(state, usedKey(block), { node, by: '' });
}

/** Whether anything that is looked at can matter. */
export function isWatching(run: Run, state: State): boolean {
  return state.sure.size > 0 || run.followParameters;
}

function isParameter(run: Run, block: BlockId): boolean {
  return run.sites.site(siteOf(block))?.kind === 'parameter';
}

/** What the values point to is returned, unless `excused` says that nobody will look at it. */
export function recordReturned(
  run: Run,
  state: State,
  set: SetId,
  node: NodeId,
  view: boolean,
  excused: (key: string) => boolean,
): void {
  const block = exactBlock(run, state, set);
  const release = block === undefined ? undefined : state.sure.get(freedKey(block));
  if (block === undefined || !release || excused(freedKey(block))) return;
  recordBlock(run, 'return-freed', node, block, { released: release, view });
}
