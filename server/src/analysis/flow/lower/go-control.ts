/** Go's branching statements to blocks: if, for, range, switch, select. */

import { Field, GoKind } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { BlockId, Operand } from '../ir.ts';
import { branchOn, comparison } from './comparisons.ts';
import { lowerCondition } from './go-conditions.ts';
import { lowerExpression, lowerPlace, typeOfPlace } from './go-expressions.ts';
import type { GoLowering } from './go-lowering.ts';
import { expressionsOf } from './go-lowering.ts';
import {
  lowerBlock,
  lowerReceived,
  lowerSimpleStatement,
  lowerStatement,
} from './go-statements.ts';
import { asPlace, assign, extended, placeOf, UNKNOWN } from './lowering.ts';

export function lowerIf(l: GoLowering, node: NodeId): void {
  const { tree, builder } = l;
  builder.pushScope(node);
  lowerInitializer(l, tree.child(node, Field.Initializer));
  const thenBlock = builder.newBlock();
  const alternative = tree.child(node, Field.Alternative);
  const join = builder.newBlock();
  const elseBlock = alternative === NO_NODE ? join : builder.newBlock();
  lowerCondition(l, tree.child(node, Field.Condition), thenBlock, elseBlock);
  builder.startBlock(thenBlock);
  lowerOptionalBlock(l, tree.child(node, Field.Consequence));
  builder.jump(join);
  if (alternative !== NO_NODE) {
    builder.startBlock(elseBlock);
    lowerStatement(l, alternative);
    builder.jump(join);
  }
  builder.startBlock(join);
  builder.popScope();
}

export function lowerInitializer(l: GoLowering, node: NodeId): void {
  if (node === NO_NODE) return;
  lowerSimpleStatement(l, node);
  l.builder.endStatement(node);
}

function lowerOptionalBlock(l: GoLowering, node: NodeId): void {
  if (node !== NO_NODE) lowerBlock(l, node);
}

export function lowerFor(l: GoLowering, node: NodeId, label: string): void {
  const { tree, builder } = l;
  const body = tree.child(node, Field.Body);
  let clause = tree.first(node);
  if (clause === body) clause = NO_NODE;
  builder.pushScope(node);
  if (clause !== NO_NODE && tree.kindOf(clause) === GoKind.RangeClause) {
    lowerRange(l, node, clause, body, label);
  } else {
    lowerForClause(l, clause, body, label);
  }
  builder.popScope();
}

/** `for init; condition; update {}`, `for condition {}`, `for {}`. */
function lowerForClause(l: GoLowering, clause: NodeId, body: NodeId, label: string): void {
  const { tree, builder } = l;
  const full = clause !== NO_NODE && tree.kindOf(clause) === GoKind.ForClause;
  if (full) lowerInitializer(l, tree.child(clause, Field.Initializer));
  const condition = full ? tree.child(clause, Field.Condition) : clause;
  const header = builder.newBlock();
  const bodyBlock = builder.newBlock();
  const update = builder.newBlock();
  const exit = builder.newBlock();
  builder.jump(header);
  builder.startBlock(header);
  if (condition === NO_NODE) builder.jump(bodyBlock);
  else lowerCondition(l, condition, bodyBlock, exit);
  builder.startBlock(bodyBlock);
  builder.pushTarget(label, exit, update);
  lowerOptionalBlock(l, body);
  builder.popTarget();
  builder.jump(update);
  builder.startBlock(update);
  if (full) lowerInitializer(l, tree.child(clause, Field.Update));
  builder.jump(header);
  builder.startBlock(exit);
}

function lowerRange(
  l: GoLowering,
  node: NodeId,
  clause: NodeId,
  body: NodeId,
  label: string,
): void {
  const { tree, builder } = l;
  const rangeNode = tree.child(clause, Field.Right);
  const container = asPlace(l, lowerExpression(l, rangeNode), rangeNode);
  builder.emit({ op: 'use', value: { kind: 'place', place: container }, node: clause });
  const temps = builder.takeTemps();
  const header = builder.newBlock();
  const bodyBlock = builder.newBlock();
  const exit = builder.newBlock();
  builder.jump(header);
  builder.startBlock(header);
  builder.terminate({ kind: 'choice', to: [bodyBlock, exit], node });
  builder.startBlock(bodyBlock);
  builder.pushTarget(label, exit, header);
  builder.pushScope(node);
  lowerRangeVariables(l, clause, { kind: 'place', place: extended(container, '[]') });
  lowerOptionalBlock(l, body);
  builder.popScope();
  builder.popTarget();
  builder.jump(header);
  builder.startBlock(exit);
  builder.endVariables(temps, clause);
}

function lowerRangeVariables(l: GoLowering, clause: NodeId, element: Operand): void {
  const { tree, builder } = l;
  const left = tree.child(clause, Field.Left);
  if (left === NO_NODE) return;
  const declares = tree.text
    .slice(tree.endOf(left), tree.endOf(clause))
    .trimStart()
    .startsWith(':=');
  expressionsOf(tree, left).forEach((target, i) => {
    const source = i === 1 ? element : UNKNOWN;
    if (!declares) {
      const place = lowerPlace(l, target);
      if (place) assign(l, place, source, clause, false);
      return;
    }
    if (tree.textOf(target) === '_') return;
    const type = i === 1 && element.kind === 'place' ? typeOfPlace(l, element.place) : '';
    const variable = builder.declare(tree.textOf(target), type, 'local');
    assign(l, placeOf(variable), source, clause, true);
  });
  builder.endStatement(clause);
}

