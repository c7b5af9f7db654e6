/** Go calls and conversions: which of the two it is, what is called, and what comes back. */

import { importedType } from '../../knowledge/go-resources.ts';
import { baseTypeName, isBuiltinType, typeText } from '../../model/go-types.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Call, Callee, Operand, VarId } from '../ir.ts';
import { lowerExpression, typeOfPlace } from './go-expressions.ts';
import type { GoLowering } from './go-lowering.ts';
import { importedAs, unparenthesized } from './go-lowering.ts';
import { converted, UNKNOWN, valueIn } from './lowering.ts';

/** A call with its callee resolved and its arguments evaluated, not yet emitted. */
export interface PreparedCall {
  readonly callee: Callee;
  readonly args: readonly Operand[];
  readonly spread: boolean;
}

/** A call or conversion that gives one value. */
export function lowerCall(l: GoLowering, node: NodeId): Operand {
  const conversion = conversionType(l, node);
  if (conversion !== undefined) return lowerConversion(l, node, conversion);
  if (isNew(l, node)) return lowerNew(l, node);
  const [first] = emitCall(l, node, 1);
  return first === undefined ? UNKNOWN : valueIn(first);
}

/** `[]byte(x)`, `(*[n]T)(p)`, and generic calls `f[T](x)`, which the grammar cannot tell apart. */
export function lowerConversionExpression(l: GoLowering, node: NodeId): Operand {
  if (genericCallee(l, node)) {
    const [first] = emitCall(l, node, 1);
    return first === undefined ? UNKNOWN : valueIn(first);
  }
  const type = typeText(l.tree, l.tree.child(node, Field.Type));
  return convertTo(l, lowerExpression(l, l.tree.child(node, Field.Operand)), type, node);
}

