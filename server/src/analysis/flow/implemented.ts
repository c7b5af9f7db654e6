/** Calls through interfaces of the package of which it is plain what they run. */
import { implementationOf } from '../model/implementations.ts';
import type { PackageModel } from '../model/package.ts';
import type { Callee } from './ir.ts';

/** A method of an interface that one type of the package has is that type's; other callees as they are. */
export function implementedBy(model: PackageModel, callee: Callee): Callee {
  if (callee.kind !== 'method' || callee.type === '') return callee;
  const type = implementationOf(model, callee.type);
  return type === undefined ? callee : { ...callee, type };
}
