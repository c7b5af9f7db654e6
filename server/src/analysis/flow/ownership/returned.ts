/** In which results of a function its own blocks leave it. */
import { blocksOf, pointees } from './heap.ts';
import type { Exit, Run } from './run.ts';
import type { SetId } from './values.ts';
import { siteOf } from './values.ts';

/** Notes the blocks that are results, or lie in what results are or point to. */
export function noteReturned(run: Run, { values, structs, state }: Exit): void {
  const note = (set: SetId, index: number): void => {
    for (const block of blocksOf(run, set)) run.sites.report(siteOf(block)).returnedIn.add(index);
  };
  values.forEach((set, i) => {
    note(set, i);
    for (const place of pointees(run, set)) {
      for (const inner of run.table.inside(place)) note(state.env.get(inner) ?? run.table.empty, i);
    }
  });
  structs.forEach((parts, i) => {
    for (const part of parts) note(part.values, i);
  });
}
