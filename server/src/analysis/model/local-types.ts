/** Types of a function's variables as far as its signature and plain declarations tell them. */
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { nodesOf } from './go-nodes.ts';
import { baseTypeName, parametersOf, typeText } from './go-types.ts';
import type { GoFunction, PackageModel } from './package.ts';

/** Type by name; a name that is declared with two types is left out. */
export function localTypes(model: PackageModel, fn: GoFunction): ReadonlyMap<string, string> {
  const { tree } = fn.section;
  const types = new Map<string, string>();
  const add = (name: string, type: string): void => {
    const known = types.get(name);
    types.set(name, known === undefined || known === type ? type : '');
  };
  for (const { name, type } of parametersOf(tree, tree.child(0, Field.Receiver))) add(name, type);
  for (const { name, type } of fn.signature.params) add(name, type);
  for (const { name, type } of fn.signature.results) add(name, type);
  for (const node of nodesOf(tree, GoKind.VarSpec)) {
    const type = typeText(tree, tree.child(node, Field.Type));
    for (const part of tree.children(node)) {
      if (tree.field[part] === Field.Name) add(tree.textOf(part), type);
    }
  }
  const typeOf = (name: string): string => types.get(name) ?? '';
  for (const node of nodesOf(tree, GoKind.ShortVarDeclaration)) {
    const left = tree.children(tree.child(node, Field.Left));
    const right = tree.children(tree.child(node, Field.Right));
    const found = right.length === 1 ? resultTypes(model, tree, right[0] ?? NO_NODE, typeOf) : [];
    left.forEach((name, i) => {
      const own = right.length === left.length ? right[i] : undefined;
      const type = own === undefined ? found[i] : resultTypes(model, tree, own, typeOf)[0];
      add(tree.textOf(name), type ?? '');
    });
  }
  types.delete('');
  types.delete('_');
  return types;
}

/** `&T{…}`, `T{…}`, `new(T)`, and calls of the package's functions and methods. */
function resultTypes(
  model: PackageModel,
  tree: SyntaxTree,
  node: NodeId,
  typeOf: (name: string) => string,
): readonly string[] {
  const text = tree.textOf(node);
  if (/^&?[\w.]+\s*\{/.test(text)) {
    const type = /^&?([\w.]+)/.exec(text)?.[1] ?? '';
    return [text.startsWith('&') ? `*${type}` : type];
  }
  if (tree.kindOf(node) !== GoKind.CallExpression) return [];
  const callee = tree.textOf(tree.child(node, Field.Function));
  const made = callee === 'new' ? /^new\((\w+)\)$/.exec(text)?.[1] : undefined;
  if (made !== undefined) return [`*${made}`];
  const [, variable, method = callee] = /^(\w+)\.(\w+)$/.exec(callee) ?? [];
  const functions =
    variable === undefined
      ? model.functionsByName.get(method)
      : model.methodsByName
          .get(method)
          ?.filter((fn) => fn.signature.receiver === baseTypeName(typeOf(variable)));
  const only = functions?.length === 1 ? functions[0] : undefined;
  return only?.signature.results.map((result) => result.type) ?? [];
}
