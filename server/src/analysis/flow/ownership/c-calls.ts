/** Calls of C: known functions, functions with a body, and those of which only the name is known. */
import { cFunctionKnowledge, wrappedFunction } from '../../knowledge/c-functions.ts';
import { applySummary } from './apply-summary.ts';
import { carries, tells } from './carries.ts';
import { applyKnownC } from './known-c-calls.ts';
import { handOver } from './resources.ts';
import type { CallInput, Run } from './run.ts';
import type { State } from './state.ts';
import { applyUnknownC } from './unknown-c-calls.ts';

export function applyCCall(run: Run, state: State, input: CallInput, name: string): State[] {
  const known = cFunctionKnowledge(name);
  if (known && !run.isOwnCFunction(name)) {
    handOver(run, state, input);
    return applyKnownC(run, state, input, name, known);
  }
  const matters =
    carries(run, state, input) || tells(run, state, input) || run.mayMatter(input.call.callee);
  const summary = matters ? run.summary(input.call.callee) : undefined;
  if (summary) return applySummary(run, state, input, summary);
  handOver(run, state, input);
  const wrapped = wrappedFunction(name);
  if (wrapped) return applyKnownC(run, state, input, name, wrapped);
  return [applyUnknownC(run, state, input, name)];
}
