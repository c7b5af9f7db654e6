/**
 * Go expressions to operands: each is evaluated once, in order, into instructions. What the analysis
 * cannot express becomes `unknown`, after its parts were evaluated.
 */

import { baseTypeName, elementType, typeText } from '../../model/go-types.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Operand, Place } from '../ir.ts';
import { lowerCall, lowerConversionExpression } from './go-calls.ts';
import { lowerFunctionLiteral } from './go-functions.ts';
import { lowerCompositeLiteral } from './go-literals.ts';
import type { GoLowering } from './go-lowering.ts';
import { importedAs, unparenthesized } from './go-lowering.ts';
import { lowerBinary } from './go-operators.ts';
import { asPlace, converted, extended, placeOf, UNKNOWN, valueIn } from './lowering.ts';

/** Evaluates `node`; never fails. */
export function lowerExpression(l: GoLowering, node: NodeId): Operand {
  if (!l.builder.enter(node)) return UNKNOWN;
  const operand = lowerHere(l, node);
  l.builder.leave();
  return operand;
}

function lowerHere(l: GoLowering, node: NodeId): Operand {
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
      return lowerAssertion(l, node);
    case GoKind.TypeInstantiationExpression:
      return { kind: 'named-function', name: tree.textOf(tree.first(node)) };
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
      const imported = importedName(l, inner);
      if (imported !== undefined) return placeOf(builder.global(imported));
      const operand = lowerAccess(l, inner, true);
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
    default: {
      const text = l.names.constantText(name);
      return text === undefined ? valueIn(l.builder.global(name)) : { kind: 'const', text };
    }
  }
}

/** `x.f`, `x[i]`, `pkg.Name`, and `f[T]` of a generic function. */
function lowerAccess(l: GoLowering, node: NodeId, written = false): Operand {
  const { tree } = l;
  const imported = importedName(l, node);
  if (imported !== undefined) return { kind: 'const', text: imported };
  const operandNode = unparenthesized(tree, tree.child(node, Field.Operand));
  const base = lowerBase(l, operandNode);
  if (tree.kindOf(node) === GoKind.IndexExpression) {
    if (base.kind === 'named-function') return base;
    const index = lowerExpression(l, tree.child(node, Field.Index));
    const place = extended(asPlace(l, base, operandNode), '[]');
    if (written) keepKey(l, place, index, node);
    return { kind: 'place', place };
  }
  if (base.kind === 'unknown' || base.kind === 'named-function') return UNKNOWN;
  const field = tree.textOf(tree.child(node, Field.Field));
  const place = extended(asPlace(l, base, operandNode), `.${field}`);
  // A method value keeps its receiver, for whoever gets to call it.
  if (!written && l.names.isMethod(field) && typeOfPlace(l, place) === '') {
    l.builder.emit({ op: 'escape', value: base, node });
  }
  return { kind: 'place', place };
}

const PLAIN_INDEX = /^(u?int\d*|byte|rune|string|C\.\w*(int|long|short|char|size_t)\w*)?$/;

/** A pointer that is the key of what is written is kept by the map, as its values are. */
function keepKey(l: GoLowering, element: Place, index: Operand, node: NodeId): void {
  if (index.kind !== 'place' || PLAIN_INDEX.test(typeOfPlace(l, index.place))) return;
  l.builder.emit({ op: 'keep-key', element, value: index, node });
}

/** What a field or an element is taken of: of a package's variable it is the variable, not its value. */
function lowerBase(l: GoLowering, node: NodeId): Operand {
  const imported = importedName(l, node);
  return imported === undefined ? lowerExpression(l, node) : valueIn(l.builder.global(imported));
}

/** `pkg.Name` of an imported package, as written. */
function importedName(l: GoLowering, node: NodeId): string | undefined {
  const { tree } = l;
  if (tree.kindOf(node) !== GoKind.SelectorExpression) return undefined;
  const operand = unparenthesized(tree, tree.child(node, Field.Operand));
  if (tree.kindOf(operand) !== GoKind.Identifier) return undefined;
  const name = tree.textOf(operand);
  if (importedAs(l, name) === undefined) return undefined;
  return `${name}.${tree.textOf(tree.child(node, Field.Field))}`;
}

function lowerAssertion(l: GoLowering, node: NodeId): Operand {
  const { tree } = l;
  const operand = lowerExpression(l, tree.child(node, Field.Operand));
  return converted(l, operand, 'none', typeText(tree, tree.child(node, Field.Type)), node);
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
    case '-': {
      const operand = lowerExpression(l, operandNode);
      return operand.kind === 'const' ? { kind: 'const', text: `-${operand.text}` } : UNKNOWN;
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

/** The type of a place as written, followed through fields; empty when it is not known. */
export function typeOfPlace(l: GoLowering, place: Place): string {
  let type = l.builder.typeOf(place.variable);
  for (const step of place.path) {
    if (step.startsWith('.')) type = l.names.fieldType(baseTypeName(type), step.slice(1));
    else if (step === '*') type = type.startsWith('*') ? type.slice(1) : '';
    else type = elementType(type);
  }
  return type;
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
