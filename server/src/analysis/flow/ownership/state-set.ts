/** The states at a point, one for each property that keeps paths apart, and how such sets are joined. */
import { type Storage, unwrittenIn } from './heap.ts';
import { joinStates, type State } from './state.ts';

/** States by their key. */
export type StateSet = ReadonlyMap<string, State>;

/** More states than these at one point are not kept apart any longer. */
export const MAX_STATES = 24;

/** What a join must know of the unit, and whether somewhere a state was dropped because there were too many. */
export interface Joining extends Storage {
  overflow: boolean;
}

export function stateSetOf(run: Joining, states: readonly State[]): StateSet {
  const out = new Map<string, State>();
  for (const state of states) addState(run, out, state);
  return out;
}

/** Adds a state to a set, joined with the one of the same key. */
export function addState(run: Joining, set: Map<string, State>, state: State): void {
  const key = state.key();
  const old = set.get(key);
  if (!old && set.size >= MAX_STATES) run.overflow = true;
  else set.set(key, old ? joinInto(run, old, state) : state);
}

/** The least set above both, or `old` itself when `added` says nothing new. */
export function joinStateSets(run: Joining, old: StateSet, added: StateSet): StateSet {
  let out: Map<string, State> | undefined;
  for (const [key, state] of added) {
    const before = old.get(key);
    if (!before && (out ?? old).size >= MAX_STATES) {
      run.overflow = true;
      continue;
    }
    const joined = before ? joinInto(run, before, state) : state;
    if (joined === before) continue;
    out ??= new Map(old);
    out.set(key, joined);
  }
  return out ?? old;
}

function joinInto(run: Joining, old: State, added: State): State {
  return joinStates(run.table, (state, place) => unwrittenIn(run, state, place), old, added);
}
