/** Local variables and parameters that become fields of a local struct. */
import { Field, GoKind } from '../../../server/src/analysis/syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../../server/src/analysis/syntax/tree.ts';
import { NO_NODE } from '../../../server/src/analysis/syntax/tree.ts';
import { importsOf } from '../imports.ts';
import { declaresName, isReserved, keyNames } from '../names.ts';
import { type Place, rewritingFunctions, type Transformation } from '../package.ts';
import { isListed, nodesOf, type Visitor } from '../rewriter.ts';

const RESULT_TYPES: ReadonlyMap<string, string> = new Map([
  ['C.CString', '*C.char'],
  ['C.CBytes', 'unsafe.Pointer'],
  ['C.malloc', 'unsafe.Pointer'],
  ['C.calloc', 'unsafe.Pointer'],
  ['C.realloc', 'unsafe.Pointer'],
  ['unsafe.Pointer', 'unsafe.Pointer'],
]);

/** The type of a call that says it: of an allocation, or of a conversion such as `(*T)(x)`. */
function typeOfCall(tree: SyntaxTree, value: NodeId): string | undefined {
  if (tree.kindOf(value) !== GoKind.CallExpression) return undefined;
  const called = tree.textOf(tree.child(value, Field.Function));
  return RESULT_TYPES.get(called) ?? /^\((\*[\w.*]+)\)$/.exec(called)?.[1];
}

/** Name and type of what `x := value` declares; undefined where the type is not to be seen. */
function shortDefinition(tree: SyntaxTree, node: NodeId): [NodeId, string] | undefined {
  const left = tree.children(tree.child(node, Field.Left));
  const [name] = left;
  const type = typeOfCall(tree, tree.first(tree.child(node, Field.Right)));
  return left.length === 1 && name !== undefined && type ? [name, type] : undefined;
}

/** Definitions of names that are declared nowhere else in the function and are no keys. */
function movableDefinitions(tree: SyntaxTree): Map<NodeId, [name: string, type: string]> {
  const keys = keyNames(tree);
  const count = new Map<string, number>();
  const nodes = nodesOf(tree);
  for (const node of nodes.filter((candidate) => declaresName(tree, candidate))) {
    count.set(tree.textOf(node), (count.get(tree.textOf(node)) ?? 0) + 1);
  }
  const out = new Map<NodeId, [string, string]>();
  for (const node of nodes) {
    if (tree.kindOf(node) !== GoKind.ShortVarDeclaration || !isListed(tree, node)) continue;
    const [at, type] = shortDefinition(tree, node) ?? [NO_NODE, ''];
    const name = at === NO_NODE ? '_' : tree.textOf(at);
    // Some rules are about every mention of a type of this package.
    if (type.includes('reflect.')) continue;
    if (!isReserved(name) && count.get(name) === 1 && !keys.has(name)) out.set(node, [name, type]);
  }
  return out;
}

/** `p := f()` as `var sp struct{ p T }; sp.p = f()`, and `sp.p` wherever `p` is meant. */
function intoFields({ tree, file, source }: Place): Visitor | undefined {
  const definitions = movableDefinitions(tree);
  if (!importsOf(file).includes('import "unsafe"')) return undefined;
  const names = new Set([...definitions.values()].map(([name]) => name));
  for (const name of names) if (source.names.has(name)) names.delete(name);
  const holder = (name: string): string => `holder${name}`;
  return (node, rewriter) => {
    const [name, type] = definitions.get(node) ?? [''];
    if (names.has(name)) {
      const value = rewriter.node(tree.child(node, Field.Right));
      return `var ${holder(name)} struct{ ${name} ${type} }; ${holder(name)}.${name} = ${value}`;
    }
    const text = tree.kindOf(node) === GoKind.Identifier ? tree.textOf(node) : '';
    return names.has(text) ? `${holder(text)}.${text}` : undefined;
  };
}

export const FIELDS: readonly Transformation[] = [
  { name: 'local-in-field', apply: rewritingFunctions(intoFields) },
];
