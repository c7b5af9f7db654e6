/** Which expressions are handles of `runtime/cgo`, by their types. */
import type { NodeId } from '../syntax/tree.ts';
import { conversionAt, withoutParens } from './go-expressions.ts';
import { type Surroundings, typeOf } from './go-static-types.ts';
import type { PackageModel } from './package.ts';

/** The handle that becomes an integer or pointer at `node`, through conversions to integers. */
export function handleIn(at: Surroundings, node: NodeId): NodeId | undefined {
  const { tree } = at;
  for (let inner = withoutParens(tree, node); ; ) {
    if (isHandleType(at.model, typeOf(at, inner))) return inner;
    const conversion = conversionAt(tree, inner);
    if (conversion?.type !== 'uintptr') return undefined;
    inner = withoutParens(tree, conversion.operand);
  }
}

function isHandleType(model: PackageModel, type: string): boolean {
  if (type === '' || type.startsWith('*')) return false;
  const written = model.types.get(type)?.underlying || type;
  const [, name = ''] = /^(\w+)\.Handle$/.exec(written) ?? [];
  return model.files.some((file) => file.imports.get(name) === 'runtime/cgo');
}
