/** Calls of a test that check something, as the branches that they are. */
import { type Assertion, assertionOf } from '../../knowledge/go-functions.ts';
import { argumentsOf } from '../../model/go-nodes.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { BlockId } from '../ir.ts';
import { branchOn, comparison } from './comparisons.ts';
import { lowerCondition } from './go-conditions.ts';
import { lowerExpression } from './go-expressions.ts';
import type { GoLowering } from './go-lowering.ts';
import { importedAs } from './go-lowering.ts';

interface Checked extends Assertion {
  readonly argument: NodeId;
}

/** `require.NoError(t, err)`: the test goes on when it holds. False when the call is none of these. */
export function lowerRequired(l: GoLowering, node: NodeId): boolean {
  const checked = checkedAt(l, node);
  if (!checked?.stops) return false;
  const { builder } = l;
  const [holds, fails] = [builder.newBlock(), builder.newBlock()];
  branch(l, checked, holds, fails);
  builder.startBlock(fails);
  builder.terminate({ kind: 'stop', how: 'panic', node });
  builder.startBlock(holds);
  return true;
}

/** `if assert.NoError(t, err)`: the same as `if err == nil`. False when the condition is none of these. */
export function lowerAsserted(
  l: GoLowering,
  node: NodeId,
  whenTrue: BlockId,
  whenFalse: BlockId,
): boolean {
  const checked = checkedAt(l, node);
  if (!checked || checked.stops) return false;
  branch(l, checked, whenTrue, whenFalse);
  return true;
}

function checkedAt(l: GoLowering, node: NodeId): Checked | undefined {
  const { tree } = l;
  if (node < 0 || tree.kindOf(node) !== GoKind.CallExpression) return undefined;
  const callee = tree.child(node, Field.Function);
  if (tree.kindOf(callee) !== GoKind.SelectorExpression) return undefined;
  const alias = tree.child(callee, Field.Operand);
  const name = tree.textOf(tree.child(callee, Field.Field));
  const path = tree.kindOf(alias) === GoKind.Identifier && importedAs(l, tree.textOf(alias));
  const assertion = path ? assertionOf(path, name) : undefined;
  const argument = assertion && argumentsOf(tree, node)[assertion.position];
  return argument === undefined || !assertion ? undefined : { ...assertion, argument };
}

function branch(l: GoLowering, checked: Checked, holds: BlockId, fails: BlockId): void {
  const { wants, argument } = checked;
  if (wants === 'true') return lowerCondition(l, argument, holds, fails);
  if (wants === 'false') return lowerCondition(l, argument, fails, holds);
  const value = lowerExpression(l, argument);
  const test = comparison(wants === 'nil' ? '==' : '!=', value, { kind: 'nil' });
  branchOn(l, test, holds, fails, argument);
}
