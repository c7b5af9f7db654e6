/** Values that take a detour through one more variable, or are declared in another way. */
import { Field, GoKind } from '../../../server/src/analysis/syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../../server/src/analysis/syntax/tree.ts';
import { addingVariables, rewritingFunctions, type Transformation } from '../package.ts';
import { isListed, type Rewriter } from '../rewriter.ts';

/** Names on the left of a short declaration. */
function namesLeft(tree: SyntaxTree, node: NodeId): string[] {
  return tree.children(tree.child(node, Field.Left)).map((name) => tree.textOf(name));
}

function isListedDefinition(tree: SyntaxTree, node: NodeId): boolean {
  return tree.kindOf(node) === GoKind.ShortVarDeclaration && isListed(tree, node);
}

/** `x := f()` as `x0 := f(); x := x0`. */
function throughAlias(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  if (!isListedDefinition(tree, node)) return undefined;
  const names = namesLeft(tree, node);
  const other = (name: string): string => (name === '_' ? '_' : `${name}Alias${node}`);
  const kept = names.filter((name) => name !== '_');
  const right = source.node(tree.child(node, Field.Right));
  const first = `${names.map(other).join(', ')} := ${right}`;
  return `${first}; ${kept.join(', ')} := ${kept.map(other).join(', ')}`;
}

/** `x = f()` as `x0 := f(); x = x0`. */
function throughTemporary(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  if (tree.kindOf(node) !== GoKind.AssignmentStatement || !isListed(tree, node)) return undefined;
  const left = tree.children(tree.child(node, Field.Left));
  const right = tree.children(tree.child(node, Field.Right));
  const [value] = right;
  const isCall = value !== undefined && tree.kindOf(value) === GoKind.CallExpression;
  const isPlain = tree.text
    .slice(tree.endOf(left[0] ?? 0))
    .trimStart()
    .startsWith('=');
  if (left.length !== 1 || right.length !== 1 || !isCall || !isPlain) return undefined;
  const name = `temporary${node}`;
  return `${name} := ${source.node(value)}; ${tree.textOf(left[0] ?? 0)} = ${name}`;
}

/** `x := f()` as `var x = f()`. */
function withVar(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  if (!isListedDefinition(tree, node)) return undefined;
  const names = namesLeft(tree, node);
  if (names.length !== 1) return undefined;
  return `var ${names[0]} = ${source.node(tree.child(node, Field.Right))}`;
}

export const VARIABLES: readonly Transformation[] = [
  { name: 'alias', apply: addingVariables(throughAlias) },
  { name: 'temporary', apply: addingVariables(throughTemporary) },
  { name: 'var-declaration', apply: rewritingFunctions(() => withVar) },
];
