/**
 * C expressions to operands: each is evaluated once, in order, into instructions. What the analysis
 * cannot express becomes `unknown`, after its parts were evaluated.
 */
import { isNamedNumber } from '../../knowledge/c-constants.ts';
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Operand, Place } from '../ir.ts';
import { lowerAssignment, lowerUpdate } from './c-assignments.ts';
import { lowerCall } from './c-calls.ts';
import {
  chooseValue,
  lowerConditional,
  lowerConditionalEffect,
  lowerStatementExpression,
} from './c-choices.ts';
import { lowerCompoundLiteral } from './c-initializers.ts';
import type { CLowering } from './c-lowering.ts';
import { nested, operatorOf, stripped } from './c-lowering.ts';
import { addressOf, pointedTo, readPlace, typeOf } from './c-operands.ts';
import { lowerCast, lowerOperation } from './c-operators.ts';
import { lowerAsm } from './c-statements.ts';
import { isPlain } from './c-types.ts';
import { asPlace, extended, placeOf, UNKNOWN } from './lowering.ts';

/** Evaluates `node`; never fails. */
export function lowerExpression(l: CLowering, node: NodeId): Operand {
  const inner = stripped(l.tree, node);
  if (inner === NO_NODE) return UNKNOWN;
  return nested(l, inner, UNKNOWN, () => evaluate(l, inner));
}

function evaluate(l: CLowering, node: NodeId): Operand {
  const { tree } = l;
  switch (tree.kindOf(node)) {
    case CKind.Identifier:
      return lowerIdentifier(l, node);
    case CKind.Null:
      return { kind: 'nil' };
    case CKind.True:
    case CKind.False:
      return { kind: 'bool', value: tree.kindOf(node) === CKind.True };
    case CKind.NumberLiteral:
    case CKind.CharLiteral:
    case CKind.StringLiteral:
    case CKind.ConcatenatedString:
      return { kind: 'const', text: tree.textOf(node) };
    case CKind.FieldExpression:
    case CKind.SubscriptExpression:
      return lowerRead(l, node);
    case CKind.PointerExpression:
      return operatorOf(tree, node) === '&'
        ? lowerAddress(l, stripped(tree, tree.child(node, Field.Argument)))
        : lowerRead(l, node);
    case CKind.CallExpression:
      return lowerCall(l, node);
    case CKind.CastExpression:
      return lowerCast(l, node);
    case CKind.AssignmentExpression:
      return lowerAssignment(l, node);
    case CKind.UpdateExpression:
      return lowerUpdate(l, node, true);
    case CKind.UnaryExpression:
    case CKind.BinaryExpression:
      return lowerOperation(l, node);
    default:
      return evaluateRarer(l, node);
  }
}

function evaluateRarer(l: CLowering, node: NodeId): Operand {
  const { tree } = l;
  switch (tree.kindOf(node)) {
    case CKind.CommaExpression:
      return lowerExpression(l, lowerCommaStart(l, node));
    case CKind.ConditionalExpression:
      return lowerConditional(l, node);
    case CKind.CompoundLiteralExpression:
      return lowerCompoundLiteral(l, node);
    case CKind.CompoundStatement:
      return lowerStatementExpression(l, node);
    case CKind.GenericExpression:
      return chooseValue(l, genericArms(l, node), node);
    case CKind.GnuAsmExpression:
      lowerAsm(l, node);
      return UNKNOWN;
    default:
      lowerParts(l, node);
      return UNKNOWN;
  }
}

/** Evaluates `node` for what it does; its value is not wanted. */
export function lowerEffects(l: CLowering, node: NodeId): void {
  const { tree } = l;
  const inner = stripped(tree, node);
  if (inner === NO_NODE) return;
  switch (tree.kindOf(inner)) {
    case CKind.UpdateExpression:
      lowerUpdate(l, inner, false);
      return;
    case CKind.CommaExpression:
      return lowerEffects(l, lowerCommaStart(l, inner));
    case CKind.ConditionalExpression:
      return lowerConditionalEffect(l, inner);
    case CKind.CastExpression:
      return nested(l, inner, undefined, () => lowerEffects(l, tree.child(inner, Field.Value)));
    case CKind.BinaryExpression:
      if (/&&|\|\|/.test(operatorOf(tree, inner))) return lowerConditionalEffect(l, inner);
      break;
  }
  lowerExpression(l, inner);
}

/** Evaluates all but the last of `a, b, c` and returns the last. */
export function lowerCommaStart(l: CLowering, node: NodeId): NodeId {
  const { tree } = l;
  let last = node;
  while (last !== NO_NODE && tree.kindOf(last) === CKind.CommaExpression) {
    const left = tree.child(last, Field.Left);
    nested(l, left, undefined, () => lowerEffects(l, left));
    last = tree.child(last, Field.Right);
  }
  return last;
}

