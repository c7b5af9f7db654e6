/** Which names a declaration, a file and a package declare, as far as renaming has to know. */
import { Field, GoKind } from '../../server/src/analysis/syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../server/src/analysis/syntax/tree.ts';
import { nodesOf } from './rewriter.ts';

const PREDECLARED = new Set(
  (
    'any append bool byte cap clear close comparable complex complex64 complex128 copy delete error ' +
    'false float32 float64 imag int int8 int16 int32 int64 iota len make max min new nil panic print ' +
    'println real recover rune string true uint uint8 uint16 uint32 uint64 uintptr _ C main init'
  ).split(' '),
);

/** Whether a name means something by itself, so that nothing is renamed from it. */
export function isReserved(name: string): boolean {
  return PREDECLARED.has(name);
}

const LISTS = new Set<GoKind>([
  GoKind.ShortVarDeclaration,
  GoKind.RangeClause,
  GoKind.ReceiveStatement,
]);

const NAMED = new Set<GoKind>([
  GoKind.ParameterDeclaration,
  GoKind.VariadicParameterDeclaration,
  GoKind.VarSpec,
  GoKind.ConstSpec,
]);

/** Whether an identifier is where a variable, a constant or a parameter is declared. */
export function declaresName(tree: SyntaxTree, node: NodeId): boolean {
  if (tree.kindOf(node) !== GoKind.Identifier) return false;
  const parent = tree.parentOf(node);
  const kind = tree.kindOf(parent);
  if (NAMED.has(kind)) return tree.field[node] === Field.Name;
  if (kind !== GoKind.ExpressionList) return false;
  if (tree.field[parent] === Field.Alias) return true;
  const owner = tree.parentOf(parent);
  if (tree.field[parent] !== Field.Left || !LISTS.has(tree.kindOf(owner))) return false;
  const right = tree.child(owner, Field.Right);
  return tree.text.slice(tree.endOf(parent), tree.startOf(right)).includes(':=');
}

/** Names of the variables, constants and parameters declared inside a declaration. */
export function localNames(tree: SyntaxTree): Set<string> {
  const isLocal = (node: NodeId): boolean => declaresName(tree, node);
  return new Set(
    nodesOf(tree)
      .filter(isLocal)
      .map((node) => tree.textOf(node)),
  );
}

/** Names that stand before a colon in a literal: of a field, or of a variable that is a key. */
export function keyNames(tree: SyntaxTree): Set<string> {
  const keys = nodesOf(tree).filter((node) => tree.kindOf(node) === GoKind.KeyedElement);
  return new Set(keys.map((node) => tree.textOf(tree.child(node, Field.Key))));
}

/** Whether the body has labels: then statements cannot be moved over others. */
export function hasLabels(tree: SyntaxTree): boolean {
  return nodesOf(tree).some((node) => tree.kindOf(node) === GoKind.LabeledStatement);
}
