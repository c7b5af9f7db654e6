/** C statements to instructions; those that branch are in c-control.ts. */
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { BlockId } from '../ir.ts';
import {
  lowerCase,
  lowerDo,
  lowerFor,
  lowerIf,
  lowerMacroLoop,
  lowerMaybe,
  lowerSwitch,
  lowerWhile,
} from './c-control.ts';
import { lowerEffects, lowerExpression, lowerPlace } from './c-expressions.ts';
import { lowerDeclaration } from './c-locals.ts';
import type { CLowering } from './c-lowering.ts';
import { nested } from './c-lowering.ts';
import { fitted } from './c-operands.ts';
import { isPreprocessorIf, lowerPreprocessorIf } from './c-preprocessor.ts';
import { lowerLateCleanup } from './c-recovery.ts';
import { assign, UNKNOWN } from './lowering.ts';

/** A compound statement; `scoped` opens a scope for it. */
export function lowerBlock(l: CLowering, node: NodeId, scoped = true): void {
  if (scoped) l.builder.pushScope(node);
  lowerStatements(l, l.tree.first(node));
  if (scoped) l.builder.popScope();
}

/** The statement at `first` and its siblings after it. */
export function lowerStatements(l: CLowering, first: NodeId): void {
  const { tree } = l;
  for (let child = first; child >= 0; child = tree.next(child)) {
    lowerStatement(l, child);
    const body = tree.next(child);
    if (tree.kindOf(child) === CKind.Declaration) {
      child = lowerLateCleanup(l, child);
    } else if (isMacroLoop(l, child, body)) {
      lowerMacroLoop(l, body);
      child = body;
    }
  }
}

/** `FOR_EACH(x, list) { … }`: no semicolon comes before the block. */
function isMacroLoop(l: CLowering, head: NodeId, body: NodeId): boolean {
  const { tree } = l;
  if (body === NO_NODE || tree.kindOf(body) !== CKind.CompoundStatement) return false;
  return tree.kindOf(head) === CKind.ExpressionStatement && tree.text[tree.endOf(head) - 1] === ')';
}

/** Lowers one statement, or whatever stands where one could. Never fails. */
export function lowerStatement(l: CLowering, node: NodeId): void {
  nested(l, node, undefined, () => lowerAny(l, node));
}

function lowerAny(l: CLowering, node: NodeId): void {
  const { tree, builder } = l;
  const kind = tree.kindOf(node);
  if (isPreprocessorIf(kind)) return lowerPreprocessorIf(l, node);
  switch (kind) {
    case CKind.CompoundStatement:
      return lowerBlock(l, node);
    case CKind.IfStatement:
      return lowerIf(l, node);
    case CKind.ForStatement:
      return lowerFor(l, node);
    case CKind.WhileStatement:
      return lowerWhile(l, node);
    case CKind.DoStatement:
      return lowerDo(l, node);
    case CKind.SwitchStatement:
      return lowerSwitch(l, node);
    case CKind.CaseStatement:
      return lowerCase(l, node);
    case CKind.LabeledStatement:
      return lowerLabeled(l, node);
    case CKind.BreakStatement:
      return builder.breakTo('', node);
    case CKind.ContinueStatement:
      return builder.continueTo('', node);
    case CKind.GotoStatement:
      return lowerGoto(l, node);
    case CKind.ReturnStatement:
      return lowerReturn(l, node);
    case CKind.FunctionDefinition:
      // A macro that looks like one, or GNU's nested function: whoever it is may run it.
      return lowerMaybe(l, node, tree.child(node, Field.Body));
    case CKind.Error:
      if (tree.textOf(node) === 'goto') return lowerComputedGoto(l, node);
      return lowerStatements(l, tree.first(node));
    case CKind.AttributedStatement:
    case CKind.ElseClause:
    case CKind.SehTryStatement:
    case CKind.SehExceptClause:
    case CKind.SehFinallyClause:
      return lowerStatements(l, tree.first(node));
    default:
      lowerSimpleStatement(l, node);
      builder.endStatement(node);
  }
}

