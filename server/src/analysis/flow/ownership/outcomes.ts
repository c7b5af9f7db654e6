/** Which outcomes of a callee are possible for what it is given, and what each tells of it. */
import { givenIsSet } from './branches.ts';
import type { CallInput, Run } from './run.ts';
import type { State } from './state.ts';
import type { Outcome, Summary } from './summary.ts';
import type { SetId, Sign, Value } from './values.ts';

/** Outcomes that are not those of other arguments: of nil when this is a pointer, of another sign. */
export function possibleOutcomes(
  run: Run,
  state: State,
  input: CallInput,
  summary: Summary,
): readonly Outcome[] {
  const possible = summary.outcomes.filter((outcome) =>
    input.args.every((set, i) => {
      const effect = outcome.params[i];
      if (effect?.self === 'vacuous' && isPointer(run, state, set)) return false;
      if (effect?.isSet && set === run.table.nil) return false;
      return effect?.signs === undefined || mayHaveSign(run, set, effect.signs);
    }),
  );
  return possible.length ? possible : summary.outcomes;
}

/** That this outcome came about tells of a pointer that came in whether it is nil. */
export function learnOfArguments(run: Run, state: State, input: CallInput, outcome: Outcome): void {
  input.args.forEach((set, i) => {
    const effect = outcome.params[i];
    const [value, ...others] = run.table.valuesOf(set);
    if (value?.kind !== 'block' || others.length || state.statuses.get(value.block) !== 'given') {
      return;
    }
    if (effect?.isSet) state.facts.set(givenIsSet(value.block), { truth: true, variables: [] });
    if (effect?.self !== 'vacuous') return;
    for (const [place, held] of state.env) if (held === set) state.env.set(place, run.table.nil);
  });
}

function isPointer(run: Run, state: State, set: SetId): boolean {
  const values = run.table.valuesOf(set);
  const isSet = (v: Value): boolean =>
    v.kind === 'go' || (v.kind === 'block' && state.statuses.get(v.block) !== 'given');
  return values.length > 0 && values.every(isSet);
}

function mayHaveSign(run: Run, set: SetId, signs: readonly Sign[]): boolean {
  return run.table.valuesOf(set).some((value) => {
    if (value.kind !== 'number') return true;
    return signs.some((sign) => sign === value.sign || meet(sign, value.sign));
  });
}

/** Whether a number can have both signs. */
function meet(a: Sign, b: Sign): boolean {
  return (a === 'non-zero' && b !== 'zero') || (b === 'non-zero' && a !== 'zero');
}
