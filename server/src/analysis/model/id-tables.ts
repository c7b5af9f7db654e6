/**
 * The package's own tables of ids that stand for Go objects on the C side: a map of the package or of
 * a type, a function that stores something under a new id and returns the id, and one that deletes it.
 */
import { Field, GoKind } from '../syntax/kinds.ts';
import { mentioning } from '../syntax/remembered.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { compactText, withoutConversions, withoutParens } from './go-expressions.ts';
import { argumentsOf, nodesOf } from './go-nodes.ts';
import { parametersOf } from './go-types.ts';
import type { GoFunction, PackageModel } from './package.ts';

export interface IdRole {
  readonly kind: 'adds' | 'removes' | 'gets';
  readonly table: string;
  /** Of an adding function the result, else the argument that is the id, with the receiver as first. */
  readonly index: number;
}

export interface IdTables {
  /** Roles of functions by name, of methods by `Type.name`. */
  readonly roles: ReadonlyMap<string, IdRole>;
  /** Functions that hand out ids. */
  readonly adders: ReadonlySet<string>;
  /** Tables of which a function takes ids out that it did not get from the table itself. */
  readonly removedElsewhere: ReadonlySet<string>;
}

const NONE: IdTables = {
  roles: new Map(),
  adders: new Set(),
  removedElsewhere: new Set(),
};

const cache = new WeakMap<PackageModel, IdTables>();

export function idTablesOf(model: PackageModel): IdTables {
  let found = cache.get(model);
  if (!found) {
    found = findTables(model);
    cache.set(model, found);
  }
  return found;
}

/** Only a table that C reaches, through an exported function, stands for objects on the C side. */
function findTables(model: PackageModel): IdTables {
  const exported = model.functions.filter((fn) => fn.exportedAs !== undefined);
  const candidates = model.functions.filter((fn) => mayAccess(fn.section.tree));
  if (exported.length === 0 || !candidates.some((fn) => deletes(fn.section.tree))) {
    return NONE;
  }
  const all = new Map<string, { fn: GoFunction; role: IdRole }>();
  for (const fn of candidates) {
    const role = roleOf(model, fn);
    if (role) all.set(keyOf(fn), { fn, role });
  }
  const entries = [...all.values()];
  const roles = new Map<string, IdRole>();
  const removedElsewhere = new Set<string>();
  for (const table of new Set(entries.map(({ role }) => role.table))) {
    const own = entries.filter(({ role }) => role.table === table);
    const remover = own.find(({ role }) => role.kind === 'removes');
    const adder = own.find(({ role }) => role.kind === 'adds');
    const names = own.map(({ fn }) => fn.signature.name);
    const reached = exported.some((fn) => callsOne(fn, names) || own.some((o) => o.fn === fn));
    if (!remover || !adder || !reached) continue;
    for (const { fn, role } of own) roles.set(keyOf(fn), role);
    if (isRemovedElsewhere(model, remover.fn, adder.fn)) removedElsewhere.add(table);
  }
  const adders = new Set<string>();
  for (const [key, role] of roles) if (role.kind === 'adds') adders.add(key.replace(/^.*\./, ''));
  return { roles, adders, removedElsewhere };
}

