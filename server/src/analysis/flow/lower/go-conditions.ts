/**
 * Conditions to branches. `&&`, `||` and `!` become control flow; a comparison becomes a test of a
 * pointer for nil, of a flag, or a fact: a text that stands for the same truth as long as the places
 * in it keep their values.
 */
import { Field, GoKind } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { BlockId } from '../ir.ts';
import { branchOn, COMPARISONS, comparison, OPAQUE, type Test } from './comparisons.ts';
import { lowerExpression } from './go-expressions.ts';
import type { GoLowering } from './go-lowering.ts';
import { unparenthesized } from './go-lowering.ts';

/** Lowers `node` as a condition that leads to one of two blocks. */
export function lowerCondition(
  l: GoLowering,
  node: NodeId,
  whenTrue: BlockId,
  whenFalse: BlockId,
): void {
  const { tree, builder } = l;
  const inner = unparenthesized(tree, node);
  const operator = operatorOf(l, inner);
  if (operator === '!') {
    return lowerCondition(l, tree.child(inner, Field.Operand), whenFalse, whenTrue);
  }
  if (operator === '&&' || operator === '||') {
    const second = builder.newBlock();
    const left = tree.child(inner, Field.Left);
    if (operator === '&&') lowerCondition(l, left, second, whenFalse);
    else lowerCondition(l, left, whenTrue, second);
    builder.startBlock(second);
    return lowerCondition(l, tree.child(inner, Field.Right), whenTrue, whenFalse);
  }
  const test = lowerTest(l, inner, operator);
  builder.endStatement(inner);
  branchOn(l, test, whenTrue, whenFalse, inner);
}

function operatorOf(l: GoLowering, node: NodeId): string {
  const kind = l.tree.kindOf(node);
  if (kind !== GoKind.BinaryExpression && kind !== GoKind.UnaryExpression) return '';
  return l.tree.textOf(l.tree.child(node, Field.Operator));
}

function lowerTest(l: GoLowering, node: NodeId, operator: string): Test {
  const { tree } = l;
  if (node === NO_NODE) return OPAQUE;
  if (!COMPARISONS.has(operator)) {
    const operand = lowerExpression(l, node);
    if (operand.kind === 'place') {
      return { condition: { kind: 'is-true', place: operand.place }, negated: false };
    }
    return OPAQUE;
  }
  const left = lowerExpression(l, tree.child(node, Field.Left));
  const right = lowerExpression(l, tree.child(node, Field.Right));
  return comparison(operator, left, right);
}
