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
import { lowerAsserted } from './go-assertions.ts';
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
  if (!builder.enter(node)) return;
  const inner = unparenthesized(tree, node);
  const operator = operatorOf(l, inner);
  if (operator === '!') {
    lowerCondition(l, tree.child(inner, Field.Operand), whenFalse, whenTrue);
  } else if (operator === '&&' || operator === '||') {
    lowerChain(l, inner, operator, whenTrue, whenFalse);
  } else if (!lowerAsserted(l, inner, whenTrue, whenFalse)) {
    lowerLeaf(l, inner, operator, whenTrue, whenFalse);
  }
  builder.leave();
}

/** `a && b && c`, or the same of `||`: each operand but the last leads to the next one. */
function lowerChain(
  l: GoLowering,
  node: NodeId,
  operator: string,
  whenTrue: BlockId,
  whenFalse: BlockId,
): void {
  const { tree, builder } = l;
  const operands: NodeId[] = [];
  let left = node;
  while (operatorOf(l, left) === operator) {
    operands.push(tree.child(left, Field.Right));
    left = unparenthesized(tree, tree.child(left, Field.Left));
  }
  for (const operand of [left, ...operands.slice(1).reverse()]) {
    const next = builder.newBlock();
    if (operator === '&&') lowerCondition(l, operand, next, whenFalse);
    else lowerCondition(l, operand, whenTrue, next);
    builder.startBlock(next);
  }
  lowerCondition(l, operands[0] ?? NO_NODE, whenTrue, whenFalse);
}

/** A test without logic inside. */
function lowerLeaf(
  l: GoLowering,
  node: NodeId,
  operator: string,
  whenTrue: BlockId,
  whenFalse: BlockId,
): void {
  branchOn(l, lowerTest(l, node, operator), whenTrue, whenFalse, node);
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
