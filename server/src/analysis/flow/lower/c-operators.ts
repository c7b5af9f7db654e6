/** C's casts and operators: what they do to a pointer, or to an integer that holds one. */
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { Operand } from '../ir.ts';
import { valueOfCondition } from './c-choices.ts';
import { lowerExpression } from './c-expressions.ts';
import type { CLowering } from './c-lowering.ts';
import { isZero, operatorOf } from './c-lowering.ts';
import { typeOf } from './c-operands.ts';
import { descriptorType, holdsAddress, isAddressInteger, isPlain, isPointer } from './c-types.ts';
import { COMPARISONS } from './comparisons.ts';
import { converted, UNKNOWN } from './lowering.ts';

export function lowerCast(l: CLowering, node: NodeId): Operand {
  const { tree } = l;
  const descriptor = tree.child(node, Field.Type);
  const value = tree.child(node, Field.Value);
  return castTo(l, lowerExpression(l, value), descriptorType(tree, descriptor), node);
}

/** The operand as a value of `type`; the block that a pointer points to stays the same. */
export function castTo(l: CLowering, operand: Operand, type: string, node: NodeId): Operand {
  if (type === 'C.void') return UNKNOWN;
  if (operand.kind === 'const') {
    const nil = isPointer(type) && isZero(operand.text);
    return nil ? { kind: 'nil' } : operand;
  }
  if (operand.kind !== 'place' && operand.kind !== 'address') return operand;
  const from = typeOf(l, operand);
  if (holdsAddress(type)) {
    if (isPlain(from)) return operand;
    const conversion = isAddressInteger(from) ? 'none' : 'to-integer';
    return converted(l, operand, conversion, 'uintptr', node);
  }
  if (isPlain(type) || from === type) return operand;
  const integer = isPlain(from) || isAddressInteger(from);
  return converted(l, operand, integer ? 'to-pointer' : 'none', type, node);
}

/** Operators of one and of two operands that assign nothing. */
export function lowerOperation(l: CLowering, node: NodeId): Operand {
  const { tree } = l;
  const operator = operatorOf(tree, node);
  if (operator === '!' || operator === '&&' || operator === '||') return valueOfCondition(l, node);
  if (tree.kindOf(node) === CKind.UnaryExpression) {
    const operand = lowerExpression(l, tree.child(node, Field.Argument));
    return operand.kind === 'const' ? { kind: 'const', text: tree.textOf(node) } : UNKNOWN;
  }
  const left = lowerExpression(l, tree.child(node, Field.Left));
  const right = lowerExpression(l, tree.child(node, Field.Right));
  if (COMPARISONS.has(operator)) return UNKNOWN;
  if (left.kind === 'const' && right.kind === 'const') {
    return { kind: 'const', text: tree.textOf(node) };
  }
  const moved = movedBy(l, operator, left, right);
  if (!moved) return UNKNOWN;
  return converted(l, moved, 'offset', typeOf(l, moved), node);
}

/** The operand that the operator moves inside its block: a pointer, or an integer that holds one. */
function movedBy(
  l: CLowering,
  operator: string,
  left: Operand,
  right: Operand,
): Operand | undefined {
  const [a, b] = [typeOf(l, left), typeOf(l, right)];
  if (operator === '-' && isPointer(a) && isPointer(b)) return undefined;
  const candidates = operator === '-' ? [left] : [left, right];
  const known = candidates.find((o) => isMoved(typeOf(l, o), operator));
  if (known || !/^[+-]$/.test(operator)) return known;
  return candidates.find((o) => typeOf(l, o) === '' && o.kind === 'place');
}

/** Whether `operator` applied to a value of the type gives another address in the same block. */
export function isMoved(type: string, operator: string): boolean {
  if (isAddressInteger(type)) return /^(\+|-|&|\||\^|<<|>>)$/.test(operator);
  return isPointer(type) && /^[+-]$/.test(operator);
}