/** The function that what looks like a conversion to a generic type calls. */
function genericCallee(l: GoLowering, node: NodeId): Callee | undefined {
  if (l.tree.kindOf(node) !== GoKind.TypeConversionExpression) return undefined;
  const name = /^(\w+)\[/.exec(typeText(l.tree, l.tree.child(node, Field.Type)))?.[1] ?? '';
  return l.names.packageName(name) === 'function' ? { kind: 'go', name } : undefined;
}

/** Whether a `defer` or `go` statement can have this expression. */
export function isCall(l: GoLowering, node: NodeId): boolean {
  return l.tree.kindOf(node) === GoKind.CallExpression || genericCallee(l, node) !== undefined;
}

/** Emits a call that gives `count` values, and returns the temporaries that hold them. */
export function emitCall(l: GoLowering, node: NodeId, count: number): readonly VarId[] {
  return emitPrepared(l, prepareCall(l, node), node, count);
}

function emitPrepared(l: GoLowering, call: PreparedCall, node: NodeId, count: number): VarId[] {
  const types = l.names.resultTypes(call.callee);
  const results = Array.from({ length: count }, (_, i) => l.builder.temp(types[i] ?? ''));
  const stop = l.names.neverReturns(call.callee);
  l.builder.emit({ op: 'call', call: { ...call, results, node } });
  if (stop) l.builder.terminate({ kind: 'stop', how: stop, node });
  return results;
}

/** The call of a `defer` or `go` statement: evaluated now, run later. */
export function deferredCall(l: GoLowering, node: NodeId): Call {
  return { ...prepareCall(l, node), results: [], node };
}

export function prepareCall(l: GoLowering, node: NodeId): PreparedCall {
  const { tree } = l;
  const generic = genericCallee(l, node);
  if (generic) {
    const args = [lowerExpression(l, tree.child(node, Field.Operand))];
    return { callee: generic, args, spread: false };
  }
  const receiver: Operand[] = [];
  const callee = lowerCallee(l, unparenthesized(tree, tree.child(node, Field.Function)), receiver);
  const args: Operand[] = [...receiver];
  let spread = false;
  const list = tree.child(node, Field.Arguments);
  const argNodes = list === NO_NODE ? [] : tree.children(list);
  for (const arg of argNodes) {
    const variadic = tree.kindOf(arg) === GoKind.VariadicArgument;
    spread ||= variadic;
    if (argNodes.length === 1) args.push(...lowerOnlyArgument(l, variadic ? tree.first(arg) : arg));
    else args.push(lowerExpression(l, variadic ? tree.first(arg) : arg));
  }
  return { callee, args, spread };
}

/** In `f(g())` all results of g are arguments. */
function lowerOnlyArgument(l: GoLowering, node: NodeId): Operand[] {
  const { tree } = l;
  const plain =
    tree.kindOf(node) === GoKind.CallExpression &&
    conversionType(l, node) === undefined &&
    !isNew(l, node);
  if (!plain) return [lowerExpression(l, node)];
  if (!l.builder.enter(node)) return [UNKNOWN];
  const call = prepareCall(l, node);
  const count = Math.max(1, l.names.resultTypes(call.callee).length);
  l.builder.leave();
  return emitPrepared(l, call, node, count).map((temp) => valueIn(temp));
}

function lowerCallee(l: GoLowering, node: NodeId, receiver: Operand[]): Callee {
  const { tree } = l;
  switch (tree.kindOf(node)) {
    case GoKind.Identifier:
      return namedCallee(l, tree.textOf(node));
    case GoKind.SelectorExpression:
      return selectedCallee(l, node, receiver);
    case GoKind.IndexExpression:
    case GoKind.TypeInstantiationExpression: {
      const generic = tree.first(node);
      const name = tree.kindOf(generic) === GoKind.Identifier ? tree.textOf(generic) : '';
      if (l.names.packageName(name) === 'function') return { kind: 'go', name };
      return { kind: 'value', value: lowerExpression(l, node) };
    }
    default:
      return { kind: 'value', value: lowerExpression(l, node) };
  }
}

function namedCallee(l: GoLowering, name: string): Callee {
  const local = l.builder.lookup(name);
  if (local !== undefined) return { kind: 'value', value: valueIn(local) };
  const known = l.names.packageName(name);
  if (known === 'function') return { kind: 'go', name };
  if (known === 'variable') return { kind: 'value', value: valueIn(l.builder.global(name)) };
  return { kind: 'builtin', name };
}

function selectedCallee(l: GoLowering, node: NodeId, receiver: Operand[]): Callee {
  const { tree } = l;
  const operandNode = unparenthesized(tree, tree.child(node, Field.Operand));
  const name = tree.textOf(tree.child(node, Field.Field));
  if (tree.kindOf(operandNode) === GoKind.Identifier) {
    const path = importedAs(l, tree.textOf(operandNode));
    if (path === 'C') return { kind: 'c', name };
    if (path !== undefined) return { kind: 'imported', path, name };
  }
  const named = namedType(l, operandNode);
  if (named !== undefined) return { kind: 'method', name, type: named };
  const operand = lowerExpression(l, operandNode);
  receiver.push(operand);
  const written = operand.kind === 'place' ? typeOfPlace(l, operand.place) : '';
  const type = knownType(l, baseTypeName(written)) || typeElsewhere(l, operandNode);
  return { kind: 'method', name, type };
}

/** Some type of the package that declares the variable: a variable of another package has none of ours. */
function typeElsewhere(l: GoLowering, operand: NodeId): string {
  const { tree } = l;
  if (tree.kindOf(operand) !== GoKind.SelectorExpression) return '';
  const alias = unparenthesized(tree, tree.child(operand, Field.Operand));
  if (tree.kindOf(alias) !== GoKind.Identifier) return '';
  const path = importedAs(l, tree.textOf(alias));
  return path === undefined || path === 'C' ? '' : `${path}.`;
}

/** A type of another package under one name, whatever the file calls the package. */
function knownType(l: GoLowering, type: string): string {
  const dot = type.indexOf('.');
  const path = dot < 0 ? undefined : l.names.importPath(type.slice(0, dot));
  return (
    (path === undefined ? '' : importedType(path, type.slice(dot + 1))) || l.names.qualified(type)
  );
}

/** `T` of a method expression `T.Name` or `(*T).Name`, whose receiver is an argument like the others. */
function namedType(l: GoLowering, node: NodeId): string | undefined {
  const { tree } = l;
  const pointer =
    tree.kindOf(node) === GoKind.UnaryExpression &&
    tree.textOf(tree.child(node, Field.Operator)) === '*';
  const inner = pointer ? tree.child(node, Field.Operand) : node;
  if (tree.kindOf(inner) !== GoKind.Identifier) return undefined;
  const name = tree.textOf(inner);
  const isType = l.names.packageName(name) === 'type' && l.builder.lookup(name) === undefined;
  return isType ? name : undefined;
}

/** The type that the "call" at `node` converts to, when it is a conversion. */
function conversionType(l: GoLowering, node: NodeId): string | undefined {
  const { tree } = l;
  const fn = tree.child(node, Field.Function);
  const list = tree.child(node, Field.Arguments);
  if (fn === NO_NODE || list === NO_NODE) return undefined;
  const arg = tree.first(list);
  if (arg === NO_NODE || tree.next(arg) !== NO_NODE) return undefined;
  const inner = unparenthesized(tree, fn);
  switch (tree.kindOf(inner)) {
    case GoKind.Identifier:
      return namedConversion(l, tree.textOf(inner));
    case GoKind.UnaryExpression:
      return typeText(tree, inner);
    case GoKind.SelectorExpression:
      return selectedConversion(l, inner, inner !== fn);
    default:
      return undefined;
  }
}

function namedConversion(l: GoLowering, name: string): string | undefined {
  if (l.builder.lookup(name) !== undefined) return undefined;
  if (name === 'Pointer' && l.names.importPath('.') === 'unsafe') return 'unsafe.Pointer';
  const known = l.names.packageName(name);
  return known === 'type' || (known === undefined && isBuiltinType(name)) ? name : undefined;
}

function selectedConversion(
  l: GoLowering,
  selector: NodeId,
  parenthesized: boolean,
): string | undefined {
  const { tree } = l;
  const operand = tree.child(selector, Field.Operand);
  if (tree.kindOf(operand) !== GoKind.Identifier) return undefined;
  const path = importedAs(l, tree.textOf(operand));
  const name = tree.textOf(tree.child(selector, Field.Field));
  if (path === 'unsafe' && name === 'Pointer') return 'unsafe.Pointer';
  if (path !== undefined && importedType(path, name)) return importedType(path, name);
  if (path === 'C') {
    const type = l.names.isCType(name) || (parenthesized && !l.names.isCFunction(name));
    return type ? `C.${name}` : undefined;
  }
  return path !== undefined && l.names.isImportedType(path, name) ? `${path}.${name}` : undefined;
}

function lowerConversion(l: GoLowering, node: NodeId, type: string): Operand {
  const list = l.tree.child(node, Field.Arguments);
  return convertTo(l, lowerExpression(l, l.tree.first(list)), type, node);
}

/** Integer types of C that can hold an address, as cgo names them. */
const ADDRESS_TYPES = new Set(['uintptr', 'C.uintptr_t', 'C.intptr_t', 'C.size_t', 'C.ulong']);

function convertTo(l: GoLowering, operand: Operand, type: string, node: NodeId): Operand {
  if (type === '[]byte' || type === 'string' || type === '[]rune') return copied(l, operand, node);
  if (ADDRESS_TYPES.has(type)) return converted(l, operand, 'to-integer', 'uintptr', node);
  if (type === 'unsafe.Pointer') {
    return converted(l, operand, 'to-pointer', type, node);
  }
  if (operand.kind !== 'place' && operand.kind !== 'address') return operand;
  return converted(l, operand, 'none', pointerType(l, operand, type), node);
}

/** A type name that an `unsafe.Pointer` is converted to names a pointer type. */
function pointerType(l: GoLowering, operand: Operand, type: string): string {
  const pointer = operandType(l, operand) === 'unsafe.Pointer' && /^C\.\w+$/.test(type);
  return pointer ? `*${type}` : type;
}

/** A conversion that copies the bytes into new Go memory. */
function copied(l: GoLowering, operand: Operand, node: NodeId): Operand {
  const literal = l.tree.textOf(node).startsWith('string');
  if (operand.kind === 'nil' || (operand.kind === 'const' && literal)) return operand;
  const temp = l.builder.temp();
  if (operand.kind === 'place') l.builder.emit({ op: 'use', value: operand, node });
  l.builder.emit({ op: 'new', target: temp, what: l.tree.textOf(node), node });
  return valueIn(temp);
}

function isNew(l: GoLowering, node: NodeId): boolean {
  const fn = l.tree.child(node, Field.Function);
  if (l.tree.kindOf(fn) !== GoKind.Identifier) return false;
  const name = l.tree.textOf(fn);
  if (name !== 'new' && name !== 'make') return false;
  return l.builder.lookup(name) === undefined && l.names.packageName(name) === undefined;
}

function lowerNew(l: GoLowering, node: NodeId): Operand {
  const { tree } = l;
  const name = tree.textOf(tree.child(node, Field.Function));
  const list = tree.child(node, Field.Arguments);
  const typeNode = tree.first(list);
  for (let arg = tree.next(typeNode); arg >= 0; arg = tree.next(arg)) lowerExpression(l, arg);
  const type = typeText(tree, typeNode);
  const temp = l.builder.temp(name === 'new' ? `*${type}` : type);
  l.builder.emit({ op: 'new', target: temp, what: tree.textOf(node), node });
  return valueIn(temp);
}

/** The types that an expression's value has, as far as they are written; for `x := expression`. */
export function operandType(l: GoLowering, operand: Operand): string {
  if (operand.kind === 'place') return typeOfPlace(l, operand.place);
  if (operand.kind === 'address') return `*${typeOfPlace(l, operand.place)}`;
  return '';
}