const mayAccess = mentioning(/\]|\bdelete\(|\.(Store|Load|Delete|LoadAndDelete)\(/);
const deletes = mentioning(/\bdelete\(|\.(Delete|LoadAndDelete)\(/);

function keyOf({ signature: { name, receiver } }: GoFunction): string {
  return receiver === '' ? name : `${receiver}.${name}`;
}

function callsOne(fn: GoFunction, names: readonly string[]): boolean {
  return names.some((name) => new RegExp(`\\b${name}\\(`).test(fn.section.tree.text));
}

/** A function that gives ids back and does not make them, or is exported, got them from elsewhere. */
function isRemovedElsewhere(model: PackageModel, remover: GoFunction, adder: GoFunction): boolean {
  if (remover.exportedAs !== undefined) return true;
  return model.functions.some((fn) => {
    if (fn === remover || fn === adder) return false;
    return callsOne(fn, [remover.signature.name]) && !callsOne(fn, [adder.signature.name]);
  });
}

function roleOf(model: PackageModel, fn: GoFunction): IdRole | undefined {
  return adds(model, fn) ?? removes(model, fn) ?? gets(model, fn);
}

/** `table[id] = value` or `table.Store(id, value)`, with an id made here, that is returned. */
function adds(model: PackageModel, fn: GoFunction): IdRole | undefined {
  const { tree } = fn.section;
  for (const node of nodesOf(tree, GoKind.AssignmentStatement)) {
    const [left] = tree.children(tree.child(node, Field.Left));
    if (left === undefined || tree.kindOf(left) !== GoKind.IndexExpression) continue;
    const found = added(model, fn, tree.child(left, Field.Operand), tree.child(left, Field.Index));
    if (found) return found;
  }
  for (const { operand, args } of methodCalls(tree, /^Store$/)) {
    const found = added(model, fn, operand, args[0] ?? NO_NODE);
    if (found) return found;
  }
  return undefined;
}

function added(model: PackageModel, fn: GoFunction, map: NodeId, key: NodeId): IdRole | undefined {
  const { tree } = fn.section;
  const table = tableAt(model, fn, map);
  const id = idAt(tree, key);
  if (table === undefined || id === undefined || positionOf(fn, id) !== undefined) return undefined;
  const index = resultOf(fn, id);
  const type = fn.signature.results[index]?.type ?? '';
  if (index < 0 || /^(\*|\[|map\[|unsafe\.|string$|error$|bool$)/.test(type)) return undefined;
  return { kind: 'adds', table, index };
}

function resultOf({ section: { tree }, signature }: GoFunction, id: string): number {
  const named = signature.results.findIndex((result) => result.name === id);
  if (named >= 0) return named;
  for (const node of nodesOf(tree, GoKind.ReturnStatement)) {
    const list = tree.first(node);
    const values = list === NO_NODE ? [] : tree.children(list);
    const index = values.findIndex((value) => idAt(tree, value) === id);
    if (index >= 0) return index;
  }
  return -1;
}

function removes(model: PackageModel, fn: GoFunction): IdRole | undefined {
  const { tree } = fn.section;
  for (const call of nodesOf(tree, GoKind.CallExpression)) {
    if (tree.textOf(tree.child(call, Field.Function)) !== 'delete') continue;
    const [map, key] = argumentsOf(tree, call);
    const found = given(model, fn, 'removes', map, key);
    if (found) return found;
  }
  for (const { operand, args } of methodCalls(tree, /^(Delete|LoadAndDelete)$/)) {
    const found = given(model, fn, 'removes', operand, args[0]);
    if (found) return found;
  }
  return undefined;
}

function gets(model: PackageModel, fn: GoFunction): IdRole | undefined {
  const { tree } = fn.section;
  for (const node of nodesOf(tree, GoKind.IndexExpression)) {
    const map = tree.child(node, Field.Operand);
    const found = given(model, fn, 'gets', map, tree.child(node, Field.Index));
    if (found) return found;
  }
  for (const { operand, args } of methodCalls(tree, /^Load$/)) {
    const found = given(model, fn, 'gets', operand, args[0]);
    if (found) return found;
  }
  return undefined;
}

/** The table is accessed by an id that comes in. */
function given(
  model: PackageModel,
  fn: GoFunction,
  kind: 'removes' | 'gets',
  map: NodeId | undefined,
  key: NodeId | undefined,
): IdRole | undefined {
  const table = map === undefined ? undefined : tableAt(model, fn, map);
  const id = key === undefined ? undefined : variableAt(fn.section.tree, key);
  const index = id === undefined ? undefined : positionOf(fn, id);
  return table === undefined || index === undefined ? undefined : { kind, table, index };
}

function methodCalls(
  tree: SyntaxTree,
  name: RegExp,
): { readonly operand: NodeId; readonly args: readonly NodeId[] }[] {
  return nodesOf(tree, GoKind.CallExpression).flatMap((call) => {
    const callee = tree.child(call, Field.Function);
    if (tree.kindOf(callee) !== GoKind.SelectorExpression) return [];
    if (!name.test(tree.textOf(tree.child(callee, Field.Field)))) return [];
    return [{ operand: tree.child(callee, Field.Operand), args: argumentsOf(tree, call) }];
  });
}

/** The table that an expression names: a variable of the package, or a field of the receiver's type. */
function tableAt(model: PackageModel, fn: GoFunction, node: NodeId): string | undefined {
  const text = compactText(fn.section.tree, node);
  const [, root = '', rest = ''] = /^(\w+)((?:\.\w+)*)$/.exec(text) ?? [];
  const receiver = receiverOf(fn);
  if (root !== '' && root === receiver && rest !== '') return `${fn.signature.receiver}${rest}`;
  return model.variableNames.has(root) ? text : undefined;
}

function receiverOf({ section: { tree } }: GoFunction): string {
  if (tree.kindOf(0) !== GoKind.MethodDeclaration) return '';
  return parametersOf(tree, tree.child(0, Field.Receiver))[0]?.name ?? '';
}

/** The variable that a new id is in, or the counter itself: `id`, `table.next`. */
function idAt(tree: SyntaxTree, node: NodeId): string | undefined {
  const at = withoutConversions(tree, node);
  const isField = at !== NO_NODE && tree.kindOf(at) === GoKind.SelectorExpression;
  return isField ? compactText(tree, at) : variableAt(tree, node);
}

/** The variable that an expression is, through conversions and `*`. */
function variableAt(tree: SyntaxTree, node: NodeId): string | undefined {
  let at = withoutConversions(tree, node);
  if (at !== NO_NODE && tree.kindOf(at) === GoKind.UnaryExpression) {
    at = withoutParens(tree, tree.child(at, Field.Operand));
  }
  return at !== NO_NODE && tree.kindOf(at) === GoKind.Identifier ? tree.textOf(at) : undefined;
}

/** The position of a parameter, with the receiver as the first. */
function positionOf(fn: GoFunction, name: string): number | undefined {
  const receiver = receiverOf(fn);
  if (name === receiver) return 0;
  const index = fn.signature.params.findIndex((param) => param.name === name);
  return index < 0 ? undefined : index + (fn.signature.receiver === '' ? 0 : 1);
}
