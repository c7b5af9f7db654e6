/** C's branching statements to blocks: if, while, do, for, switch. */
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { BlockId, Operand } from '../ir.ts';
import { compare, lowerCondition } from './c-conditions.ts';
import { lowerExpression } from './c-expressions.ts';
import type { CLowering } from './c-lowering.ts';
import { lowerSimpleStatement, lowerStatement, lowerStatements } from './c-statements.ts';
import { branchOn, OPAQUE } from './comparisons.ts';
import { UNKNOWN } from './lowering.ts';

/** `if … else if … else …`; a long chain is walked, not descended into. */
export function lowerIf(l: CLowering, node: NodeId): void {
  const { tree, builder } = l;
  const join = builder.newBlock();
  let current = node;
  for (;;) {
    const alternative = tree.child(current, Field.Alternative);
    const thenBlock = builder.newBlock();
    const elseBlock = alternative === NO_NODE ? join : builder.newBlock();
    lowerCondition(l, tree.child(current, Field.Condition), thenBlock, elseBlock);
    builder.startBlock(thenBlock);
    lowerOptional(l, tree.child(current, Field.Consequence));
    builder.jump(join);
    if (alternative === NO_NODE) break;
    builder.startBlock(elseBlock);
    const only = tree.first(alternative);
    if (only !== NO_NODE && tree.kindOf(only) === CKind.IfStatement && tree.next(only) < 0) {
      current = only;
      continue;
    }
    lowerStatements(l, only);
    builder.jump(join);
    break;
  }
  builder.startBlock(join);
}

function lowerOptional(l: CLowering, node: NodeId): void {
  if (node !== NO_NODE) lowerStatement(l, node);
}

/** Code that may run or not, for reasons that are not known. */
export function lowerMaybe(l: CLowering, node: NodeId, body: NodeId): void {
  const { builder } = l;
  const inside = builder.newBlock();
  const after = builder.newBlock();
  builder.terminate({ kind: 'choice', to: [inside, after], node });
  builder.startBlock(inside);
  lowerOptional(l, body);
  builder.jump(after);
  builder.startBlock(after);
}

export function lowerWhile(l: CLowering, node: NodeId): void {
  const { tree, builder } = l;
  const header = builder.newBlock();
  const body = builder.newBlock();
  const exit = builder.newBlock();
  builder.jump(header);
  builder.startBlock(header);
  lowerCondition(l, tree.child(node, Field.Condition), body, exit);
  builder.startBlock(body);
  lowerLoopBody(l, tree.child(node, Field.Body), exit, header);
  builder.jump(header);
  builder.startBlock(exit);
}

/** A block behind a macro: it may run not at all, once, or often. */
export function lowerMacroLoop(l: CLowering, node: NodeId): void {
  const { builder } = l;
  const header = builder.newBlock();
  const body = builder.newBlock();
  const exit = builder.newBlock();
  builder.jump(header);
  builder.startBlock(header);
  builder.terminate({ kind: 'choice', to: [body, exit], node });
  builder.startBlock(body);
  lowerLoopBody(l, node, exit, header);
  builder.jump(header);
  builder.startBlock(exit);
}

export function lowerDo(l: CLowering, node: NodeId): void {
  const { tree, builder } = l;
  const body = builder.newBlock();
  const test = builder.newBlock();
  const exit = builder.newBlock();
  builder.jump(body);
  builder.startBlock(body);
  lowerLoopBody(l, tree.child(node, Field.Body), exit, test);
  builder.jump(test);
  builder.startBlock(test);
  lowerCondition(l, tree.child(node, Field.Condition), body, exit);
  builder.startBlock(exit);
}

export function lowerFor(l: CLowering, node: NodeId): void {
  const { tree, builder } = l;
  builder.pushScope(node);
  lowerClause(l, tree.child(node, Field.Initializer));
  const header = builder.newBlock();
  const body = builder.newBlock();
  const update = builder.newBlock();
  const exit = builder.newBlock();
  builder.jump(header);
  builder.startBlock(header);
  const condition = tree.child(node, Field.Condition);
  if (condition === NO_NODE) builder.jump(body);
  else lowerCondition(l, condition, body, exit);
  builder.startBlock(body);
  lowerLoopBody(l, tree.child(node, Field.Body), exit, update);
  builder.jump(update);
  builder.startBlock(update);
  lowerClause(l, tree.child(node, Field.Update));
  builder.jump(header);
  builder.startBlock(exit);
  builder.popScope();
}

