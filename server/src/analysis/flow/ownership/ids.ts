/** Ids of the package's own tables of objects, followed as handles are: by what its functions do with them. */
import { idRelease } from '../../knowledge/go-resources.ts';
import type { IdRole } from '../../model/id-tables.ts';
import { acquire } from './acquire.ts';
import { blocksOf, giveAway, pointees } from './heap.ts';
import { giveBack, noteStale } from './resources.ts';
import { setResults } from './results.ts';
import { type CallInput, calleeName, type Run } from './run.ts';
import type { State } from './state.ts';
import type { SetId } from './values.ts';

/** A function that adds to a table of ids, looks into it or takes out of it; whether the call was one. */
export function applyIdTable(run: Run, state: State, input: CallInput): boolean {
  const { callee, node } = input.call;
  if (callee.kind !== 'go' && callee.kind !== 'method') return false;
  const role = run.idRole(callee);
  if (!role) return false;
  if (role.kind === 'adds') {
    addsTo(run, state, input, role);
    return true;
  }
  const id = idIn(run, state, input.args[role.index] ?? run.table.empty);
  if (role.kind === 'gets') noteStale(run, state, id, node, 'use');
  else giveBack(run, state, blocksOf(run, id), node);
  setResults(run, state, input, []);
  return true;
}

/** The id itself, or what lies behind a pointer to it. */
function idIn(run: Run, state: State, set: SetId): SetId {
  let out = set;
  for (const place of pointees(run, set)) {
    out = run.table.union(out, state.env.get(place) ?? run.table.empty);
  }
  return run.table.map(out, (value) => (value.kind === 'block' ? value : undefined));
}

/** The table keeps what it is given, and its caller has an id to give back. */
function addsTo(run: Run, state: State, input: CallInput, role: IdRole): void {
  for (const set of input.args) giveAway(run, state, set, 'undecided');
  const id = acquire(run, state, {
    node: input.call.node,
    index: role.index,
    call: calleeName(run, input.call),
    release: idRelease(role.table),
    kind: 'direct',
  });
  const sets = input.call.results.map((_, i) => (i === role.index ? id : run.table.unknown));
  setResults(run, state, input, sets);
}
