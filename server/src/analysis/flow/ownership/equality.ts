/** When two pointers cannot be the same: one is a block that was made here, the other was there before. */
import type { Place } from '../ir.ts';
import { readPlace } from './heap.ts';
import type { Run } from './run.ts';
import { isAcquired } from './sites.ts';
import type { State } from './state.ts';
import { type SetId, siteOf } from './values.ts';

/** Whether a test for equality of what the places hold cannot come out true. */
export function areApart(run: Run, state: State, [one, other]: readonly [Place, Place]): boolean {
  const [a, b] = [readPlace(run, state, one), readPlace(run, state, other)];
  return (
    (isMadeHere(run, a) && wasThereBefore(run, other, b)) ||
    (isMadeHere(run, b) && wasThereBefore(run, one, a))
  );
}

function isMadeHere(run: Run, set: SetId): boolean {
  const values = run.table.valuesOf(set);
  return (
    values.length > 0 &&
    values.every(
      (value) => value.kind === 'block' && isAcquired(run.sites.site(siteOf(value.block))),
    )
  );
}

/** What a parameter brought, as long as nothing else is assigned to it. */
function wasThereBefore(run: Run, { variable, path }: Place, set: SetId): boolean {
  const values = run.table.valuesOf(set);
  const given = values.every(
    (value) => value.kind === 'block' && run.sites.site(siteOf(value.block))?.kind === 'parameter',
  );
  if (given) return true;
  const param = run.unit.variables[variable]?.role === 'param' && path.length === 0;
  return param && run.assignedOnce.has(variable) && !run.addressed.has(variable);
}
