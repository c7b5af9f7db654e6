/** Go statements to instructions; those that branch are in go-control.ts. */

import { typeText } from '../../model/go-types.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Operand } from '../ir.ts';
import { lowerRequired } from './go-assertions.ts';
import { deferredCall, emitCall, isCall, operandType } from './go-calls.ts';
import { lowerCondition } from './go-conditions.ts';
import { lowerFor, lowerIf, lowerSelect, lowerSwitch } from './go-control.ts';
import { lowerExpression, lowerPlace, typeOfPlace } from './go-expressions.ts';
import type { GoLowering } from './go-lowering.ts';
import { expressionsOf, unparenthesized } from './go-lowering.ts';
import { isFlag } from './go-operators.ts';
import { lowerTypeSwitch } from './go-type-switch.ts';
import { assign, converted, placeOf, UNKNOWN, valueIn } from './lowering.ts';

/** A block or statement list; `scoped` opens a scope for it. */
export function lowerBlock(l: GoLowering, node: NodeId, scoped = true): void {
  const { tree, builder } = l;
  if (scoped) builder.pushScope(node);
  for (let child = tree.first(node); child >= 0; child = tree.next(child)) {
    if (tree.kindOf(child) === GoKind.StatementList) lowerBlock(l, child, false);
    else lowerStatement(l, child);
  }
  if (scoped) builder.popScope();
}

/** Lowers one statement; `label` is the label right before it. Never fails. */
export function lowerStatement(l: GoLowering, node: NodeId, label = ''): void {
  if (!l.builder.enter(node)) return;
  lowerStatementHere(l, node, label);
  l.builder.leave();
}

function lowerStatementHere(l: GoLowering, node: NodeId, label: string): void {
  const { tree, builder } = l;
  switch (tree.kindOf(node)) {
    case GoKind.Block:
      return lowerBlock(l, node);
    case GoKind.IfStatement:
      return lowerIf(l, node);
    case GoKind.ForStatement:
      return lowerFor(l, node, label);
    case GoKind.ExpressionSwitchStatement:
      return lowerSwitch(l, node, label);
    case GoKind.TypeSwitchStatement:
      return lowerTypeSwitch(l, node, label);
    case GoKind.SelectStatement:
      return lowerSelect(l, node, label);
    case GoKind.LabeledStatement:
      return lowerLabeled(l, node);
    case GoKind.BreakStatement:
      return builder.breakTo(labelOf(l, node), node);
    case GoKind.ContinueStatement:
      return builder.continueTo(labelOf(l, node), node);
    case GoKind.GotoStatement:
      return builder.gotoLabel(labelOf(l, node), node);
    case GoKind.ReturnStatement:
      return lowerReturn(l, node);
    default:
      lowerSimpleStatement(l, node);
      builder.endStatement(node);
  }
}

/** Statements without control flow of their own, also those before a condition. */
export function lowerSimpleStatement(l: GoLowering, node: NodeId): void {
  const { tree, builder } = l;
  switch (tree.kindOf(node)) {
    case GoKind.ExpressionStatement:
      if (!lowerRequired(l, tree.first(node))) lowerDiscarded(l, tree.first(node));
      return;
    case GoKind.ShortVarDeclaration:
      return lowerAssignment(l, node, true);
    case GoKind.AssignmentStatement:
      return lowerAssignment(l, node, false);
    case GoKind.VarDeclaration:
    case GoKind.VarSpecList:
      for (let child = tree.first(node); child >= 0; child = tree.next(child)) {
        lowerSimpleStatement(l, child);
      }
      return;
    case GoKind.VarSpec:
      return lowerVarSpec(l, node);
    case GoKind.DeferStatement:
    case GoKind.GoStatement:
      return lowerDeferOrGo(l, node);
    case GoKind.SendStatement: {
      lowerExpression(l, tree.child(node, Field.Channel));
      const value = lowerExpression(l, tree.child(node, Field.Value));
      return builder.emit({ op: 'escape', value, node });
    }
    case GoKind.IncStatement:
    case GoKind.DecStatement:
      return lowerMove(l, tree.first(node), node);
    case GoKind.ConstDeclaration:
    case GoKind.TypeDeclaration:
    case GoKind.EmptyStatement:
    case GoKind.FallthroughStatement:
      return;
    default:
      lowerExpression(l, node);
  }
}

/**
 * Sets what a case of a `select` receives. `v := <-ch` and `v = <-ch` are the same kind of node; the
 * sign between tells them apart.
 */
export function lowerReceived(l: GoLowering, node: NodeId): void {
  const { tree, builder } = l;
  const left = tree.child(node, Field.Left);
  const right = tree.child(node, Field.Right);
  if (left === NO_NODE || right === NO_NODE) return;
  const declares = tree.text.slice(tree.endOf(left), tree.startOf(right)).includes(':=');
  for (const target of expressionsOf(tree, left)) lowerTarget(l, target, UNKNOWN, node, declares);
  builder.endStatement(node);
}

function lowerDiscarded(l: GoLowering, node: NodeId): void {
  if (node === NO_NODE) return;
  const inner = unparenthesized(l.tree, node);
  lowerExpression(l, inner);
}

function lowerLabeled(l: GoLowering, node: NodeId): void {
  const { tree, builder } = l;
  const labelNode = tree.child(node, Field.Label);
  const label = tree.textOf(labelNode);
  builder.placeLabel(label);
  const statement = tree.next(labelNode);
  if (statement !== NO_NODE) lowerStatement(l, statement, label);
}

function labelOf(l: GoLowering, node: NodeId): string {
  const label = l.tree.first(node);
  return label === NO_NODE ? '' : l.tree.textOf(label);
}

