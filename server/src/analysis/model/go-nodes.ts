/** Small questions about Go's syntax trees that indexes of the package and rules ask alike. */
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import type { GoFile } from './package.ts';

/** Nodes of one kind inside `node`, in document order. */
export function nodesOf(tree: SyntaxTree, kind: GoKind, node: NodeId = 0): NodeId[] {
  const out: NodeId[] = [];
  const end = tree.endOf(node);
  for (let at = node; at < tree.nodeCount && tree.startOf(at) < end; at++) {
    if (tree.kind[at] === kind) out.push(at);
  }
  return out;
}

export function contains(tree: SyntaxTree, outer: NodeId, inner: NodeId): boolean {
  return tree.startOf(outer) <= tree.startOf(inner) && tree.endOf(inner) <= tree.endOf(outer);
}

/** `pkg.Name` with the import path of pkg, when the node is that. */
export function qualifiedName(
  tree: SyntaxTree,
  file: GoFile,
  node: NodeId,
): { readonly path: string; readonly name: string } | undefined {
  if (node === NO_NODE || tree.kindOf(node) !== GoKind.SelectorExpression) return undefined;
  const operand = tree.child(node, Field.Operand);
  if (tree.kindOf(operand) !== GoKind.Identifier) return undefined;
  const path = file.imports.get(tree.textOf(operand));
  return path === undefined
    ? undefined
    : { path, name: tree.textOf(tree.child(node, Field.Field)) };
}

/** The imported function that a call calls. */
export function calledName(
  tree: SyntaxTree,
  file: GoFile,
  call: NodeId,
): { readonly path: string; readonly name: string } | undefined {
  return qualifiedName(tree, file, tree.child(call, Field.Function));
}

export function argumentsOf(tree: SyntaxTree, call: NodeId): NodeId[] {
  const list = tree.child(call, Field.Arguments);
  return list === NO_NODE ? [] : tree.children(list);
}

/** `x` and `f` of a selector `x.f` with a plain variable. */
export function fieldOf(
  tree: SyntaxTree,
  node: NodeId,
): { readonly variable: string; readonly field: string } | undefined {
  if (tree.kindOf(node) !== GoKind.SelectorExpression) return undefined;
  const operand = tree.child(node, Field.Operand);
  if (tree.kindOf(operand) !== GoKind.Identifier) return undefined;
  const field = tree.textOf(tree.child(node, Field.Field));
  return { variable: tree.textOf(operand), field };
}

/** Whether a name of C's is a type, so that `C.name(x)` is a conversion. */
export type IsCType = (name: string) => boolean;

/** Whether the value at `node` becomes the value at `outer` through parentheses and casts alone. */
export function isCastOf(tree: SyntaxTree, node: NodeId, outer: NodeId, isCType: IsCType): boolean {
  for (let at = node; at !== outer; at = tree.parentOf(at)) {
    if (at === NO_NODE) return false;
    const parent = tree.parentOf(at);
    switch (tree.kindOf(parent)) {
      case GoKind.ParenthesizedExpression:
      case GoKind.TypeConversionExpression:
      case GoKind.ArgumentList:
        break;
      case GoKind.CallExpression:
        if (!isCast(tree, parent, isCType)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

const CAST = /^(unsafe\.Pointer|uintptr|\(.*\))$/s;

function isCast(tree: SyntaxTree, call: NodeId, isCType: IsCType): boolean {
  if (argumentsOf(tree, call).length !== 1) return false;
  const callee = tree.textOf(tree.child(call, Field.Function));
  return CAST.test(callee) || (callee.startsWith('C.') && isCType(callee.slice(2)));
}
