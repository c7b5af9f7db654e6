/**
 * Code that the grammar does not know: `T *x __attribute__((cleanup(f))) = value;`. It gives a
 * declaration, an error with the attribute, and the value as a statement; a value that is a call is
 * beyond repair.
 */
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import { lowerExpression } from './c-expressions.ts';
import { cleanupIn, deferCleanup } from './c-locals.ts';
import type { CLowering } from './c-lowering.ts';
import { fitted } from './c-operands.ts';
import { baseType, declaredBy } from './c-types.ts';
import { assign, placeOf } from './lowering.ts';

/** Lowers what follows the declaration at `node` and belongs to it; returns the last node of it. */
export function lowerLateCleanup(l: CLowering, node: NodeId): NodeId {
  const { tree, builder } = l;
  const error = tree.next(node);
  if (error === NO_NODE || tree.kindOf(error) !== CKind.Error) return node;
  const cleanup = cleanupIn(l, error);
  const { name } = declaredBy(tree, lastDeclarator(l, node), baseType(tree, node));
  const variable = builder.lookupInScope(name);
  if (cleanup === '' || variable === undefined) return node;
  deferCleanup(l, variable, cleanup, error);
  const statement = tree.next(error);
  if (statement === NO_NODE || !assigns(l, error, statement)) return error;
  const value = fitted(lowerExpression(l, tree.first(statement)), builder.typeOf(variable));
  assign(l, placeOf(variable), value, statement, false);
  builder.endStatement(statement);
  return statement;
}

function lastDeclarator(l: CLowering, node: NodeId): NodeId {
  const { tree } = l;
  return tree.children(node).findLast((child) => tree.field[child] === Field.Declarator) ?? NO_NODE;
}

function assigns(l: CLowering, error: NodeId, statement: NodeId): boolean {
  const { tree } = l;
  if (tree.kindOf(statement) !== CKind.ExpressionStatement) return false;
  return /\)\s*=/.test(tree.text.slice(tree.startOf(error), tree.startOf(statement)));
}