function lowerIdentifier(l: CLowering, node: NodeId): Operand {
  const name = l.tree.textOf(node);
  const local = l.builder.lookup(name);
  if (local !== undefined) return readPlace(l, placeOf(local));
  if (l.names.isFunction(name)) return { kind: 'named-function', name };
  if (l.names.isType(name)) return UNKNOWN;
  if (isNamedNumber(name)) return { kind: 'const', text: name };
  return { kind: 'place', place: placeOf(l.builder.global(name)) };
}

function lowerRead(l: CLowering, node: NodeId): Operand {
  const place = lowerPlace(l, node);
  return place ? readPlace(l, place) : UNKNOWN;
}

/** The place that an assignable expression names; `undefined` when nothing is known of it. */
export function lowerPlace(l: CLowering, node: NodeId): Place | undefined {
  const inner = stripped(l.tree, node);
  if (inner === NO_NODE) return undefined;
  return nested(l, inner, undefined, () => placeAt(l, inner));
}

function placeAt(l: CLowering, node: NodeId): Place | undefined {
  const { tree, builder } = l;
  switch (tree.kindOf(node)) {
    case CKind.Identifier: {
      const name = tree.textOf(node);
      return placeOf(builder.lookup(name) ?? builder.global(name));
    }
    case CKind.FieldExpression:
      return fieldPlace(l, node);
    case CKind.SubscriptExpression: {
      const base = lowerExpression(l, tree.child(node, Field.Argument));
      const index = lowerExpression(l, tree.child(node, Field.Index));
      // `3[p]` is `p[3]`.
      const swapped = base.kind === 'const' || isPlain(typeOf(l, base));
      return pointedTo(l, swapped ? index : base, '[]', node);
    }
    case CKind.PointerExpression:
      if (operatorOf(tree, node) !== '*') break;
      return pointedTo(l, lowerExpression(l, tree.child(node, Field.Argument)), '*', node);
  }
  const operand = evaluate(l, node);
  return operand.kind === 'place' || operand.kind === 'address'
    ? asPlace(l, operand, node)
    : undefined;
}

/** `s.f`, `p->f`, and `(*p).f`, which means the same. */
function fieldPlace(l: CLowering, node: NodeId): Place | undefined {
  const { tree } = l;
  const step = `.${tree.textOf(tree.child(node, Field.Field))}`;
  const base = stripped(tree, tree.child(node, Field.Argument));
  if (operatorOf(tree, node) === '->') return pointedTo(l, lowerExpression(l, base), step, node);
  if (base !== NO_NODE && tree.kindOf(base) === CKind.PointerExpression) {
    if (operatorOf(tree, base) === '*') {
      const pointer = lowerExpression(l, tree.child(base, Field.Argument));
      return pointedTo(l, pointer, step, node);
    }
  }
  const place = lowerPlace(l, base);
  return place && extended(place, step);
}

function lowerAddress(l: CLowering, node: NodeId): Operand {
  if (node === NO_NODE) return UNKNOWN;
  if (l.tree.kindOf(node) === CKind.Identifier) {
    const operand = lowerIdentifier(l, node);
    if (operand.kind === 'named-function') return operand;
  }
  const place = lowerPlace(l, node);
  return place ? addressOf(place) : UNKNOWN;
}

/** The values of `_Generic(x, int: a, default: b)`; `x` is not evaluated. */
function genericArms(l: CLowering, node: NodeId): NodeId[] {
  const { tree } = l;
  const children = tree.children(node).slice(1);
  return children.filter((child) => tree.kindOf(child) !== CKind.TypeDescriptor);
}

/** Syntax that is not evaluated although expressions stand in it. */
const NOT_EVALUATED = new Set<number>([
  CKind.SizeofExpression,
  CKind.AlignofExpression,
  CKind.OffsetofExpression,
  CKind.TypeDescriptor,
  CKind.TypeDefinition,
  CKind.StructSpecifier,
  CKind.UnionSpecifier,
  CKind.EnumSpecifier,
  CKind.MacroTypeSpecifier,
  CKind.AttributeSpecifier,
  CKind.AttributeDeclaration,
  CKind.ParameterList,
  CKind.PreprocDef,
  CKind.PreprocFunctionDef,
  CKind.PreprocCall,
  CKind.PreprocInclude,
  CKind.PreprocDefined,
]);

/** Anything else: its parts are evaluated for what they do. */
export function lowerParts(l: CLowering, node: NodeId): void {
  const { tree } = l;
  if (NOT_EVALUATED.has(tree.kindOf(node))) return;
  for (let child = tree.first(node); child >= 0; child = tree.next(child)) {
    lowerExpression(l, child);
  }
}
