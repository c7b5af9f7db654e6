/** What a cached result depends on besides the text of its function, in a form that can be compared. */
import type { PackageModel } from '../model/package.ts';
import type { Callee } from './ir.ts';
import type { Summary } from './ownership/summary.ts';

/** Whether a C function is declared to take a pointer to something constant there. */
export function isConstParameter(model: PackageModel, name: string, index: number): boolean {
  const declarations = model.cFunctions.get(name) ?? [];
  return declarations.some((fn) => fn.signature.params[index]?.isConst ?? false);
}

/** The same for calls that may run the same functions. */
export function calleeKey(callee: Callee): string {
  if (callee.kind === 'method') return `method ${callee.type} ${callee.name}`;
  return 'name' in callee ? `${callee.kind} ${callee.name}` : callee.kind;
}

const texts = new WeakMap<Summary, string>();

/** The summary as text; empty for none. */
export function summaryText(summary: Summary | undefined): string {
  if (!summary) return '';
  let text = texts.get(summary);
  if (text === undefined) {
    text = JSON.stringify(summary);
    texts.set(summary, text);
  }
  return text;
}

/** Everything of a package that lowering asks for: when it changes, nothing lowered is reused. */
export function contextOf(model: PackageModel): string {
  const functions = model.functions.map((fn) => [
    fn.signature.receiver,
    fn.signature.name,
    fn.signature.results.map((result) => result.type),
  ]);
  const types = [...model.types.values()].map((type) => [type.name, [...type.fields]]);
  return JSON.stringify([
    functions,
    types,
    [...model.variableNames],
    [...model.cTypes],
    [...model.cFunctions.keys()],
  ]);
}
