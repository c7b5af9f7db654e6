/** Expressions whose parts run or do not: `a ? b : c`, `a && b` as a value, `({ … })`. */
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { BlockId, Operand, VarId } from '../ir.ts';
import { lowerCondition, testTruth } from './c-conditions.ts';
import { lowerEffects, lowerExpression } from './c-expressions.ts';
import type { CLowering } from './c-lowering.ts';
import { stripped } from './c-lowering.ts';
import { fitted } from './c-operands.ts';
import { lowerStatement } from './c-statements.ts';
import { descriptorType } from './c-types.ts';
import { assign, placeOf, UNKNOWN, valueIn } from './lowering.ts';

/** `!a`, `a && b`, `a || b` as a value: a flag that each arm sets. */
export function valueOfCondition(l: CLowering, node: NodeId): Operand {
  const { builder } = l;
  const flag = builder.temp('C.bool');
  const join = builder.newBlock();
  const arms = [true, false].map((value) => ({ value, block: builder.newBlock() }));
  builder.isolateTemps(() => {
    const [yes, no] = arms;
    if (yes && no) lowerCondition(l, node, yes.block, no.block);
  });
  for (const { value, block } of arms) {
    builder.startBlock(block);
    assign(l, placeOf(flag), { kind: 'bool', value }, node, true);
    builder.jump(join);
  }
  builder.startBlock(join);
  return valueIn(flag);
}

/** `a ? b : c`, and `a ?: c`, which evaluates a once. */
export function lowerConditional(l: CLowering, node: NodeId): Operand {
  const { tree, builder } = l;
  const consequence = tree.child(node, Field.Consequence);
  const alternative = tree.child(node, Field.Alternative);
  const condition = tree.child(node, Field.Condition);
  const first = consequence === NO_NODE ? condition : consequence;
  const result = builder.temp(typeOfArms(l, [first, alternative]));
  const join = builder.newBlock();
  const otherwise = builder.newBlock();
  if (consequence === NO_NODE) {
    lowerArm(l, condition, result);
    builder.isolateTemps(() => testTruth(l, valueIn(result), join, otherwise, condition));
  } else {
    const then = builder.newBlock();
    builder.isolateTemps(() => lowerCondition(l, condition, then, otherwise));
    builder.startBlock(then);
    lowerArm(l, consequence, result);
    builder.jump(join);
  }
  builder.startBlock(otherwise);
  lowerArm(l, alternative, result);
  builder.jump(join);
  builder.startBlock(join);
  return valueIn(result);
}

/** `a ? b : c` and `a && b` whose value is not wanted. */
export function lowerConditionalEffect(l: CLowering, node: NodeId): void {
  const { tree, builder } = l;
  const join = builder.newBlock();
  if (tree.kindOf(node) !== CKind.ConditionalExpression) {
    builder.isolateTemps(() => lowerCondition(l, node, join, join));
    builder.startBlock(join);
    return;
  }
  const then = builder.newBlock();
  const otherwise = builder.newBlock();
  const condition = tree.child(node, Field.Condition);
  builder.isolateTemps(() => lowerCondition(l, condition, then, otherwise));
  builder.startBlock(then);
  lowerArm(l, tree.child(node, Field.Consequence), undefined);
  builder.jump(join);
  builder.startBlock(otherwise);
  lowerArm(l, tree.child(node, Field.Alternative), undefined);
  builder.jump(join);
  builder.startBlock(join);
}

/** One of several values, nobody knows which. */
export function chooseValue(l: CLowering, nodes: readonly NodeId[], node: NodeId): Operand {
  const { builder } = l;
  if (nodes.length === 0) return UNKNOWN;
  const result = builder.temp(typeOfArms(l, nodes));
  const join = builder.newBlock();
  const arms: { block: BlockId; node: NodeId }[] = [];
  for (const arm of nodes) arms.push({ block: builder.newBlock(), node: arm });
  builder.terminate({ kind: 'choice', to: arms.map((arm) => arm.block), node });
  for (const arm of arms) {
    builder.startBlock(arm.block);
    lowerArm(l, arm.node, result);
    builder.jump(join);
  }
  builder.startBlock(join);
  return valueIn(result);
}

/** Values that the arm makes on its way end with it; its result lives in `target`. */
function lowerArm(l: CLowering, node: NodeId, target: VarId | undefined): void {
  const { builder } = l;
  if (node === NO_NODE) return;
  builder.isolateTemps(() => {
    if (target === undefined) {
      lowerEffects(l, node);
    } else {
      const source = fitted(lowerExpression(l, node), builder.typeOf(target));
      assign(l, placeOf(target), source, node, true);
    }
    builder.endStatement(node);
  });
}

/** A number when all arms are written as numbers; otherwise what an arm says, or unknown. */
function typeOfArms(l: CLowering, nodes: readonly NodeId[]): string {
  const types = nodes.map((node) => writtenType(l, node));
  const known = types.find((type) => type !== '' && type !== 'C.int');
  return known ?? (types.every((type) => type === 'C.int') ? 'C.int' : '');
}

function writtenType(l: CLowering, node: NodeId): string {
  const { tree } = l;
  const inner = stripped(tree, node);
  switch (inner === NO_NODE ? CKind.Token : tree.kindOf(inner)) {
    case CKind.Identifier: {
      const local = l.builder.lookup(tree.textOf(inner));
      const type = local === undefined ? '' : l.builder.typeOf(local);
      return type.replace(/^\[[^\]]*\]/, '*');
    }
    case CKind.CastExpression:
      return descriptorType(tree, tree.child(inner, Field.Type));
    case CKind.NumberLiteral:
    case CKind.CharLiteral:
      return 'C.int';
    case CKind.StringLiteral:
    case CKind.ConcatenatedString:
      return '*C.char';
    default:
      return '';
  }
}

/** `({ int x = f(); g(x); x; })`: the value is that of the last statement. */
export function lowerStatementExpression(l: CLowering, node: NodeId): Operand {
  const { tree, builder } = l;
  const result = builder.temp();
  builder.isolateTemps(() => {
    builder.pushScope(node);
    for (let child = tree.first(node); child >= 0; child = tree.next(child)) {
      const last = tree.next(child) < 0 && tree.kindOf(child) === CKind.ExpressionStatement;
      if (last) lowerArm(l, tree.first(child), result);
      else lowerStatement(l, child);
    }
    builder.popScope();
  });
  return valueIn(result);
}
