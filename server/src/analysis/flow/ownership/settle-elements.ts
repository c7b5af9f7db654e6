/** Whether what was put into containers is lost, once all of the unit was seen. */
import type { SiteReport } from './sites.ts';

interface Loops {
  /** Whether a way through the branches came by a loop that does one of the things in every round. */
  passesLoop(branches: readonly number[], done: readonly number[]): boolean;
}

/**
 * A container is not followed element by element: what was put into one counts as lost only when
 * nothing anywhere gives it back or hands it on. A loop that frees the elements frees them all.
 */
export function settleElements(report: SiteReport, loops: Loops): void {
  if (report.elementLosses.size === 0) return;
  if (report.ends.size > 0) {
    const releases = [...report.releases];
    const freed = [...report.elementLosses.values()].every(({ branches }) =>
      loops.passesLoop(
        branches.map(({ node }) => node),
        releases,
      ),
    );
    if (!freed) report.ends.add('undecided');
    return;
  }
  report.ends.add('leaked');
  for (const [key, loss] of report.elementLosses) report.losses.set(key, loss);
}