export interface Case {
  readonly node: NodeId;
  readonly body: BlockId;
  readonly isDefault: boolean;
}

export function casesOf(l: GoLowering, node: NodeId): Case[] {
  const { tree, builder } = l;
  const out: Case[] = [];
  for (let child = tree.first(node); child >= 0; child = tree.next(child)) {
    const kind = tree.kindOf(child);
    const isDefault = kind === GoKind.DefaultCase;
    const isCase =
      kind === GoKind.ExpressionCase ||
      kind === GoKind.TypeCase ||
      kind === GoKind.CommunicationCase;
    if (isDefault || isCase) out.push({ node: child, body: builder.newBlock(), isDefault });
  }
  return out;
}

/** `switch tag { case a, b: … }` and `switch { case condition: … }`: tests in order, then default. */
export function lowerSwitch(l: GoLowering, node: NodeId, label: string): void {
  const { tree, builder } = l;
  builder.pushScope(node);
  lowerInitializer(l, tree.child(node, Field.Initializer));
  const tagNode = tree.child(node, Field.Value);
  const tag = tagNode === NO_NODE ? undefined : lowerExpression(l, tagNode);
  // The tag outlives the tests of the cases.
  const temps = builder.takeTemps();
  const cases = casesOf(l, node);
  const exit = builder.newBlock();
  const defaultBody = cases.find((c) => c.isDefault)?.body;
  for (const { node: caseNode, body, isDefault } of cases) {
    if (isDefault) continue;
    for (const value of expressionsOf(tree, tree.child(caseNode, Field.Value))) {
      const next = builder.newBlock();
      lowerCaseTest(l, tag, value, body, next);
      builder.startBlock(next);
    }
  }
  if (defaultBody === undefined) builder.endVariables(temps, node);
  builder.jump(defaultBody ?? exit);
  lowerCaseBodies(l, cases, label, exit, () => builder.endVariables(temps, node));
  builder.startBlock(exit);
  builder.popScope();
}

function lowerCaseTest(
  l: GoLowering,
  tag: Operand | undefined,
  value: NodeId,
  whenTrue: BlockId,
  whenFalse: BlockId,
): void {
  if (tag === undefined) return lowerCondition(l, value, whenTrue, whenFalse);
  const test = comparison('==', tag, lowerExpression(l, value));
  branchOn(l, test, whenTrue, whenFalse, value);
}

export function lowerCaseBodies(
  l: GoLowering,
  cases: readonly Case[],
  label: string,
  exit: BlockId,
  before: (c: Case, index: number) => void,
): void {
  const { tree, builder } = l;
  builder.pushTarget(label, exit, undefined);
  cases.forEach((c, i) => {
    builder.startBlock(c.body);
    builder.pushScope(c.node);
    before(c, i);
    let last: NodeId = NO_NODE;
    for (let child = tree.first(c.node); child >= 0; child = tree.next(child)) {
      if (tree.kindOf(child) !== GoKind.StatementList) continue;
      lowerBlock(l, child, false);
      for (let s = tree.first(child); s >= 0; s = tree.next(s)) last = s;
    }
    builder.popScope();
    const falls = last !== NO_NODE && tree.kindOf(last) === GoKind.FallthroughStatement;
    builder.jump((falls ? cases[i + 1]?.body : undefined) ?? exit);
  });
  builder.popTarget();
}

/**
 * Go evaluates the channels of all cases, and the values to send, before it waits for any. `select {}`
 * without cases waits for ever.
 */
export function lowerSelect(l: GoLowering, node: NodeId, label: string): void {
  const { tree, builder } = l;
  const cases = casesOf(l, node);
  const exit = builder.newBlock();
  const sent = cases.map((c) => lowerWait(l, tree.child(c.node, Field.Communication)));
  const temps = builder.takeTemps();
  if (cases.length === 0) builder.terminate({ kind: 'stop', how: 'exit', node });
  else builder.terminate({ kind: 'choice', to: cases.map((c) => c.body), node });
  lowerCaseBodies(l, cases, label, exit, (c, i) => {
    lowerCommunication(l, tree.child(c.node, Field.Communication), sent[i] ?? UNKNOWN);
    builder.endVariables(temps, node);
  });
  builder.startBlock(exit);
}

/** Evaluates what a case waits with; returns the value that it sends. */
function lowerWait(l: GoLowering, node: NodeId): Operand {
  const { tree } = l;
  if (node === NO_NODE) return UNKNOWN;
  const sends = tree.kindOf(node) === GoKind.SendStatement;
  lowerExpression(l, tree.child(node, sends ? Field.Channel : Field.Right));
  return sends ? lowerExpression(l, tree.child(node, Field.Value)) : UNKNOWN;
}

function lowerCommunication(l: GoLowering, node: NodeId, sent: Operand): void {
  if (node === NO_NODE) return;
  if (l.tree.kindOf(node) === GoKind.SendStatement) {
    l.builder.emit({ op: 'escape', value: sent, node });
  } else {
    lowerReceived(l, node);
  }
}
