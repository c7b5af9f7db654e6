/** Go's composite literals: a new object whose fields or elements are assigned one by one. */
import { baseTypeName, elementType, typeText } from '../../model/go-types.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Operand, VarId } from '../ir.ts';
import { lowerExpression } from './go-expressions.ts';
import type { GoLowering } from './go-lowering.ts';
import { assign, placeOf, UNKNOWN, valueIn } from './lowering.ts';

/** `T{…}`, or `&T{…}` when its address is taken. */
export function lowerCompositeLiteral(l: GoLowering, node: NodeId, address: boolean): Operand {
  const { tree } = l;
  const type = typeText(tree, tree.child(node, Field.Type));
  return lowerLiteralValue(l, tree.child(node, Field.Body), type, address);
}

function lowerLiteralValue(l: GoLowering, body: NodeId, type: string, address: boolean): Operand {
  const { builder } = l;
  if (!builder.enter(body)) return UNKNOWN;
  const temp = builder.temp(address ? `*${type}` : type);
  if (address || isReference(type)) {
    const what = `${isReference(type) ? '' : '&'}${type}{…}`;
    builder.emit({ op: 'new', target: temp, what, node: body });
  }
  if (body !== NO_NODE) {
    if (isIndexed(type)) lowerElements(l, body, temp, elementType(type));
    else lowerFields(l, body, temp, l.names.fieldNames(baseTypeName(type)));
  }
  builder.leave();
  return valueIn(temp);
}

function isReference(type: string): boolean {
  return type.startsWith('[]') || type.startsWith('map[');
}

function isIndexed(type: string): boolean {
  return type.startsWith('[') || type.startsWith('map[');
}

function lowerElements(l: GoLowering, body: NodeId, target: VarId, type: string): void {
  const { tree } = l;
  for (const child of tree.children(body)) {
    const keyed = tree.kindOf(child) === GoKind.KeyedElement;
    if (keyed) lowerElement(l, tree.child(child, Field.Key), '');
    const value = keyed ? tree.child(child, Field.Value) : child;
    assignPart(l, target, '[]', lowerElement(l, value, type), value);
  }
}

/** Unkeyed fields of a struct that is not known share one step. */
const UNKNOWN_FIELD = '.?';

function lowerFields(l: GoLowering, body: NodeId, target: VarId, fields: readonly string[]): void {
  const { tree } = l;
  for (const [position, child] of tree.children(body).entries()) {
    const keyed = tree.kindOf(child) === GoKind.KeyedElement;
    const value = keyed ? tree.child(child, Field.Value) : child;
    const name = keyed ? tree.textOf(tree.child(child, Field.Key)) : fields[position];
    const step = name === undefined ? UNKNOWN_FIELD : `.${name}`;
    assignPart(l, target, step, lowerElement(l, value, ''), value);
  }
}

function assignPart(
  l: GoLowering,
  target: VarId,
  step: string,
  source: Operand,
  node: NodeId,
): void {
  if (source.kind === 'unknown' || source.kind === 'const') return;
  assign(l, placeOf(target, [step]), source, node, false);
}

/** An element without a type of its own, `{…}`, has `type`; where that is `*T` it is `&T{…}`. */
function lowerElement(l: GoLowering, node: NodeId, type: string): Operand {
  const { tree } = l;
  const inner = tree.kindOf(node) === GoKind.LiteralElement ? tree.first(node) : node;
  if (inner === NO_NODE) return UNKNOWN;
  if (tree.kindOf(inner) !== GoKind.LiteralValue) return lowerExpression(l, inner);
  return type.startsWith('*')
    ? lowerLiteralValue(l, inner, type.slice(1), true)
    : lowerLiteralValue(l, inner, type, false);
}
