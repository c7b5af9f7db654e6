/**
 * Calls of C that get a pointer out of a Go value whose finalizer gives the pointer back, after which
 * nothing mentions the value any more: the finalizer may run while C still works with the pointer.
 */
import { type Finalized, finalizersOf, releasesInC } from '../model/finalizers.ts';
import { argumentsOf, calledName, fieldOf, nodesOf } from '../model/go-nodes.ts';
import { baseTypeName } from '../model/go-types.ts';
import { localTypes } from '../model/local-types.ts';
import type { GoFunction, PackageModel } from '../model/package.ts';
import { isMentionedAfter } from '../model/run-after.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { isCTypeName } from './c-type-names.ts';
import { type Holding, holdingOf, holdingsIn, isSame, isStored } from './owner-holdings.ts';

export interface DeadOwner {
  readonly fn: GoFunction;
  readonly call: NodeId;
  /** As the source calls it, such as `C.use`. */
  readonly callee: string;
  /** The variable that is not mentioned after the call. */
  readonly owner: string;
  /** What C gets of it. */
  readonly pointer: string;
  readonly field: string;
  readonly finalized: Finalized;
}

/** The first such call of each function. */
export function deadOwnersIn(model: PackageModel): DeadOwner[] {
  const { types, bodies } = finalizersOf(model);
  if (types.size === 0) return [];
  return model.functions.flatMap((fn) => {
    const { tree } = fn.section;
    const relevant = !fn.file.generated && fn.signature.body !== NO_NODE && /\bC\./.test(tree.text);
    if (!relevant || bodies.has(tree)) return [];
    const first = firstIn(model, fn, types);
    return first ? [first] : [];
  });
}

function firstIn(
  model: PackageModel,
  fn: GoFunction,
  types: ReadonlyMap<string, Finalized>,
): DeadOwner | undefined {
  const { tree } = fn.section;
  const holdings = holdingsOf(model, fn, types);
  if (holdings.length === 0) return undefined;
  for (const call of nodesOf(tree, GoKind.CallExpression)) {
    const called = calledName(tree, fn.file, call);
    if (called?.path !== 'C' || !isCall(model, tree, call, called.name)) continue;
    if (releasesInC(model, called.name)) continue;
    for (const holding of holdings) {
      const pointer = pointerIn(model, tree, call, called.name, holding);
      if (pointer === undefined || isMentionedAfter(tree, call, holding.owner)) continue;
      const { owner, field, finalized } = holding;
      if (callersKeep(model, fn, owner)) continue;
      return { fn, call, callee: `C.${called.name}`, owner, pointer, field, finalized };
    }
  }
  return undefined;
}

/** What in the function holds a pointer that a finalizer gives back. */
function holdingsOf(
  model: PackageModel,
  fn: GoFunction,
  types: ReadonlyMap<string, Finalized>,
): Holding[] {
  const { tree } = fn.section;
  const results = new Set(fn.signature.results.map((result) => result.name));
  const variables = localTypes(model, fn);
  const holdings = [...variables].flatMap(([owner, type]) => {
    if (!type.startsWith('*')) return [];
    return fieldsOf(model, baseTypeName(type), types).map(([field, finalized]) =>
      holdingOf(owner, field, finalized),
    );
  });
  return holdingsIn(model, fn, holdings, types).filter(({ owner }) => {
    const given = fn.signature.params.some((param) => param.name === owner);
    const receiver = fieldOfReceiver(tree) === owner;
    const silenced = new RegExp(`SetFinalizer\\(\\s*${owner}\\s*,\\s*nil`).test(tree.text);
    return !results.has(owner) && !silenced && !isStored(tree, fn.file, owner, !given && !receiver);
  });
}

/** Fields that a finalizer gives back: the type's own, or those of a private type that it embeds. */
function fieldsOf(
  model: PackageModel,
  type: string,
  types: ReadonlyMap<string, Finalized>,
): [string, Finalized][] {
  const own = types.get(type);
  if (own) return [...own.fields.keys()].map((field) => [field, own]);
  const declared = model.types.get(type);
  return (declared?.embedded ?? []).flatMap((written): [string, Finalized][] => {
    const inner = /^\*(\p{Ll}\w*)$/u.exec(written)?.[1];
    const finalized = inner === undefined ? undefined : types.get(inner);
    const promoted = [...(finalized?.fields.keys() ?? [])];
    return promoted.flatMap((field): [string, Finalized][] =>
      finalized && !declared?.fields.has(field) ? [[field, finalized]] : [],
    );
  });
}

