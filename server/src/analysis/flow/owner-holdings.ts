/** Which variables of a function hold a pointer that belongs to a finalized value, and under which names. */
import type { Finalized } from '../model/finalizers.ts';
import { argumentsOf, calledName, fieldOf, isCastOf, nodesOf } from '../model/go-nodes.ts';
import type { GoFile, GoFunction, PackageModel } from '../model/package.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { isCTypeName } from './c-type-names.ts';

export interface Holding {
  /** The variable that keeps the finalized value alive. */
  readonly owner: string;
  readonly field: string;
  readonly finalized: Finalized;
  /** Other names of the pointer, with the offset from which on they are that. */
  readonly aliases: Map<string, number>;
  /** Names of strings that C keeps behind the pointer, likewise. */
  readonly views: Map<string, number>;
}

export function holdingOf(owner: string, field: string, finalized: Finalized): Holding {
  return { owner, field, finalized, aliases: new Map(), views: new Map() };
}

/** The value at `node` as what the value at `outer` is, but for casts. */
export function isSame(
  model: PackageModel,
  tree: SyntaxTree,
  node: NodeId,
  outer: NodeId,
): boolean {
  return isCastOf(tree, node, outer, (name) => isCTypeName(model, name));
}

/** The holdings with their aliases, and those of values that the function makes from a pointer. */
export function holdingsIn(
  model: PackageModel,
  fn: GoFunction,
  holdings: readonly Holding[],
  types: ReadonlyMap<string, Finalized>,
): Holding[] {
  const { tree } = fn.section;
  const out = [...holdings];
  for (const node of nodesOf(tree, GoKind.ShortVarDeclaration)) {
    const [right] = tree.children(tree.child(node, Field.Right));
    const [left] = tree.children(tree.child(node, Field.Left));
    if (right === undefined || left === undefined) continue;
    const name = tree.textOf(left);
    if (isAssignedAgain(tree, name)) continue;
    for (const holding of holdings) {
      if (isFieldOf(model, tree, right, holding)) holding.aliases.set(name, tree.endOf(node));
      else if (isView(model, fn, right, name, holding)) holding.views.set(name, tree.endOf(node));
    }
    out.push(...madeFrom(model, tree, node, name, right, types));
  }
  return out;
}

function isAssignedAgain(tree: SyntaxTree, name: string): boolean {
  return nodesOf(tree, GoKind.AssignmentStatement).some((node) =>
    tree.children(tree.child(node, Field.Left)).some((left) => tree.textOf(left) === name),
  );
}

function isFieldOf(
  model: PackageModel,
  tree: SyntaxTree,
  node: NodeId,
  { owner, field }: Holding,
): boolean {
  return nodesOf(tree, GoKind.SelectorExpression, node).some((at) => {
    const found = fieldOf(tree, at);
    return found?.variable === owner && found.field === field && isSame(model, tree, at, node);
  });
}

/** Words in names of C functions whose result does not belong to what they are given. */
const UNRELATED = /dup|copy|clone|new|create|alloc|err|version|type|kind/i;

/** `s := C.thing_name(x.p)`: what such a function returns mostly lies in the thing. */
function isView(
  model: PackageModel,
  fn: GoFunction,
  right: NodeId,
  name: string,
  holding: Holding,
): boolean {
  const { tree } = fn.section;
  const called = calledName(tree, fn.file, right);
  if (called?.path !== 'C' || UNRELATED.test(called.name)) return false;
  const given = argumentsOf(tree, right);
  const own = given.length === 1 && isFieldOf(model, tree, given[0] ?? NO_NODE, holding);
  return own && !new RegExp(`\\w*free\\w*\\([^\\n]*\\b${name}\\b`, 'i').test(tree.text);
}

/** `s := newSlice(p, n)`, where newSlice puts its first argument into a finalized value. */
function madeFrom(
  model: PackageModel,
  tree: SyntaxTree,
  node: NodeId,
  name: string,
  right: NodeId,
  types: ReadonlyMap<string, Finalized>,
): Holding[] {
  if (tree.kindOf(right) !== GoKind.CallExpression) return [];
  const maker = model.functionsByName.get(tree.textOf(tree.child(right, Field.Function)))?.[0];
  if (!maker) return [];
  const given = argumentsOf(tree, right);
  return putInto(model, maker, types).flatMap(({ index, field, finalized }) => {
    const argument = given[index];
    const pointer = argument === undefined ? undefined : identifierIn(model, tree, argument);
    if (pointer === undefined || isAssignedAgain(tree, pointer)) return [];
    const holding = holdingOf(name, field, finalized);
    holding.aliases.set(pointer, tree.endOf(node));
    return [holding];
  });
}

/** The variable that the expression is, but for casts. */
function identifierIn(model: PackageModel, tree: SyntaxTree, node: NodeId): string | undefined {
  const found = nodesOf(tree, GoKind.Identifier, node).find((at) => isSame(model, tree, at, node));
  return found === undefined ? undefined : tree.textOf(found);
}

/** The parameters that a function puts into the field of a finalized value that it makes. */
function putInto(
  model: PackageModel,
  maker: GoFunction,
  types: ReadonlyMap<string, Finalized>,
): { index: number; field: string; finalized: Finalized }[] {
  const { tree } = maker.section;
  return nodesOf(tree, GoKind.CompositeLiteral).flatMap((literal) => {
    const type = tree.textOf(tree.child(literal, Field.Type));
    const finalized = types.get(type);
    if (!finalized) return [];
    const names = [...(model.types.get(type)?.fields.keys() ?? [])];
    return tree.children(tree.child(literal, Field.Body)).flatMap((element, position) => {
      const keyed = tree.kindOf(element) === GoKind.KeyedElement;
      const field = keyed ? tree.textOf(tree.child(element, Field.Key)) : names[position];
      const value = keyed ? tree.child(element, Field.Value) : element;
      if (field === undefined || !finalized.fields.has(field)) return [];
      const inner = tree.kindOf(value) === GoKind.LiteralElement ? tree.first(value) : value;
      const name = identifierIn(model, tree, inner);
      const index = maker.signature.params.findIndex((param) => param.name === name);
      return index < 0 ? [] : [{ index, field, finalized }];
    });
  });
}

/** Whether something else also gets hold of the value, and may keep it alive. */
export function isStored(tree: SyntaxTree, file: GoFile, name: string, local: boolean): boolean {
  return nodesOf(tree, GoKind.Identifier).some((node) => {
    if (tree.textOf(node) !== name) return false;
    const parent = tree.parentOf(node);
    switch (tree.kindOf(parent)) {
      case GoKind.ExpressionList:
        return tree.field[parent] === Field.Right;
      case GoKind.LiteralElement:
      case GoKind.SendStatement:
        return true;
      case GoKind.UnaryExpression:
        return tree.textOf(tree.child(parent, Field.Operator)) === '&';
      case GoKind.ArgumentList:
        return isGivenAway(tree, file, tree.parentOf(parent), local);
      default:
        return false;
    }
  });
}

/** A function that gets a local value may keep it; `append` does. */
function isGivenAway(tree: SyntaxTree, file: GoFile, call: NodeId, local: boolean): boolean {
  if (call === NO_NODE || tree.textOf(tree.child(call, Field.Function)) === 'append') return true;
  const path = calledName(tree, file, call)?.path;
  return local && path !== 'runtime' && path !== 'C';
}
