/** What lies where the address of a Go variable or element leads, when C gives back what it finds there. */
import { blocksOf, type Heap, setStatus } from './heap.ts';
import type { State } from './state.ts';
import type { SetId } from './values.ts';

/** `C.list_free(&list[0], n)`: which of the blocks it gives back is not followed. */
export function contentsUndecided(heap: Heap, state: State, set: SetId): void {
  for (const value of heap.table.valuesOf(set)) {
    if (value.kind !== 'go') continue;
    for (const place of [value.place, ...heap.table.inside(value.place)]) {
      const content = state.env.get(place);
      if (content === undefined) continue;
      for (const block of blocksOf(heap, content)) setStatus(heap, state, block, 'undecided');
    }
  }
}
