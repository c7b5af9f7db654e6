/**
 * Whether a variable is mentioned on some way after a call. The compiler keeps what a variable points to
 * as long as such a way exists, and not longer.
 */
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { contains, nodesOf } from './go-nodes.ts';

/** Everything that leaves doubt counts as a mention: loops, literals, `defer`, the same statement. */
export function isMentionedAfter(tree: SyntaxTree, call: NodeId, name: string): boolean {
  const mentions = nodesOf(tree, GoKind.Identifier).filter(
    (node) => tree.textOf(node) === name && !contains(tree, call, node),
  );
  const isIn = (node: NodeId): boolean => mentions.some((at) => contains(tree, node, at));
  if (isKept(tree, call) || mentions.some((node) => isKept(tree, node))) return true;
  for (let at = call, up = tree.parentOf(call); up !== NO_NODE; at = up, up = tree.parentOf(up)) {
    const step = stepOut(tree, at, up, isIn);
    if (step !== undefined) return step;
  }
  return false;
}

const KEEPERS = new Set<number>([GoKind.FuncLiteral, GoKind.DeferStatement, GoKind.GoStatement]);

/** It stands in a literal, a deferred call or a goroutine. */
function isKept(tree: SyntaxTree, node: NodeId): boolean {
  for (let up = tree.parentOf(node); up !== NO_NODE; up = tree.parentOf(up)) {
    if (KEEPERS.has(tree.kindOf(up))) return true;
  }
  return false;
}

/** From `at` to the node around it: whether that decides, or `undefined`. */
function stepOut(
  tree: SyntaxTree,
  at: NodeId,
  up: NodeId,
  isIn: (node: NodeId) => boolean,
): boolean | undefined {
  switch (tree.kindOf(up)) {
    case GoKind.StatementList:
      return afterStatement(tree, at, isIn);
    case GoKind.IfStatement:
      return isBranch(tree, at) ? undefined : otherParts(tree, at, up, isIn);
    case GoKind.ForStatement:
    case GoKind.LabeledStatement:
      return true;
    case GoKind.ExpressionSwitchStatement:
    case GoKind.TypeSwitchStatement:
    case GoKind.SelectStatement:
      return isCase(tree, at) && !falls(tree, at) ? undefined : otherParts(tree, at, up, isIn);
    case GoKind.FunctionDeclaration:
    case GoKind.MethodDeclaration:
      return false;
    default:
      return otherParts(tree, at, up, isIn);
  }
}

function isBranch(tree: SyntaxTree, at: NodeId): boolean {
  const field = tree.field[at];
  return field === Field.Consequence || field === Field.Alternative;
}

const CASES = new Set<number>([
  GoKind.ExpressionCase,
  GoKind.TypeCase,
  GoKind.DefaultCase,
  GoKind.CommunicationCase,
]);

function isCase(tree: SyntaxTree, at: NodeId): boolean {
  return CASES.has(tree.kindOf(at));
}

function falls(tree: SyntaxTree, at: NodeId): boolean {
  return nodesOf(tree, GoKind.FallthroughStatement, at).length > 0;
}

function otherParts(
  tree: SyntaxTree,
  at: NodeId,
  up: NodeId,
  isIn: (node: NodeId) => boolean,
): true | undefined {
  return tree.children(up).some((part) => part !== at && isIn(part)) || undefined;
}

/** The statements that follow, up to one that leaves the function. */
function afterStatement(
  tree: SyntaxTree,
  statement: NodeId,
  isIn: (node: NodeId) => boolean,
): boolean | undefined {
  if (leaves(tree, statement)) return false;
  for (let next = tree.next(statement); next >= 0; next = tree.next(next)) {
    if (isIn(next)) return true;
    if (leaves(tree, next)) return false;
  }
  return undefined;
}

function leaves(tree: SyntaxTree, statement: NodeId): boolean {
  if (tree.kindOf(statement) === GoKind.ReturnStatement) return true;
  return /^(panic|os\.Exit|log\.Fatal\w*)\(/.test(tree.textOf(statement));
}
