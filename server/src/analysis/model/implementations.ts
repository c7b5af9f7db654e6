/** Interfaces of a package that only one of its types can stand behind. */
import type { TypeDeclaration } from './go-declarations.ts';
import { baseTypeName } from './go-types.ts';
import type { PackageModel } from './package.ts';

const known = new WeakMap<PackageModel, Map<string, string | undefined>>();

/**
 * The one type of the package that has the methods of the interface; `undefined` when there are several,
 * or none, or when a type may have got them from somewhere else.
 */
export function implementationOf(model: PackageModel, type: string): string | undefined {
  let found = known.get(model);
  if (!found) {
    found = new Map();
    known.set(model, found);
  }
  if (!found.has(type)) found.set(type, search(model, type));
  return found.get(type);
}

function search(model: PackageModel, type: string): string | undefined {
  const wanted = methodsOf(model, type, new Set());
  if (wanted.size === 0) return undefined;
  const [only, ...others] = havingAll(model, wanted);
  if (only === undefined || others.length) return undefined;
  for (const declaration of model.types.values()) {
    if (declaration.name === only || declaration.methods.length) continue;
    if (mayGet(model, declaration, wanted, new Set())) return undefined;
  }
  return only;
}

/** Names of the methods of an interface; of embedded ones as far as the package declares them. */
function methodsOf(model: PackageModel, type: string, seen: Set<string>): Set<string> {
  const declaration = model.types.get(type);
  if (!declaration || seen.has(type)) return new Set();
  seen.add(type);
  const names = new Set(declaration.methods);
  if (declaration.methods.length || declaration.underlying.startsWith('interface')) {
    for (const embedded of declaration.embedded) {
      for (const name of methodsOf(model, embedded, seen)) names.add(name);
    }
  }
  return names;
}

/** Types that declare all the methods themselves. */
function havingAll(model: PackageModel, wanted: ReadonlySet<string>): string[] {
  let types: Set<string> | undefined;
  for (const name of wanted) {
    const receivers = (model.methodsByName.get(name) ?? []).map((fn) => fn.signature.receiver);
    types = new Set(receivers.filter((type) => types?.has(type) ?? true));
  }
  return [...(types ?? [])];
}

/** Whether a type may have the methods by what it embeds. */
function mayGet(
  model: PackageModel,
  { name, embedded: types }: TypeDeclaration,
  wanted: ReadonlySet<string>,
  seen: Set<string>,
): boolean {
  if (types.length === 0 || seen.has(name)) return false;
  seen.add(name);
  return types.some((written) => {
    const embedded = baseTypeName(written);
    if (embedded.includes('.')) return !embedded.startsWith('sync.');
    const declaration = model.types.get(embedded);
    if (!declaration) return embedded !== 'error';
    if (declaration.methods.some((method) => wanted.has(method))) return true;
    const own = [...wanted].some((method) =>
      model.methodsByName.get(method)?.some((fn) => fn.signature.receiver === embedded),
    );
    return own || mayGet(model, declaration, wanted, seen);
  });
}
