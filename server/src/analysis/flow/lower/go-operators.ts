/** Go expressions with binary operators, as values; conditions are in go-conditions.ts. */
import { Field, GoKind } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { Operand } from '../ir.ts';
import { COMPARISONS } from './comparisons.ts';
import { lowerCondition } from './go-conditions.ts';
import { lowerExpression, typeOfPlace } from './go-expressions.ts';
import type { GoLowering } from './go-lowering.ts';
import { unparenthesized } from './go-lowering.ts';
import { assign, converted, placeOf, UNKNOWN, valueIn } from './lowering.ts';

/** A binary expression. Its left operands are taken in a loop: sums of thousands of terms exist. */
export function lowerBinary(l: GoLowering, node: NodeId): Operand {
  const { tree } = l;
  if (isFlag(l, node)) return lowerToFlag(l, node);
  const pending: NodeId[] = [];
  let inner = node;
  while (tree.kindOf(inner) === GoKind.BinaryExpression && !isShortCircuit(l, inner)) {
    pending.push(inner);
    inner = unparenthesized(tree, tree.child(inner, Field.Left));
  }
  let value = lowerExpression(l, inner);
  for (let outer = pending.pop(); outer !== undefined; outer = pending.pop()) {
    const right = lowerExpression(l, tree.child(outer, Field.Right));
    value = combined(l, outer, value, right);
  }
  return value;
}

/** Whether the expression is a condition that is lowered to branches also where its value is wanted. */
export function isFlag(l: GoLowering, node: NodeId): boolean {
  if (l.tree.kindOf(node) !== GoKind.BinaryExpression) return false;
  return isShortCircuit(l, node) || isStatusTest(l, node);
}

/** Whether the right operand does something, on one way only. */
function isShortCircuit(l: GoLowering, node: NodeId): boolean {
  const { tree } = l;
  const operator = tree.textOf(tree.child(node, Field.Operator));
  if (operator !== '&&' && operator !== '||') return false;
  return tree.textOf(tree.child(node, Field.Right)).includes('(');
}

/** `p != nil`, `status == 0`: the flag is worth as much as the test itself. */
function isStatusTest(l: GoLowering, node: NodeId): boolean {
  const { tree } = l;
  if (!COMPARISONS.has(tree.textOf(tree.child(node, Field.Operator)))) return false;
  return /^(nil|-?\d+|C\.\w+)$/.test(tree.textOf(tree.child(node, Field.Right)));
}

const ARITHMETIC = new Set(['+', '-', '&', '|', '^', '&^', '<<', '>>']);

/** Arithmetic keeps the pointer that an integer came from; comparisons give nothing to follow. */
function combined(l: GoLowering, node: NodeId, left: Operand, right: Operand): Operand {
  const { tree } = l;
  if (!ARITHMETIC.has(tree.textOf(tree.child(node, Field.Operator)))) return UNKNOWN;
  if (left.kind === 'const' && right.kind === 'const') {
    return { kind: 'const', text: tree.textOf(node) };
  }
  if (isString(l, left) || isString(l, right)) {
    const temp = l.builder.temp('string');
    l.builder.emit({ op: 'new', target: temp, what: tree.textOf(node), node });
    return valueIn(temp);
  }
  const moved =
    [left, right].find((o) => isTemp(l, o)) ?? [left, right].find((o) => isInteger(l, o));
  return moved ? converted(l, moved, 'offset', 'uintptr', node) : UNKNOWN;
}

/** A condition as a value: of `a && f()`, f is called on one way only. */
function lowerToFlag(l: GoLowering, node: NodeId): Operand {
  const { builder } = l;
  const result = builder.temp('bool');
  const [whenTrue, whenFalse, join] = [builder.newBlock(), builder.newBlock(), builder.newBlock()];
  builder.isolateTemps(() => lowerCondition(l, node, whenTrue, whenFalse));
  for (const value of [true, false]) {
    builder.startBlock(value ? whenTrue : whenFalse);
    assign(l, placeOf(result), { kind: 'bool', value }, node, true);
    builder.jump(join);
  }
  builder.startBlock(join);
  return valueIn(result);
}

function isString(l: GoLowering, operand: Operand): boolean {
  if (operand.kind === 'const') return /^["`]/.test(operand.text);
  return operand.kind === 'place' && typeOfPlace(l, operand.place) === 'string';
}

/** An address that was just made an integer, rather than a variable of that type. */
function isTemp(l: GoLowering, operand: Operand): boolean {
  if (operand.kind !== 'place' || !isInteger(l, operand)) return false;
  return l.builder.roleOf(operand.place.variable) === 'temp';
}

function isInteger(l: GoLowering, operand: Operand): boolean {
  return operand.kind === 'place' && typeOfPlace(l, operand.place) === 'uintptr';
}
