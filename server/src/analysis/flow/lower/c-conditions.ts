/**
 * C conditions to branches. `&&`, `||`, `!` and `a ? b : c` become control flow; a value is tested for
 * nil when it is or may be a pointer, for truth when it is a flag, and by a fact when it is a number.
 */
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { BlockId, Operand } from '../ir.ts';
import { lowerCommaStart, lowerExpression } from './c-expressions.ts';
import type { CLowering } from './c-lowering.ts';
import { isZero, nested, operatorOf, stripped } from './c-lowering.ts';
import { fitted, typeOf } from './c-operands.ts';
import { isBool, isPlain } from './c-types.ts';
import { branchOn, COMPARISONS, comparison, negate, OPAQUE, type Test } from './comparisons.ts';

/** Lowers `node` as a condition that leads to one of two blocks. */
export function lowerCondition(
  l: CLowering,
  node: NodeId,
  whenTrue: BlockId,
  whenFalse: BlockId,
): void {
  nested(l, node, undefined, () => branch(l, stripped(l.tree, node), whenTrue, whenFalse));
}

function branch(l: CLowering, node: NodeId, whenTrue: BlockId, whenFalse: BlockId): void {
  const { tree, builder } = l;
  const operator = operatorOf(tree, node);
  const kind = node === NO_NODE ? CKind.Token : tree.kindOf(node);
  if (kind === CKind.CommaExpression) {
    return lowerCondition(l, lowerCommaStart(l, node), whenTrue, whenFalse);
  }
  if (kind === CKind.ConditionalExpression && tree.child(node, Field.Consequence) !== NO_NODE) {
    return branchOnArms(l, node, whenTrue, whenFalse);
  }
  if (kind === CKind.UnaryExpression && operator === '!') {
    return lowerCondition(l, tree.child(node, Field.Argument), whenFalse, whenTrue);
  }
  if (kind === CKind.BinaryExpression && (operator === '&&' || operator === '||')) {
    const second = builder.newBlock();
    const left = tree.child(node, Field.Left);
    if (operator === '&&') lowerCondition(l, left, second, whenFalse);
    else lowerCondition(l, left, whenTrue, second);
    builder.startBlock(second);
    return lowerCondition(l, tree.child(node, Field.Right), whenTrue, whenFalse);
  }
  if (kind === CKind.BinaryExpression && COMPARISONS.has(operator)) {
    const left = lowerExpression(l, tree.child(node, Field.Left));
    const right = lowerExpression(l, tree.child(node, Field.Right));
    return branchOn(l, compare(l, operator, left, right), whenTrue, whenFalse, node);
  }
  testTruth(l, lowerExpression(l, node), whenTrue, whenFalse, node);
}

function branchOnArms(l: CLowering, node: NodeId, whenTrue: BlockId, whenFalse: BlockId): void {
  const { tree, builder } = l;
  const then = builder.newBlock();
  const otherwise = builder.newBlock();
  lowerCondition(l, tree.child(node, Field.Condition), then, otherwise);
  builder.startBlock(then);
  lowerCondition(l, tree.child(node, Field.Consequence), whenTrue, whenFalse);
  builder.startBlock(otherwise);
  lowerCondition(l, tree.child(node, Field.Alternative), whenTrue, whenFalse);
}

/** Branches on whether a value is other than zero; constants decide at once. */
export function testTruth(
  l: CLowering,
  operand: Operand,
  whenTrue: BlockId,
  whenFalse: BlockId,
  node: NodeId,
): void {
  const decided = (truth: boolean): void => {
    l.builder.endStatement(node);
    l.builder.jump(truth ? whenTrue : whenFalse);
  };
  switch (operand.kind) {
    case 'nil':
      return decided(false);
    case 'bool':
      return decided(operand.value);
    case 'const':
      if (/^(["'\d]|L["'])/.test(operand.text)) return decided(!isZero(operand.text));
      break;
    case 'address':
    case 'named-function':
      return decided(true);
    case 'place': {
      const zero: Operand = { kind: 'const', text: '0' };
      return branchOn(l, compare(l, '!=', operand, zero), whenTrue, whenFalse, node);
    }
  }
  branchOn(l, OPAQUE, whenTrue, whenFalse, node);
}

/** A test as C means it: zero is nil for a pointer, a flag is its own test. */
export function compare(l: CLowering, operator: string, left: Operand, right: Operand): Test {
  const swap = left.kind !== 'place' && (operator === '==' || operator === '!=');
  const [tested, other] = swap ? [right, left] : [left, right];
  if (tested.kind !== 'place') return comparison(operator, tested, other);
  const type = typeOf(l, tested);
  const value = fitted(other, type);
  if (operator === '!=') return negate(compare(l, '==', tested, value));
  if (isBool(type) && value.kind === 'bool' && operator === '==') {
    return { condition: { kind: 'is-true', place: tested.place }, negated: !value.value };
  }
  if (value.kind === 'nil' && operator === '==' && !isPlain(type)) {
    return { condition: { kind: 'is-nil', place: tested.place }, negated: false };
  }
  return comparison(operator, tested, asNumber(value));
}

/** One spelling for zero, so that `x` and `x == '\0'` are the same fact. */
function asNumber(operand: Operand): Operand {
  const zero = operand.kind === 'nil' || (operand.kind === 'const' && isZero(operand.text));
  return zero ? { kind: 'const', text: '0' } : operand;
}
