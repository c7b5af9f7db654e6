/**
 * Conditions to branches. `&&`, `||` and `!` become control flow; a comparison becomes a test of a
 * pointer for nil, of a flag, or a fact: a text that stands for the same truth as long as the places
 * in it keep their values.
 */
import { Field, GoKind } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { BlockId, Condition, Operand, Place } from '../ir.ts';
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
  const arms = test.negated
    ? { whenTrue: whenFalse, whenFalse: whenTrue }
    : { whenTrue, whenFalse };
  builder.terminate({ kind: 'branch', condition: test.condition, ...arms, node: inner });
}

/** `tag == value`, as a case of a switch tests it. */
export function equalityTest(tag: Operand, value: Operand): Condition {
  return comparison('==', tag, value).condition;
}

interface Test {
  readonly condition: Condition;
  readonly negated: boolean;
}

const OPAQUE: Test = { condition: { kind: 'opaque' }, negated: false };

function operatorOf(l: GoLowering, node: NodeId): string {
  const kind = l.tree.kindOf(node);
  if (kind !== GoKind.BinaryExpression && kind !== GoKind.UnaryExpression) return '';
  return l.tree.textOf(l.tree.child(node, Field.Operator));
}

const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=']);

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

/** `!=`, `>=` and `>` are the negations of `==`, `<` and `<=`: one key for each pair. */
function comparison(operator: string, left: Operand, right: Operand): Test {
  if (operator === '!=') return negate(comparison('==', left, right));
  if (operator === '>=') return negate(comparison('<', left, right));
  if (operator === '>') return negate(comparison('<=', left, right));
  if (operator === '==') {
    const tested = nilTested(left, right) ?? nilTested(right, left);
    if (tested) return { condition: { kind: 'is-nil', place: tested }, negated: false };
  }
  const leftKey = keyOf(left);
  const rightKey = keyOf(right);
  if (leftKey === undefined || rightKey === undefined) return OPAQUE;
  const places = [left, right].flatMap((o) => (o.kind === 'place' ? [o.place] : []));
  if (places.length === 0) return OPAQUE;
  return {
    condition: { kind: 'fact', key: `${leftKey} ${operator} ${rightKey}`, places },
    negated: false,
  };
}

function negate(test: Test): Test {
  return { condition: test.condition, negated: !test.negated };
}

function nilTested(tested: Operand, other: Operand): Place | undefined {
  return other.kind === 'nil' && tested.kind === 'place' ? tested.place : undefined;
}

function keyOf(operand: Operand): string | undefined {
  if (operand.kind === 'const') return operand.text;
  if (operand.kind === 'bool') return String(operand.value);
  if (operand.kind !== 'place') return undefined;
  return `v${operand.place.variable}${operand.place.path.join('')}`;
}
