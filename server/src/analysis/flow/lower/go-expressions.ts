/**
 * Go expressions to operands: each is evaluated once, in order, into instructions. What the analysis
 * cannot express becomes `unknown`, after its parts were evaluated.
 */
import { Field, GoKind } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Operand, Place } from '../ir.ts';
import { lowerCall, lowerConversionExpression } from './go-calls.ts';
import { lowerFunctionLiteral } from './go-functions.ts';
import type { GoLowering } from './go-lowering.ts';
import { importedAs, unparenthesized } from './go-lowering.ts';
import { asPlace, converted, extended, placeOf, UNKNOWN, valueIn } from './lowering.ts';
import { baseTypeName, typeText } from '../../model/go-types.ts';

/** Evaluates `node`; never fails. */
export function lowerExpression(l: GoLowering, node: NodeId): Operand {
  const { tree } = l;
  switch (tree.kindOf(node)) {
    case GoKind.Identifier:
      return lowerIdentifier(l, node);
    case GoKind.ParenthesizedExpression:
      return lowerExpression(l, unparenthesized(tree, node));
    case GoKind.Nil:
      return { kind: 'nil' };
    case GoKind.True:
    case GoKind.False:
      return { kind: 'bool', value: tree.kindOf(node) === GoKind.True };
    case GoKind.IntLiteral:
    case GoKind.FloatLiteral:
    case GoKind.RuneLiteral:
    case GoKind.InterpretedStringLiteral:
    case GoKind.RawStringLiteral:
    case GoKind.Iota:
      return { kind: 'const', text: tree.textOf(node) };
    case GoKind.SelectorExpression:
    case GoKind.IndexExpression:
      return lowerAccess(l, node);
    case GoKind.CallExpression:
      return lowerCall(l, node);
    case GoKind.TypeConversionExpression:
      return lowerConversionExpression(l, node);
    case GoKind.UnaryExpression:
      return lowerUnary(l, node);
    case GoKind.BinaryExpression:
      return lowerBinary(l, node);
    case GoKind.CompositeLiteral:
      return lowerCompositeLiteral(l, node, false);
    case GoKind.FuncLiteral:
      return lowerFunctionLiteral(l, node);
    case GoKind.SliceExpression:
      return lowerSlice(l, node);
    case GoKind.TypeAssertionExpression:
      return lowerExpression(l, tree.child(node, Field.Operand));
    default:
      return lowerParts(l, node);
  }
}

/** The place that an assignable expression names; `undefined` for the blank identifier. */
export function lowerPlace(l: GoLowering, node: NodeId): Place | undefined {
  const { tree, builder } = l;
  const inner = unparenthesized(tree, node);
  switch (tree.kindOf(inner)) {
    case GoKind.BlankIdentifier:
      return undefined;
    case GoKind.Identifier: {
      const name = tree.textOf(inner);
      if (name === '_') return undefined;
      return placeOf(builder.lookup(name) ?? builder.global(name));
    }
    case GoKind.SelectorExpression:
    case GoKind.IndexExpression: {
      const operand = lowerAccess(l, inner);
      return operand.kind === 'place' ? operand.place : undefined;
    }
    case GoKind.UnaryExpression: {
      const pointer = lowerExpression(l, tree.child(inner, Field.Operand));
      return extended(asPlace(l, pointer, inner), '*');
    }
    default:
      return asPlace(l, lowerExpression(l, inner), inner);
  }
}

function lowerIdentifier(l: GoLowering, node: NodeId): Operand {
  const name = l.tree.textOf(node);
  if (name === '_') return UNKNOWN;
  const local = l.builder.lookup(name);
  if (local !== undefined) return valueIn(local);
  switch (l.names.packageName(name)) {
    case 'function':
      return { kind: 'named-function', name };
    case 'type':
      return UNKNOWN;
    default:
      return valueIn(l.builder.global(name));
  }
}

/** `x.f`, `x[i]`, and `pkg.Name`. */
function lowerAccess(l: GoLowering, node: NodeId): Operand {
  const { tree } = l;
  const operandNode = unparenthesized(tree, tree.child(node, Field.Operand));
  if (tree.kindOf(node) === GoKind.IndexExpression) {
    const base = lowerExpression(l, operandNode);
    lowerExpression(l, tree.child(node, Field.Index));
    return { kind: 'place', place: extended(asPlace(l, base, operandNode), '[]') };
  }
  const field = tree.textOf(tree.child(node, Field.Field));
  if (tree.kindOf(operandNode) === GoKind.Identifier) {
    const name = tree.textOf(operandNode);
    if (importedAs(l, name) !== undefined) return { kind: 'const', text: `${name}.${field}` };
  }
  const base = lowerExpression(l, operandNode);
  if (base.kind === 'unknown' || base.kind === 'named-function') return UNKNOWN;
  return { kind: 'place', place: extended(asPlace(l, base, operandNode), `.${field}`) };
}

function lowerUnary(l: GoLowering, node: NodeId): Operand {
  const { tree } = l;
  const operandNode = unparenthesized(tree, tree.child(node, Field.Operand));
  switch (tree.textOf(tree.child(node, Field.Operator))) {
    case '&':
      return lowerAddress(l, operandNode);
    case '*': {
      const pointer = lowerExpression(l, operandNode);
      l.builder.emit({ op: 'use', value: pointer, node });
      return { kind: 'place', place: extended(asPlace(l, pointer, operandNode), '*') };
    }
    default:
      lowerExpression(l, operandNode);
      return UNKNOWN;
  }
}

function lowerAddress(l: GoLowering, operandNode: NodeId): Operand {
  if (l.tree.kindOf(operandNode) === GoKind.CompositeLiteral) {
    return lowerCompositeLiteral(l, operandNode, true);
  }
  const place = lowerPlace(l, operandNode);
  return place ? { kind: 'address', place } : UNKNOWN;
}

