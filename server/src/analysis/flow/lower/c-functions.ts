/** C function definitions to units of one function each. */
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { IrUnit, VarId } from '../ir.ts';
import { UnitBuilder } from './builder.ts';
import type { CLowering, CNames } from './c-lowering.ts';
import { lowerBlock } from './c-statements.ts';
import { baseType, type Declared, declaredBy, innerDeclarator, parameterType } from './c-types.ts';

export type { CNames } from './c-lowering.ts';

/** Lowers the `function_definition` at `definition`, which may stand deep in the tree. Never throws. */
export function lowerCFunction(tree: SyntaxTree, definition: NodeId, names: CNames): IrUnit {
  const builder = new UnitBuilder();
  const { functionNode, resultType } = headOf(tree, definition);
  const l: CLowering = {
    tree,
    names,
    builder,
    resultType,
    labels: labelsOf(tree, definition),
    cases: new Map(),
  };
  builder.beginFunction(definition);
  const params = declareParameters(l, definition, functionNode);
  const results = resultType === '' ? [] : [builder.declare('', resultType, 'result')];
  const body = tree.child(definition, Field.Body);
  if (body !== NO_NODE) lowerBlock(l, body, false);
  builder.endFunction(params, results, false, definition);
  return builder.unit();
}

/** The declarator with the parameters, and the type of what the function returns. */
function headOf(
  tree: SyntaxTree,
  definition: NodeId,
): { functionNode: NodeId; resultType: string } {
  let type = baseType(tree, definition) || 'C.int';
  let node = tree.child(definition, Field.Declarator);
  while (node !== NO_NODE) {
    const inner = innerDeclarator(tree, node);
    const kind = tree.kindOf(node);
    if (kind === CKind.FunctionDeclarator && !declaresPointer(tree, inner)) break;
    if (kind === CKind.FunctionDeclarator) type = 'func';
    else if (kind === CKind.PointerDeclarator && type !== 'func') type = `*${type}`;
    node = inner;
  }
  return { functionNode: node, resultType: type === 'C.void' ? '' : type };
}

/** Whether the function declarator around is the result's: `void (*signal(int n))(int)`. */
function declaresPointer(tree: SyntaxTree, declarator: NodeId): boolean {
  if (declarator === NO_NODE || tree.kindOf(declarator) !== CKind.ParenthesizedDeclarator) {
    return false;
  }
  const inside = innerDeclarator(tree, declarator);
  return inside !== NO_NODE && tree.kindOf(inside) === CKind.PointerDeclarator;
}

/** Types of the result and of the parameters of the function that is declared at `node`. */
export function prototypeOf(
  tree: SyntaxTree,
  node: NodeId,
): { readonly result: string; readonly params: readonly string[] } {
  const { functionNode, resultType } = headOf(tree, node);
  const list = functionNode === NO_NODE ? NO_NODE : tree.child(functionNode, Field.Parameters);
  const params = (list === NO_NODE ? [] : tree.children(list)).flatMap((child) => {
    const declared = parameterAt(tree, child, new Map());
    return declared ? [parameterType(declared.type)] : [];
  });
  return { result: resultType, params };
}

function declareParameters(l: CLowering, definition: NodeId, functionNode: NodeId): VarId[] {
  const { tree, builder } = l;
  const list = functionNode === NO_NODE ? NO_NODE : tree.child(functionNode, Field.Parameters);
  if (list === NO_NODE) return [];
  const old = oldStyleTypes(tree, definition);
  const params: VarId[] = [];
  for (let node = tree.first(list); node >= 0; node = tree.next(node)) {
    const declared = parameterAt(tree, node, old);
    if (!declared) continue;
    params.push(builder.declare(declared.name, parameterType(declared.type), 'param'));
  }
  return params;
}

function parameterAt(
  tree: SyntaxTree,
  node: NodeId,
  old: ReadonlyMap<string, string>,
): Declared | undefined {
  if (tree.kindOf(node) === CKind.Identifier) {
    const name = tree.textOf(node);
    return { name, type: old.get(name) ?? 'C.int' };
  }
  if (tree.kindOf(node) !== CKind.ParameterDeclaration) return undefined;
  const declarator = tree.child(node, Field.Declarator);
  const declared = declaredBy(tree, declarator, baseType(tree, node));
  return declarator === NO_NODE && declared.type === 'C.void' ? undefined : declared;
}

/** `int f(a, b) int a; char *b; { … }` */
function oldStyleTypes(tree: SyntaxTree, definition: NodeId): Map<string, string> {
  const types = new Map<string, string>();
  for (const node of tree.children(definition)) {
    if (tree.kindOf(node) !== CKind.Declaration) continue;
    const base = baseType(tree, node);
    for (const child of tree.children(node)) {
      if (tree.field[child] !== Field.Declarator) continue;
      const { name, type } = declaredBy(tree, child, base);
      types.set(name, type);
    }
  }
  return types;
}

function labelsOf(tree: SyntaxTree, definition: NodeId): Set<string> {
  const labels = new Set<string>();
  const end = tree.endOf(definition);
  for (let node = definition; node < tree.nodeCount && tree.startOf(node) < end; node++) {
    if (tree.kindOf(node) !== CKind.LabeledStatement) continue;
    const label = tree.child(node, Field.Label);
    if (label !== NO_NODE) labels.add(tree.textOf(label));
  }
  return labels;
}