function fieldOfReceiver(tree: SyntaxTree): string {
  const [name] = nodesOf(tree, GoKind.Identifier, tree.child(0, Field.Receiver));
  return tree.kindOf(0) === GoKind.MethodDeclaration && name !== undefined ? tree.textOf(name) : '';
}

/** The pointer among the arguments, as written. */
function pointerIn(
  model: PackageModel,
  tree: SyntaxTree,
  call: NodeId,
  name: string,
  holding: Holding,
): string | undefined {
  const since = (node: NodeId): number | undefined => {
    const text = tree.textOf(node);
    return holding.aliases.get(text) ?? (READS.has(name) ? holding.views.get(text) : undefined);
  };
  for (const [index, argument] of argumentsOf(tree, call).entries()) {
    if (ignoresArgument(model, name, index)) continue;
    for (const node of nodesOf(tree, GoKind.SelectorExpression, argument)) {
      const found = fieldOf(tree, node);
      const own = found?.variable === holding.owner && found.field === holding.field;
      if (own && isSame(model, tree, node, argument)) return tree.textOf(node);
    }
    for (const node of nodesOf(tree, GoKind.Identifier, argument)) {
      const start = since(node);
      if (start === undefined || tree.startOf(node) < start) continue;
      if (isSame(model, tree, node, argument)) return tree.textOf(node);
    }
  }
  return undefined;
}

/** A C function of the package never mentions the parameter, or only to say that it is not used. */
function ignoresArgument(model: PackageModel, name: string, index: number): boolean {
  const bodies = (model.cFunctions.get(name) ?? []).filter((fn) => fn.signature.body !== NO_NODE);
  return (
    bodies.length > 0 &&
    bodies.every(({ signature, section: { tree } }) => {
      const parameter = signature.params[index]?.name ?? '';
      if (!/^\w+$/.test(parameter)) return false;
      const mentioned = new RegExp(`(\\(\\s*void\\s*\\)\\s*)?\\b${parameter}\\b`, 'g');
      const body = tree.textOf(signature.body);
      return [...body.matchAll(mentioned)].every(([, toVoid]) => toVoid !== undefined);
    })
  );
}

const READS = new Set(['GoString', 'GoStringN', 'GoBytes']);

/** A call of a C function, not a conversion to a C type. */
function isCall(model: PackageModel, tree: SyntaxTree, call: NodeId, name: string): boolean {
  return argumentsOf(tree, call).length > 1 || !isCTypeName(model, name);
}

/** Whether every caller in the package mentions what it gave after the call. */
function callersKeep(model: PackageModel, fn: GoFunction, owner: string): boolean {
  const { name, receiver, params } = fn.signature;
  if (/^\p{Lu}/u.test(name) || fn.exportedAs !== undefined) return false;
  const index = params.findIndex((param) => param.name === owner);
  if (index < 0 && receiver === '') return false;
  let found = 0;
  for (const caller of model.functions) {
    const { tree } = caller.section;
    if (!tree.text.includes(`${name}(`)) continue;
    for (const call of nodesOf(tree, GoKind.CallExpression)) {
      if (calledName(tree, caller.file, call)) continue;
      const given = givenIn(tree, call, name, index);
      if (given === undefined) continue;
      if (!/^\w+$/.test(given) || !isMentionedAfter(tree, call, given)) return false;
      found++;
    }
  }
  return found > 0;
}

/** What a call of that function gets as the receiver or the argument. */
function givenIn(tree: SyntaxTree, call: NodeId, name: string, index: number): string | undefined {
  const callee = tree.child(call, Field.Function);
  const selected = tree.kindOf(callee) === GoKind.SelectorExpression;
  if (tree.textOf(selected ? tree.child(callee, Field.Field) : callee) !== name) return undefined;
  if (index < 0) return selected ? tree.textOf(tree.child(callee, Field.Operand)) : undefined;
  const argument = argumentsOf(tree, call)[index];
  return argument === undefined ? undefined : tree.textOf(argument);
}
