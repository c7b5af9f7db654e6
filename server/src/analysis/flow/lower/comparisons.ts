/**
 * What a branch tests, from the operands of a comparison: the same for Go and C. A fact is a text that
 * stands for the same truth as long as the places in it keep their values.
 */
import { isOneConstant, isZeroConstant } from '../../knowledge/c-functions.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { BlockId, Condition, Operand, Place, SignOperator } from '../ir.ts';
import type { Lowering } from './lowering.ts';

export interface Test {
  readonly condition: Condition;
  readonly negated: boolean;
}

export const OPAQUE: Test = { condition: { kind: 'opaque' }, negated: false };

export const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=']);

/**
 * Ends the statement's values and the block, with a branch on `test`. A temporary that is tested ends in
 * both arms, which know by then what it was.
 */
export function branchOn(
  l: Lowering,
  test: Test,
  whenTrue: BlockId,
  whenFalse: BlockId,
  node: NodeId,
): void {
  const { builder } = l;
  const tested = testedPlace(test.condition);
  if (tested === undefined || builder.roleOf(tested.variable) !== 'temp') {
    builder.endStatement(node);
    return terminateOn(l, test, whenTrue, whenFalse, node);
  }
  const temps = builder.takeTemps();
  const [yes, no] = [builder.newBlock(), builder.newBlock()];
  terminateOn(l, test, yes, no, node);
  for (const [arm, target] of [[yes, whenTrue] as const, [no, whenFalse] as const]) {
    builder.startBlock(arm);
    builder.endVariables(temps, node);
    builder.jump(target);
  }
}

function terminateOn(
  l: Lowering,
  test: Test,
  whenTrue: BlockId,
  whenFalse: BlockId,
  node: NodeId,
): void {
  const arms = test.negated
    ? { whenTrue: whenFalse, whenFalse: whenTrue }
    : { whenTrue, whenFalse };
  const { condition, negated } = test;
  l.builder.terminate({ kind: 'branch', condition, ...arms, node, negated });
}

/** `!=`, `>=` and `>` are the negations of `==`, `<` and `<=`: one key for each pair. */
export function comparison(operator: string, left: Operand, right: Operand): Test {
  if (operator === '!=') return negate(comparison('==', left, right));
  if (operator === '>=') return negate(comparison('<', left, right));
  if (operator === '>') return negate(comparison('<=', left, right));
  if (operator === '==') {
    const tested = nilTested(left, right) ?? nilTested(right, left);
    if (tested) return { condition: { kind: 'is-nil', place: tested }, negated: false };
    const flag = flagTest(left, right) ?? flagTest(right, left);
    if (flag) return flag;
  }
  const leftKey = keyOf(left);
  const rightKey = keyOf(right);
  if (leftKey === undefined || rightKey === undefined) return OPAQUE;
  const places = [left, right].flatMap((o) => (o.kind === 'place' ? [o.place] : []));
  if (places.length === 0) return OPAQUE;
  const sign = signTest(operator, left, right);
  const key = `${leftKey} ${operator} ${rightKey}`;
  const [one, other] = operator === '==' ? places : [];
  const equal: Equality = one && other ? { equal: [one, other] } : {};
  return {
    condition: { kind: 'fact', key, places, ...(sign ? { sign } : {}), ...equal },
    negated: false,
  };
}

type SignTest = NonNullable<Extract<Condition, { kind: 'fact' }>['sign']>;

type Equality = Pick<Extract<Condition, { kind: 'fact' }>, 'equal'>;

function signTest(operator: string, left: Operand, right: Operand): SignTest | undefined {
  if (left.kind !== 'place' || right.kind !== 'const') return undefined;
  const test = SIGN_OPERATORS.find((sign) => sign === `${operator} ${numberOf(right.text)}`);
  return test ? { place: left.place, operator: test } : undefined;
}

const SIGN_OPERATORS: readonly SignOperator[] = [
  '== 0',
  '< 0',
  '<= 0',
  '== 1',
  '== -1',
  '== other',
];

function numberOf(constant: string): string {
  if (isZeroConstant(constant)) return '0';
  if (isOneConstant(constant)) return '1';
  return /^C\.\w+$/.test(constant) ? 'other' : constant;
}

/** The place whose value a condition tells something about. */
export function testedPlace(condition: Condition): Place | undefined {
  if (condition.kind === 'is-nil' || condition.kind === 'is-true') return condition.place;
  return condition.kind === 'fact' ? condition.sign?.place : undefined;
}

export function negate(test: Test): Test {
  return { condition: test.condition, negated: !test.negated };
}

function nilTested(tested: Operand, other: Operand): Place | undefined {
  return other.kind === 'nil' && tested.kind === 'place' ? tested.place : undefined;
}

/** `ok == false` is `!ok`. */
function flagTest(tested: Operand, other: Operand): Test | undefined {
  if (other.kind !== 'bool' || tested.kind !== 'place') return undefined;
  return { condition: { kind: 'is-true', place: tested.place }, negated: !other.value };
}

function keyOf(operand: Operand): string | undefined {
  if (operand.kind === 'const') return operand.text;
  if (operand.kind === 'bool') return String(operand.value);
  if (operand.kind !== 'place') return undefined;
  return `v${operand.place.variable}${operand.place.path.join('')}`;
}
