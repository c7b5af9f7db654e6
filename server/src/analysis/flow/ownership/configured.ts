/** What the configuration of the project says of a function, under whichever of its names. */
import type { DeclaredOwnership } from '../../analyzer-types.ts';
import type { PackageModel } from '../../model/package.ts';
import type { Callee } from '../ir.ts';

export function configuredFor(model: PackageModel, callee: Callee): DeclaredOwnership | undefined {
  if (model.ownership.size === 0) return undefined;
  for (const name of namesOf(model.files[0]?.packageName ?? '', callee)) {
    const found = model.ownership.get(name);
    if (found) return found;
  }
  return undefined;
}

/** The names under which the configuration may have a function that the package `own` calls. */
function namesOf(own: string, callee: Callee): string[] {
  switch (callee.kind) {
    case 'c':
      return [callee.name];
    case 'go':
      return [`${own}.${callee.name}`];
    case 'imported':
      return [`${callee.path}.${callee.name}`, `${afterSlash(callee.path)}.${callee.name}`];
    case 'method': {
      const { type, name } = callee;
      if (!type.includes('.')) return [`${type}.${name}`, `${own}.${type}.${name}`];
      const bare = type.slice(type.lastIndexOf('.') + 1);
      return [`${type}.${name}`, `${afterSlash(type)}.${name}`, `${bare}.${name}`];
    }
    default:
      return [];
  }
}

function afterSlash(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
