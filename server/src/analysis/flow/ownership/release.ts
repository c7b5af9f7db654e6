/** Giving blocks back, and remembering where. */
import { noteDeeper } from './fields.ts';
import { blocksOf, setStatus } from './heap.ts';
import type { CallInput, Run } from './run.ts';
import type { State, Status } from './state.ts';
import { type BlockId, type SetId, siteOf } from './values.ts';

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
    if (status === 'transferred') state.marks.add(takenMark(block));
    setStatus(run, state, block, status);
  }
}

/** A library has the block for good: whoever sees it besides only looks on. */
export function takenMark(block: BlockId): string {
  return `taken ${block}`;
}
