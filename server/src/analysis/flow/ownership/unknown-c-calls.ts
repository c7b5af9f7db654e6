/** Calls of C functions without a body that no table has: all that is known is the name. */
import {
  nameSaysCallsBack,
  nameSaysDestroys,
  nameSaysStores,
  nameSaysTakes,
} from '../../knowledge/c-functions.ts';
import { assumeBorrowed } from './assumed.ts';
import { contentsUndecided } from './contents.ts';
import { giveAway } from './heap.ts';
import { destroyKept, noteKept } from './kept.ts';
import { forgetMet } from './misuse-found.ts';
import { noteArguments } from './misuse-reads.ts';
import { release } from './release.ts';
import { setResults } from './results.ts';
import { type CallInput, noteLoose, type Run } from './run.ts';
import type { State } from './state.ts';
import { writeThrough } from './writes.ts';

/** A C function of which only the name is known borrows, unless its name says otherwise. */
export function applyUnknownC(run: Run, state: State, input: CallInput, name: string): State {
  noteArguments(run, state, input);
  const destructor = destructorAt(input);
  if (nameSaysTakes(name) || nameSaysDestroys(name) || destructor >= 0) {
    for (const i of input.args.keys()) noteLoose(run, input, i);
  }
  if (nameSaysTakes(name)) {
    for (const set of input.args) giveAway(run, state, set, 'transferred');
  } else if (destructor >= 0) {
    // The data stands right before its destructor, or with its length between.
    const data = input.args.slice(Math.max(0, destructor - 2), destructor);
    for (const set of data) giveAway(run, state, set, 'transferred');
  } else if (nameSaysDestroys(name)) {
    for (const set of input.args) {
      release(run, state, set, 'undecided', input);
      contentsUndecided(run, state, set);
    }
    destroyKept(run, state, input);
  } else if (nameSaysStores(name)) {
    noteKept(run, state, input, name);
    // What is given last comes back to the function at each call: it must not be freed now.
    const data = input.args.at(-1);
    if (nameSaysCallsBack(name) && data !== undefined) giveAway(run, state, data, 'undecided');
  }
  forgetMet(run, state, input);
  for (const set of input.args) {
    assumeBorrowed(run, state, set);
    writeThrough(run, state, set);
  }
  setResults(run, state, input, isCast(name) && input.args.length === 1 ? input.args : []);
  return state;
}

/** `G_OBJECT(p)`: macros that only check and convert are in capitals. */
function isCast(name: string): boolean {
  return /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name) && !nameSaysDestroys(name);
}

/** `C.bind(st, cs, n, (*[0]byte)(C.free))`: C calls the function when it no longer needs the data. */
function destructorAt(input: CallInput): number {
  return input.call.args.findIndex((operand) => {
    if (operand.kind === 'named-function') return nameSaysDestroys(operand.name);
    return operand.kind === 'const' && operand.text.startsWith('C.')
      ? nameSaysDestroys(operand.text.slice(2))
      : false;
  });
}