/** Statements without control flow of their own, also those in the head of a `for`. */
export function lowerSimpleStatement(l: CLowering, node: NodeId): void {
  const { tree } = l;
  switch (tree.kindOf(node)) {
    case CKind.Declaration:
      return lowerDeclaration(l, node);
    case CKind.ExpressionStatement:
      return lowerEffects(l, tree.first(node));
    case CKind.PreprocCall:
      if (/^#\s*error\b/.test(tree.textOf(node))) {
        l.builder.terminate({ kind: 'stop', how: 'exit', node });
      }
      return;
    default:
      lowerEffects(l, node);
  }
}

function lowerLabeled(l: CLowering, node: NodeId): void {
  const { tree } = l;
  const label = tree.child(node, Field.Label);
  if (label === NO_NODE) return;
  l.builder.placeLabel(tree.textOf(label));
  lowerStatements(l, tree.next(label));
}

function lowerGoto(l: CLowering, node: NodeId): void {
  const { tree } = l;
  const label = tree.child(node, Field.Label);
  jumpToLabel(l, label === NO_NODE ? '' : tree.textOf(label), node);
}

/** A jump to a label that is missing ends the function: the code is being typed, or a macro made it. */
function jumpToLabel(l: CLowering, name: string, node: NodeId): void {
  if (l.labels.has(name)) l.builder.gotoLabel(name, node);
  else l.builder.terminate({ kind: 'stop', how: 'exit', node });
}

function lowerReturn(l: CLowering, node: NodeId): void {
  const { tree, builder } = l;
  const expression = tree.first(node);
  const values =
    expression === NO_NODE ? [] : [fitted(lowerExpression(l, expression), l.resultType)];
  builder.terminate({ kind: 'return', values, node });
  builder.endStatement(node);
}

/** Inline assembly: pointers that go in are not followed, what comes out is unknown. */
export function lowerAsm(l: CLowering, node: NodeId): void {
  const { tree, builder } = l;
  for (const input of operandsOf(l, tree.child(node, Field.InputOperands))) {
    const value = lowerExpression(l, input);
    if (value.kind !== 'const') builder.emit({ op: 'escape', value, node });
  }
  for (const output of operandsOf(l, tree.child(node, Field.OutputOperands))) {
    const place = lowerPlace(l, output);
    if (place) assign(l, place, UNKNOWN, node, false);
  }
  const labels = tree.child(node, Field.GotoLabels);
  if (labels !== NO_NODE) lowerAsmGoto(l, labels, node);
}

function operandsOf(l: CLowering, list: NodeId): NodeId[] {
  const { tree } = l;
  if (list === NO_NODE) return [];
  const values = tree.children(list).map((operand) => tree.child(operand, Field.Value));
  return values.filter((value) => value !== NO_NODE);
}

/** More labels than these are not told apart as targets of one jump. */
const MAX_TARGETS = 40;

/** `goto *table[i];` is GNU's and an error to the grammar: it may lead to any label. */
function lowerComputedGoto(l: CLowering, node: NodeId): void {
  const names = [...l.labels];
  if (names.length > 0 && names.length <= MAX_TARGETS) jumpToOneOf(l, names, [], node);
  else l.builder.terminate({ kind: 'stop', how: 'exit', node });
}

function lowerAsmGoto(l: CLowering, list: NodeId, node: NodeId): void {
  const { tree, builder } = l;
  const names = tree.children(list).map((label) => tree.textOf(label));
  const after = builder.newBlock();
  jumpToOneOf(l, names, [after], node);
  builder.startBlock(after);
}

function jumpToOneOf(
  l: CLowering,
  names: readonly string[],
  others: readonly BlockId[],
  node: NodeId,
): void {
  const { builder } = l;
  const jumps = names.map((name) => ({ name, block: builder.newBlock() }));
  const to = [...jumps.map((jump) => jump.block), ...others];
  builder.terminate({ kind: 'choice', to, node });
  for (const { name, block } of jumps) {
    builder.startBlock(block);
    jumpToLabel(l, name, node);
  }
}