const ARITHMETIC = new Set(['+', '-', '&', '|', '^', '&^', '<<', '>>']);

/** Arithmetic keeps the pointer that an integer came from; comparisons give nothing to follow. */
function lowerBinary(l: GoLowering, node: NodeId): Operand {
  const { tree } = l;
  const left = lowerExpression(l, tree.child(node, Field.Left));
  const right = lowerExpression(l, tree.child(node, Field.Right));
  if (!ARITHMETIC.has(tree.textOf(tree.child(node, Field.Operator)))) return UNKNOWN;
  if (left.kind === 'const' && right.kind === 'const') {
    return { kind: 'const', text: tree.textOf(node) };
  }
  if (isString(left) || isString(right)) {
    const temp = l.builder.temp('string');
    l.builder.emit({ op: 'new', target: temp, what: tree.textOf(node), node });
    return valueIn(temp);
  }
  const moved = isInteger(l, left) ? left : isInteger(l, right) ? right : undefined;
  return moved ? converted(l, moved, 'offset', 'uintptr', node) : UNKNOWN;
}

function isString(operand: Operand): boolean {
  return operand.kind === 'const' && /^["`]/.test(operand.text);
}

function isInteger(l: GoLowering, operand: Operand): boolean {
  return operand.kind === 'place' && typeOfPlace(l, operand.place) === 'uintptr';
}

/** The type of a place as written, followed through fields; empty when it is not known. */
export function typeOfPlace(l: GoLowering, place: Place): string {
  let type = l.builder.typeOf(place.variable);
  for (const step of place.path) {
    if (step.startsWith('.')) type = l.names.fieldType(baseTypeName(type), step.slice(1));
    else if (step === '*') type = type.replace(/^\*/, '');
    else type = type.replace(/^(\.\.\.|\[[^\]]*\]|map\[[^\]]*\])/, '');
  }
  return type;
}

/** `T{…}` and `&T{…}`: a new object whose fields are assigned one by one. */
function lowerCompositeLiteral(l: GoLowering, node: NodeId, address: boolean): Operand {
  const { tree } = l;
  const type = typeText(tree, tree.child(node, Field.Type));
  return lowerLiteralValue(l, tree.child(node, Field.Body), type, address || isReference(type));
}

function isReference(type: string): boolean {
  return type.startsWith('[]') || type.startsWith('map[');
}

function lowerLiteralValue(
  l: GoLowering,
  body: NodeId,
  type: string,
  reference: boolean,
): Operand {
  const { tree, builder } = l;
  const temp = builder.temp(reference && !isReference(type) ? `*${type}` : type);
  if (reference) {
    builder.emit({ op: 'new', target: temp, what: `&${type}{}`, node: body });
  }
  const indexed = type.startsWith('[') || type.startsWith('map[');
  const fields = indexed ? [] : l.names.fieldNames(baseTypeName(type));
  if (body !== NO_NODE) lowerElements(l, body, temp, indexed, fields);
  return valueIn(temp);
}

/** Unkeyed fields of a struct that is not known share one step. */
const UNKNOWN_FIELD = '.?';

function lowerElements(
  l: GoLowering,
  body: NodeId,
  target: number,
  indexed: boolean,
  fields: readonly string[],
): void {
  const { tree, builder } = l;
  tree.children(body).forEach((child, position) => {
    const keyed = tree.kindOf(child) === GoKind.KeyedElement;
    const valueNode = keyed ? tree.child(child, Field.Value) : child;
    const field = fields[position];
    let step = field === undefined ? UNKNOWN_FIELD : `.${field}`;
    if (keyed && !indexed) step = `.${tree.textOf(tree.child(child, Field.Key))}`;
    if (keyed && indexed) lowerElement(l, tree.child(child, Field.Key));
    if (indexed) step = '[]';
    const source = lowerElement(l, valueNode);
    if (source.kind === 'unknown' || source.kind === 'const') return;
    builder.emit({
      op: 'assign',
      target: placeOf(target, [step]),
      source,
      conversion: 'none',
      declares: false,
      node: valueNode,
    });
  });
}

function lowerElement(l: GoLowering, node: NodeId): Operand {
  const inner = l.tree.kindOf(node) === GoKind.LiteralElement ? l.tree.first(node) : node;
  if (inner === NO_NODE) return UNKNOWN;
  if (l.tree.kindOf(inner) === GoKind.LiteralValue) return lowerLiteralValue(l, inner, '', false);
  return lowerExpression(l, inner);
}

/** `x[a:b]` is a view of what x is a view of. */
function lowerSlice(l: GoLowering, node: NodeId): Operand {
  const { tree } = l;
  const base = lowerExpression(l, tree.child(node, Field.Operand));
  for (const field of [Field.Start, Field.End, Field.Capacity]) {
    const bound = tree.child(node, field);
    if (bound !== NO_NODE) lowerExpression(l, bound);
  }
  const start = tree.child(node, Field.Start);
  const moved = start !== NO_NODE && tree.textOf(start) !== '0';
  if (base.kind !== 'place') return base;
  const type = typeOfPlace(l, base.place);
  const array = type.startsWith('[') && !type.startsWith('[]');
  const source: Operand = array ? { kind: 'address', place: base.place } : base;
  return moved || array ? converted(l, source, moved ? 'offset' : 'none', '', node) : base;
}

/** Anything else: its parts are evaluated for what they do. */
function lowerParts(l: GoLowering, node: NodeId): Operand {
  if (node === NO_NODE) return UNKNOWN;
  for (let child = l.tree.first(node); child >= 0; child = l.tree.next(child)) {
    lowerExpression(l, child);
  }
  return UNKNOWN;
}
