/**
 * What one top-level piece of C declares: functions (also inside `#if` and `extern "C"`) and type
 * names. Read from its tree alone, once for each tree.
 */
import { CKind, Field } from '../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../syntax/tree.ts';
import { NO_NODE } from '../syntax/tree.ts';

export interface CFunctionSignature {
  readonly name: string;
  readonly params: readonly CParameter[];
  /** The whole declaration as written, without the body: for attributes and `const`. */
  readonly header: string;
  /** How many pointer levels the result has. */
  readonly pointerResult: boolean;
  readonly isStatic: boolean;
  readonly node: NodeId;
  /** The body; `NO_NODE` for a mere declaration. */
  readonly body: NodeId;
}

export interface CParameter {
  readonly name: string;
  readonly pointer: boolean;
  /** What it points to is declared constant: the function does not keep it to free it. */
  readonly isConst: boolean;
}

export interface CDeclaration {
  readonly functions: readonly CFunctionSignature[];
  readonly types: readonly string[];
  /** Headers that are included, with their brackets or quotes. */
  readonly includes: readonly string[];
}

const cache = new WeakMap<SyntaxTree, CDeclaration>();

export function cDeclaration(tree: SyntaxTree): CDeclaration {
  let declaration = cache.get(tree);
  if (!declaration) {
    const functions: CFunctionSignature[] = [];
    const types: string[] = [];
    const includes: string[] = [];
    readNode(tree, 0, functions, types, includes);
    declaration = { functions, types, includes };
    cache.set(tree, declaration);
  }
  return declaration;
}

const CONTAINERS = new Set<number>([
  CKind.PreprocIf,
  CKind.PreprocIfdef,
  CKind.PreprocElif,
  CKind.PreprocElifdef,
  CKind.PreprocElse,
  CKind.LinkageSpecification,
  CKind.DeclarationList,
  CKind.Error,
]);

function readNode(
  tree: SyntaxTree,
  node: NodeId,
  functions: CFunctionSignature[],
  types: string[],
  includes: string[],
): void {
  const kind = tree.kindOf(node);
  if (CONTAINERS.has(kind)) {
    for (const child of tree.children(node)) readNode(tree, child, functions, types, includes);
  } else if (kind === CKind.FunctionDefinition || kind === CKind.Declaration) {
    const signature = readFunction(tree, node);
    if (signature) functions.push(signature);
  } else if (kind === CKind.TypeDefinition) {
    types.push(...declaredNames(tree, node));
  } else if (kind === CKind.PreprocInclude) {
    includes.push(tree.textOf(tree.child(node, Field.Path)));
  }
}

function readFunction(tree: SyntaxTree, node: NodeId): CFunctionSignature | undefined {
  let declarator = tree.child(node, Field.Declarator);
  let pointerResult = false;
  while (declarator !== NO_NODE && tree.kindOf(declarator) === CKind.PointerDeclarator) {
    pointerResult = true;
    declarator = tree.child(declarator, Field.Declarator);
  }
  if (declarator === NO_NODE || tree.kindOf(declarator) !== CKind.FunctionDeclarator) {
    return undefined;
  }
  const nameNode = tree.child(declarator, Field.Declarator);
  if (tree.kindOf(nameNode) !== CKind.Identifier) return undefined;
  const body = tree.child(node, Field.Body);
  const end = body === NO_NODE ? tree.endOf(node) : tree.startOf(body);
  const header = tree.text.slice(tree.startOf(node), end);
  return {
    name: tree.textOf(nameNode),
    params: readParameters(tree, tree.child(declarator, Field.Parameters)),
    header,
    pointerResult,
    isStatic: /\bstatic\b/.test(header),
    node,
    body,
  };
}

function readParameters(tree: SyntaxTree, list: NodeId): CParameter[] {
  if (list === NO_NODE) return [];
  return tree
    .children(list)
    .filter((child) => tree.kindOf(child) === CKind.ParameterDeclaration)
    .map((child) => readParameter(tree, child))
    .filter((param) => param.name !== '' || param.pointer);
}

function readParameter(tree: SyntaxTree, node: NodeId): CParameter {
  let declarator = tree.child(node, Field.Declarator);
  let pointer = false;
  while (declarator !== NO_NODE && tree.kindOf(declarator) !== CKind.Identifier) {
    pointer = true;
    const inner = tree.child(declarator, Field.Declarator);
    declarator = inner === NO_NODE ? tree.first(declarator) : inner;
  }
  const isConst = /^\s*(const\b|\w+\s+const\s*\*)/.test(tree.textOf(node));
  return { name: declarator === NO_NODE ? '' : tree.textOf(declarator), pointer, isConst };
}

function declaredNames(tree: SyntaxTree, node: NodeId): string[] {
  const names: string[] = [];
  for (const child of tree.children(node)) {
    if (tree.field[child] !== Field.Declarator) continue;
    let declarator = child;
    while (declarator !== NO_NODE && tree.kindOf(declarator) !== CKind.TypeIdentifier) {
      const inner = tree.child(declarator, Field.Declarator);
      declarator = inner === NO_NODE ? tree.first(declarator) : inner;
    }
    if (declarator !== NO_NODE) names.push(tree.textOf(declarator));
  }
  return names;
}
