/** Functions of other Go packages, of which the knowledge tables say something. */
import { isZeroConstant } from '../../knowledge/c-functions.ts';
import {
  arrangesRelease,
  assertedNil,
  importedBorrows,
  importedMakesGoMemory,
  importedRuns,
  unsafeView,
} from '../../knowledge/go-functions.ts';
import { makesHandle } from '../../knowledge/go-resources.ts';
import { asserted } from './branches.ts';
import { blocksReached, giveAway } from './heap.ts';
import { runGiven } from './literals.ts';
import { forgetMet } from './misuse-found.ts';
import { newHandle } from './resources.ts';
import { newObject, setResults } from './results.ts';
import type { CallInput, Run } from './run.ts';
import type { State } from './state.ts';
import { movedFurther, type SetId, siteOf } from './values.ts';

export function applyImported(
  run: Run,
  state: State,
  input: CallInput,
  path: string,
  name: string,
): State[] {
  const { table } = run;
  if (importedMakesGoMemory(path)) {
    const { node } = input.call;
    setResults(run, state, input, [newObject(run, node, run.nodeText(node))]);
    return runGiven(run, state, input, 'perhaps');
  }
  if (path === 'unsafe' && unsafeView(name)) {
    const offset = input.call.args[1];
    const zero = offset?.kind === 'const' && isZeroConstant(offset.text);
    const moved = name === 'Add' && !zero;
    const view = table.map(input.args[0] ?? table.unknown, (value) =>
      moved && value.kind === 'block' ? { ...value, moved: movedFurther(value.moved) } : value,
    );
    setResults(run, state, input, [view]);
    return [state];
  }
  if (makesHandle(path, name)) return [newHandle(run, state, input)];
  if (!importedBorrows(path)) forgetMet(run, state, input);
  setResults(run, state, input, sameStatus(run, input));
  if (arrangesRelease(path, name)) {
    input.args.forEach((set, i) => {
      arrange(run, state, set, i === 0);
    });
  } else if (importedBorrows(path)) {
    const nil = assertedNil(path, name);
    if (nil !== undefined && !asserted(run, state, input.call.args[1], nil)) return [];
    return runGiven(run, state, input, importedRuns(name));
  } else {
    for (const set of input.args) giveAway(run, state, set, 'undecided');
  }
  return [state];
}

/**
 * What a function that is not known makes of a number alone is most often a status of another type, or
 * an error that is nil for zero: the result is taken to say the same as the number.
 */
function sameStatus({ table }: Run, { args }: CallInput): SetId[] {
  const [only, ...others] = args;
  if (only === undefined || others.length) return [];
  const values = table.valuesOf(only);
  return values.length && values.every((value) => value.kind === 'number') ? [only] : [];
}

/** `runtime.SetFinalizer(o, f)`: o stays answerable for what it holds, and f sees to that. */
function arrange(run: Run, state: State, set: SetId, isObject: boolean): void {
  giveAway(run, state, set, 'transferred', isObject);
  for (const block of blocksReached(run, state, set)) {
    run.sites.report(siteOf(block)).finalized = true;
  }
}
