/** What is not known of a function of which there is only a name, and what is taken to be so. */
import { blocksOf, giveAway } from './heap.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';
import { type SetId, siteOf } from './values.ts';

/**
 * The values go to a C function that may only borrow them. Most that Go calls do, so that a finding
 * about them is likely; what C functions call among themselves often keeps what it gets.
 */
export function assumeBorrowed(run: Run, state: State, set: SetId): void {
  for (const block of blocksOf(run, set)) run.sites.report(siteOf(block)).assumed = true;
  if (run.isC && !run.followParameters) giveAway(run, state, set, 'undecided');
}
