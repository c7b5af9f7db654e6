/** What every part of the Go lowering shares: the tree, the names, the builder, and small helpers. */
import { GoKind } from '../../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Lowering } from './lowering.ts';
import type { Names } from './names.ts';

export interface GoLowering extends Lowering {
  readonly tree: SyntaxTree;
  readonly names: Names;
}

/** Strips parentheses. */
export function unparenthesized(tree: SyntaxTree, node: NodeId): NodeId {
  let inner = node;
  while (inner !== NO_NODE && tree.kindOf(inner) === GoKind.ParenthesizedExpression) {
    inner = tree.first(inner);
  }
  return inner;
}

/** The expressions of an `expression_list`, or the expression itself. */
export function expressionsOf(tree: SyntaxTree, node: NodeId): NodeId[] {
  if (node === NO_NODE) return [];
  return tree.kindOf(node) === GoKind.ExpressionList ? tree.children(node) : [node];
}

/** Whether `name` means an imported package here, not a variable that hides it; its import path. */
export function importedAs(l: GoLowering, name: string): string | undefined {
  const path = l.names.importPath(name);
  return path !== undefined && l.builder.lookup(name) === undefined ? path : undefined;
}
