/** Which names of C's are types, as far as the package tells: many headers are not read. */
import { cFunctionKnowledge, isKnownCType } from '../knowledge/c-functions.ts';
import type { PackageModel } from '../model/package.ts';

const cache = new WeakMap<PackageModel, Map<string, boolean>>();

/** Whether `C.name(x)` with one argument is a conversion. */
export function isCTypeName(model: PackageModel, name: string): boolean {
  let known = cache.get(model);
  if (!known) {
    known = new Map();
    cache.set(model, known);
  }
  let found = known.get(name);
  if (found === undefined) {
    found = decide(model, name);
    known.set(name, found);
  }
  return found;
}

function decide(model: PackageModel, name: string): boolean {
  if (model.cFunctions.has(name) || cFunctionKnowledge(name)) return false;
  if (model.cTypes.has(name) || isKnownCType(name)) return true;
  return !/_|[a-z][A-Z]/.test(name) || isNamedAlone(model, name);
}

/** A name that stands somewhere without being called is a type. */
function isNamedAlone(model: PackageModel, name: string): boolean {
  const alone = new RegExp(`\\bC\\.${name}\\b(?!\\s*\\()`);
  return model.files.some((file) => file.importsC && alone.test(file.input.syntax.text));
}