function lowerReturn(l: GoLowering, node: NodeId): void {
  const { tree, builder } = l;
  const expressions = expressionsOf(tree, tree.first(node));
  const [only] = expressions;
  if (only !== undefined && expressions.length === 1 && isFlag(l, only)) {
    return lowerFlagReturn(l, only, node);
  }
  const values = lowerSources(l, expressions, builder.resultCount);
  builder.terminate({ kind: 'return', values, node });
  builder.endStatement(node);
}

/** `return p != nil` leaves in two ways, so that a caller who tests the result knows the pointer. */
function lowerFlagReturn(l: GoLowering, flag: NodeId, node: NodeId): void {
  const { builder } = l;
  const [whenTrue, whenFalse] = [builder.newBlock(), builder.newBlock()];
  lowerCondition(l, flag, whenTrue, whenFalse);
  for (const value of [true, false]) {
    builder.startBlock(value ? whenTrue : whenFalse);
    builder.terminate({ kind: 'return', values: [{ kind: 'bool', value }], node });
  }
}

/** `a, b = x, y`, `a, b := f()`, `a += x`. Right sides are read before left sides are written. */
function lowerAssignment(l: GoLowering, node: NodeId, declares: boolean): void {
  const { tree } = l;
  const left = expressionsOf(tree, tree.child(node, Field.Left));
  const right = expressionsOf(tree, tree.child(node, Field.Right));
  const operator = tree.child(node, Field.Operator);
  const compound = operator !== NO_NODE && tree.textOf(operator) !== '=';
  const first = right[0];
  if (compound && left[0] !== undefined && first !== undefined) {
    lowerExpression(l, first);
    return lowerMove(l, left[0], node);
  }
  const sources = lowerSources(l, right, left.length);
  const values = left.length > 1 && right.length > 1 ? detached(l, sources, node) : sources;
  left.forEach((target, i) => {
    lowerTarget(l, target, values[i] ?? UNKNOWN, node, declares);
  });
}

/** In `a, b = b, a` the old values are meant: places are read into temporaries first. */
function detached(l: GoLowering, sources: Operand[], node: NodeId): Operand[] {
  return sources.map((source) => {
    if (source.kind !== 'place') return source;
    const temp = l.builder.temp(typeOfPlace(l, source.place));
    assign(l, placeOf(temp), source, node, true);
    return valueIn(temp);
  });
}

/** `u += 8` and `u++` move what an integer or pointer points to; else there is nothing to follow. */
function lowerMove(l: GoLowering, target: NodeId, node: NodeId): void {
  const place = lowerPlace(l, target);
  if (!place) return;
  const source: Operand = { kind: 'place', place };
  const moved = typeOfPlace(l, place) === 'uintptr';
  assign(l, place, moved ? converted(l, source, 'offset', 'uintptr', node) : UNKNOWN, node, false);
}

/** The values of a list of expressions for `count` targets: one call may give them all. */
export function lowerSources(
  l: GoLowering,
  expressions: readonly NodeId[],
  count: number,
): Operand[] {
  const { tree } = l;
  const only = unparenthesized(
    tree,
    expressions.length === 1 ? (expressions[0] ?? NO_NODE) : NO_NODE,
  );
  if (count > 1 && tree.kindOf(only) === GoKind.CallExpression) {
    return emitCall(l, only, count).map((temp) => valueIn(temp));
  }
  return expressions.map((expression) => lowerExpression(l, expression));
}

function lowerTarget(
  l: GoLowering,
  target: NodeId,
  source: Operand,
  node: NodeId,
  declares: boolean,
): void {
  const { tree, builder } = l;
  const inner = unparenthesized(tree, target);
  if (declares && tree.kindOf(inner) === GoKind.Identifier) {
    const name = tree.textOf(inner);
    if (name === '_') return;
    const existing = builder.lookupInScope(name);
    const variable = existing ?? builder.declare(name, operandType(l, source), 'local');
    assign(l, placeOf(variable), source, node, existing === undefined);
    return;
  }
  const place = lowerPlace(l, inner);
  if (place) assign(l, place, source, node, false);
  else if (tree.textOf(inner) !== '_') builder.emit({ op: 'escape', value: source, node });
}

function lowerVarSpec(l: GoLowering, node: NodeId): void {
  const { tree, builder } = l;
  const names = tree.children(node).filter((child) => tree.field[child] === Field.Name);
  const type = typeText(tree, tree.child(node, Field.Type));
  const valueList = tree.child(node, Field.Value);
  const right = valueList === NO_NODE ? [] : tree.children(valueList);
  const sources = lowerSources(l, right, names.length);
  names.forEach((name, i) => {
    const source = sources[i] ?? (right.length ? UNKNOWN : zeroValue(type));
    const known = type || operandType(l, source);
    const variable = builder.declare(tree.textOf(name), known, 'local');
    assign(l, placeOf(variable), source, node, true);
  });
}

/** What a variable of the type holds when nothing was assigned. */
export function zeroValue(type: string): Operand {
  if (/^(\*|\[\]|map\[|func\(|chan|<-|unsafe\.Pointer$|error$|any$|interface\{)/.test(type)) {
    return { kind: 'nil' };
  }
  if (type === 'bool') return { kind: 'bool', value: false };
  if (/^(u?int|uintptr)\d*$/.test(type)) return { kind: 'const', text: '0' };
  return UNKNOWN;
}

function lowerDeferOrGo(l: GoLowering, node: NodeId): void {
  const { tree, builder } = l;
  const op = tree.kindOf(node) === GoKind.DeferStatement ? 'defer' : 'go';
  const callNode = unparenthesized(tree, tree.first(node));
  if (callNode === NO_NODE || !isCall(l, callNode)) return;
  builder.emit({ op, call: deferredCall(l, callNode), node });
}