function lowerClause(l: CLowering, node: NodeId): void {
  if (node === NO_NODE) return;
  lowerSimpleStatement(l, node);
  l.builder.endStatement(node);
}

function lowerLoopBody(l: CLowering, body: NodeId, breakTo: BlockId, continueTo: BlockId): void {
  l.builder.pushTarget('', breakTo, continueTo);
  lowerOptional(l, body);
  l.builder.popTarget();
}

/** More cases than these are not tested one after the other. */
const MAX_TESTS = 40;

/**
 * The tests of all `case` labels in order, then the body, whose labels start blocks wherever they
 * stand: one block falls through to the next.
 */
export function lowerSwitch(l: CLowering, node: NodeId): void {
  const { tree, builder } = l;
  const tagNode = tree.child(node, Field.Condition);
  const tag = tagNode === NO_NODE ? UNKNOWN : lowerExpression(l, tagNode);
  builder.endStatement(node);
  const body = tree.child(node, Field.Body);
  const exit = builder.newBlock();
  const cases = body === NO_NODE ? [] : casesIn(l, body);
  for (const label of cases) l.cases.set(label, builder.newBlock());
  lowerTests(l, node, tag, cases, exit);
  builder.pushTarget('', exit, undefined);
  lowerOptional(l, body);
  builder.popTarget();
  builder.jump(exit);
  builder.startBlock(exit);
}

/** The labels of the switch around `body`, not those of switches inside it. */
function casesIn(l: CLowering, body: NodeId): NodeId[] {
  const { tree } = l;
  const out: NodeId[] = [];
  const work = [body];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    const kind = tree.kindOf(node);
    if (kind === CKind.SwitchStatement) continue;
    if (kind === CKind.CaseStatement) out.push(node);
    work.push(...tree.children(node).reverse());
  }
  return out;
}

function lowerTests(
  l: CLowering,
  node: NodeId,
  tag: Operand,
  cases: readonly NodeId[],
  exit: BlockId,
): void {
  const { tree, builder } = l;
  const valued = cases.filter((label) => tree.child(label, Field.Value) !== NO_NODE);
  const fallback = cases.find((label) => tree.child(label, Field.Value) === NO_NODE);
  const otherwise = (fallback === undefined ? undefined : l.cases.get(fallback)) ?? exit;
  if (valued.length > MAX_TESTS) {
    const targets = valued.flatMap((label) => l.cases.get(label) ?? []);
    builder.terminate({ kind: 'choice', to: [...targets, otherwise], node });
    return;
  }
  for (const label of valued) {
    const next = builder.newBlock();
    lowerCaseTest(l, tag, label, next);
    builder.startBlock(next);
  }
  builder.jump(otherwise);
}

/** `case 1 ... 5:` is GNU's range; the grammar has an error node for its end. */
function lowerCaseTest(l: CLowering, tag: Operand, label: NodeId, next: BlockId): void {
  const { tree } = l;
  const block = l.cases.get(label) ?? next;
  const value = tree.child(label, Field.Value);
  const after = tree.next(value);
  const range = after !== NO_NODE && tree.text.slice(tree.endOf(value), tree.endOf(after));
  const test =
    range && /^\s*\.\.\./.test(range) ? OPAQUE : compare(l, '==', tag, lowerExpression(l, value));
  branchOn(l, test, block, next, value);
}

/** A label and the statements after it, as far as the grammar gives them to the label. */
export function lowerCase(l: CLowering, node: NodeId): void {
  const { tree, builder } = l;
  const block = l.cases.get(node);
  if (block !== undefined) {
    builder.jump(block);
    builder.startBlock(block);
  }
  const value = tree.child(node, Field.Value);
  lowerStatements(l, value === NO_NODE ? tree.first(node) : tree.next(value));
}
