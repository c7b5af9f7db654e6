/** Finalizers as they are written: what `runtime.SetFinalizer` arranges to run, and for which type. */
import { ownedType } from '../flow/owners.ts';
import { nodesOf } from '../model/go-nodes.ts';
import { parametersOf } from '../model/go-types.ts';
import type { GoFunction, PackageModel } from '../model/package.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';

export interface Finalizer {
  /** The function that arranges it. */
  readonly setter: GoFunction;
  readonly node: NodeId;
  readonly type: string;
  /** Name of the function or method that runs; empty for a literal. */
  readonly runs: string;
}

/** Every finalizer of the package, outside generated files, whose function is written out or named. */
export function finalizersIn(model: PackageModel): Finalizer[] {
  return model.functions.flatMap((setter) => {
    const { tree } = setter.section;
    if (setter.file.generated || !tree.text.includes('SetFinalizer(')) return [];
    return nodesOf(tree, GoKind.CallExpression).flatMap((node) => {
      const found = isSetter(tree, node) ? finalizerAt(model, setter, node) : undefined;
      return found && model.types.has(found.type) ? [found] : [];
    });
  });
}

function isSetter(tree: SyntaxTree, node: NodeId): boolean {
  return tree.textOf(tree.child(node, Field.Function)) === 'runtime.SetFinalizer';
}

function finalizerAt(model: PackageModel, setter: GoFunction, node: NodeId): Finalizer | undefined {
  const { tree } = setter.section;
  const [, fn] = tree.children(tree.child(node, Field.Arguments));
  if (fn === undefined) return undefined;
  if (tree.kindOf(fn) === GoKind.FuncLiteral) {
    const [first] = parametersOf(tree, tree.child(fn, Field.Parameters));
    return first && { setter, node, type: ownedType(first.type), runs: '' };
  }
  const text = tree.textOf(fn);
  const method = /^\(\*(\w+)(?:\[.*\])?\)\.(\w+)$/.exec(text);
  if (method?.[1] && method[2]) return { setter, node, type: method[1], runs: method[2] };
  const [named] = fn !== NO_NODE ? (model.functionsByName.get(text) ?? []) : [];
  const type = named?.signature.params[0]?.type;
  return type === undefined ? undefined : { setter, node, type: ownedType(type), runs: text };
}
