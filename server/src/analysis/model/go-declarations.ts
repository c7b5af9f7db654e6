/**
 * What one top-level Go declaration declares, read from its tree alone. The result belongs to the tree
 * and is computed once for it.
 */

import { Field, GoKind } from '../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../syntax/tree.ts';
import { NO_NODE } from '../syntax/tree.ts';
import { type Parameter, parametersOf, resultsOf, typeText } from './go-types.ts';

export interface FunctionSignature {
  readonly name: string;
  /** Type of the receiver without pointer and type parameters; empty for functions. */
  readonly receiver: string;
  readonly pointerReceiver: boolean;
  readonly params: readonly Parameter[];
  readonly results: readonly Parameter[];
  readonly body: NodeId;
}

export interface TypeDeclaration {
  readonly name: string;
  /** Types of the fields by name, for struct types; empty for others. */
  readonly fields: ReadonlyMap<string, string>;
  /** The type that it names, as written; empty for struct types, which `fields` describe. */
  readonly underlying: string;
  /** Types that a struct or an interface embeds, as written. */
  readonly embedded: readonly string[];
  /** Names of the methods of an interface. */
  readonly methods: readonly string[];
}

export interface Import {
  readonly path: string;
  /** The name given in the import, or empty. */
  readonly alias: string;
}

export interface GoDeclaration {
  readonly packageName?: string;
  readonly imports: readonly Import[];
  readonly function?: FunctionSignature;
  readonly types: readonly TypeDeclaration[];
  /** Names of package-level variables and constants. */
  readonly variables: readonly string[];
  /** Constants that are another name for a number, or for a name of C's, with that text. */
  readonly constants: ReadonlyMap<string, string>;
}

const cache = new WeakMap<SyntaxTree, GoDeclaration>();

export function goDeclaration(tree: SyntaxTree): GoDeclaration {
  let declaration = cache.get(tree);
  if (!declaration) {
    declaration = readDeclaration(tree);
    cache.set(tree, declaration);
  }
  return declaration;
}

const NOTHING: GoDeclaration = {
  imports: [],
  types: [],
  variables: [],
  constants: new Map(),
};

function readDeclaration(tree: SyntaxTree): GoDeclaration {
  switch (tree.kindOf(0)) {
    case GoKind.PackageClause:
      return { ...NOTHING, packageName: tree.textOf(tree.first(0)) };
    case GoKind.ImportDeclaration:
      return { ...NOTHING, imports: readImports(tree, 0) };
    case GoKind.FunctionDeclaration:
    case GoKind.MethodDeclaration:
      return { ...NOTHING, function: readSignature(tree) };
    case GoKind.TypeDeclaration:
      return { ...NOTHING, types: readTypes(tree) };
    case GoKind.VarDeclaration:
      return { ...NOTHING, variables: readVariables(tree, 0) };
    case GoKind.ConstDeclaration:
      return { ...NOTHING, variables: readVariables(tree, 0), constants: readConstants(tree) };
    default:
      return NOTHING;
  }
}

function readImports(tree: SyntaxTree, node: NodeId): Import[] {
  if (tree.kindOf(node) === GoKind.ImportSpec) {
    const path = tree.textOf(tree.child(node, Field.Path)).replace(/^["`]|["`]$/g, '');
    const name = tree.child(node, Field.Name);
    return [{ path, alias: name === NO_NODE ? '' : tree.textOf(name) }];
  }
  return tree.children(node).flatMap((child) => readImports(tree, child));
}

function readSignature(tree: SyntaxTree): FunctionSignature {
  const receiver = parametersOf(tree, tree.child(0, Field.Receiver))[0];
  return {
    name: tree.textOf(tree.child(0, Field.Name)),
    receiver: receiver ? receiver.type.replace(/^\*/, '').replace(/\[.*$/, '') : '',
    pointerReceiver: receiver?.type.startsWith('*') ?? false,
    params: parametersOf(tree, tree.child(0, Field.Parameters)),
    results: resultsOf(tree, tree.child(0, Field.Result)),
    body: tree.child(0, Field.Body),
  };
}

function readTypes(tree: SyntaxTree): TypeDeclaration[] {
  const out: TypeDeclaration[] = [];
  for (let spec = tree.first(0); spec >= 0; spec = tree.next(spec)) {
    const nameNode = tree.child(spec, Field.Name);
    if (nameNode === NO_NODE) continue;
    const fields = new Map<string, string>();
    const type = tree.child(spec, Field.Type);
    const embedded = readFields(tree, type, fields);
    const isStruct = type !== NO_NODE && tree.kindOf(type) === GoKind.StructType;
    const underlying = isStruct ? '' : typeText(tree, type);
    const name = tree.textOf(nameNode);
    const { methods, extended } = readInterface(tree, type);
    out.push({ name, fields, underlying, methods, embedded: [...embedded, ...extended] });
  }
  return out;
}

/** Methods of an interface, and the interfaces that it embeds. */
function readInterface(
  tree: SyntaxTree,
  type: NodeId,
): { readonly methods: readonly string[]; readonly extended: readonly string[] } {
  const methods: string[] = [];
  const extended: string[] = [];
  if (type === NO_NODE || tree.kindOf(type) !== GoKind.InterfaceType) return { methods, extended };
  for (const element of tree.children(type)) {
    const kind = tree.kindOf(element);
    if (kind === GoKind.MethodElem) methods.push(tree.textOf(tree.child(element, Field.Name)));
    else if (kind === GoKind.TypeElem) extended.push(typeText(tree, tree.first(element)));
  }
  return { methods, extended };
}

/** Adds the fields that have names, and returns the types of the others. */
function readFields(tree: SyntaxTree, type: NodeId, fields: Map<string, string>): string[] {
  const embedded: string[] = [];
  if (type === NO_NODE || tree.kindOf(type) !== GoKind.StructType) return embedded;
  const list = tree.first(type);
  if (list === NO_NODE) return embedded;
  for (const field of tree.children(list)) {
    const written = typeText(tree, tree.child(field, Field.Type));
    const names = tree.children(field).filter((part) => tree.field[part] === Field.Name);
    for (const name of names) fields.set(tree.textOf(name), written);
    if (names.length === 0)
      embedded.push(
        tree
          .textOf(field)
          .replace(/[`"].*$/s, '')
          .trim(),
      );
  }
  return embedded;
}

/** `const ok = C.LIB_OK`; values that are computed are left out. */
function readConstants(tree: SyntaxTree): Map<string, string> {
  const constants = new Map<string, string>();
  for (let spec = tree.first(0); spec >= 0; spec = tree.next(spec)) {
    const name = tree.child(spec, Field.Name);
    const list = tree.child(spec, Field.Value);
    const value = list === NO_NODE ? NO_NODE : tree.first(list);
    if (name === NO_NODE || value === NO_NODE || tree.next(value) !== NO_NODE) continue;
    const text = tree.textOf(value).replace(/^[\w.]+\((.*)\)$/, '$1');
    if (/^(C\.\w+|-?\d+)$/.test(text)) constants.set(tree.textOf(name), text);
    // Only of the first of a group is it plain which number it is.
    if (text === 'iota' && spec === tree.first(0)) constants.set(tree.textOf(name), '0');
  }
  return constants;
}

function readVariables(tree: SyntaxTree, node: NodeId): string[] {
  const kind = tree.kindOf(node);
  if (kind === GoKind.VarSpec || kind === GoKind.ConstSpec) {
    return tree
      .children(node)
      .filter((child) => tree.field[child] === Field.Name)
      .map((child) => tree.textOf(child));
  }
  return tree.children(node).flatMap((child) => readVariables(tree, child));
}
