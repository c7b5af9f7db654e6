/** Other forms of the same choice. */
import { Field, GoKind } from '../../../server/src/analysis/syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../../server/src/analysis/syntax/tree.ts';
import { NO_NODE } from '../../../server/src/analysis/syntax/tree.ts';
import { hasLabels } from '../names.ts';
import { rewritingFunctions, type Transformation } from '../package.ts';
import { isListed, mentions, type Rewriter } from '../rewriter.ts';

/** The statements of a block; a comment on the line of its brace stays there, as it is about that line. */
function bodyOf(source: Rewriter, block: NodeId): { head: string; body: string } {
  const { tree } = source;
  const start = tree.startOf(block) + 1;
  const head = /^[ \t]*\/\/[^\n]*(?=\n)/.exec(tree.text.slice(start))?.[0] ?? '';
  return { head, body: source.span(block, start + head.length, tree.endOf(block) - 1) };
}

function initializerOf(source: Rewriter, node: NodeId): string {
  const initializer = source.tree.child(node, Field.Initializer);
  return initializer === NO_NODE ? '' : `${source.node(initializer)}; `;
}

function conditionOf(source: Rewriter, node: NodeId): string {
  return source.node(source.tree.child(node, Field.Condition));
}

/** `if c { A } else { B }` as `if !(c) { B } else { A }`; an `else if` gets a block of its own. */
function swapped(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  if (tree.kindOf(node) !== GoKind.IfStatement) return undefined;
  const otherwise = tree.child(node, Field.Alternative);
  if (otherwise === NO_NODE) return undefined;
  const first = bodyOf(source, tree.child(node, Field.Consequence));
  const isBlock = tree.kindOf(otherwise) === GoKind.Block;
  const second = isBlock
    ? bodyOf(source, otherwise)
    : { head: '', body: `\n${source.node(otherwise)}\n` };
  const test = `if ${initializerOf(source, node)}!(${conditionOf(source, node)})`;
  return `${test} {${first.head}${second.body}} else {${second.head}${first.body}}`;
}

const LEAVES = new Set<GoKind>([
  GoKind.ReturnStatement,
  GoKind.BreakStatement,
  GoKind.ContinueStatement,
]);

/** `if c { return }; rest` as `if !(c) { rest } else { return }`. */
function withoutEarlyReturn(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  if (tree.kindOf(node) !== GoKind.StatementList || hasLabels(tree)) return undefined;
  const leaves = tree.children(node).find((child) => isGuard(tree, child));
  if (leaves === undefined || tree.next(leaves) === NO_NODE) return undefined;
  const first = bodyOf(source, tree.child(leaves, Field.Consequence));
  const test = `if ${initializerOf(source, leaves)}!(${conditionOf(source, leaves)})`;
  const before = source.span(node, tree.startOf(node), tree.startOf(leaves));
  const rest = source.span(node, tree.endOf(leaves), tree.endOf(node));
  return `${before}${test} {${first.head}${rest.trimEnd()}\n} else {${first.body}}\n`;
}

/** An `if` without initializer and `else` that leaves the function or the loop. */
function isGuard(tree: SyntaxTree, node: NodeId): boolean {
  if (tree.kindOf(node) !== GoKind.IfStatement) return false;
  if (tree.child(node, Field.Alternative) !== NO_NODE) return false;
  if (tree.child(node, Field.Initializer) !== NO_NODE) return false;
  const list = tree.first(tree.child(node, Field.Consequence));
  const last = list === NO_NODE ? undefined : tree.children(list).at(-1);
  return last !== undefined && LEAVES.has(tree.kindOf(last));
}

const BREAKS = new Set<GoKind>([GoKind.BreakStatement]);

/** `if c { A } else { B }` as a `switch` with two cases. */
function asSwitch(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  if (tree.kindOf(node) !== GoKind.IfStatement || !isListed(tree, node)) return undefined;
  if (mentions(tree, node, BREAKS)) return undefined;
  const first = bodyOf(source, tree.child(node, Field.Consequence));
  const initializer = initializerOf(source, node);
  const test = `switch ${initializer}{ case ${conditionOf(source, node)}:${first.head}`;
  const otherwise = tree.child(node, Field.Alternative);
  if (otherwise === NO_NODE) return `${test}${first.body}}`;
  const isBlock = tree.kindOf(otherwise) === GoKind.Block;
  const second = isBlock
    ? bodyOf(source, otherwise)
    : { head: '', body: `\n${source.node(otherwise)}` };
  return `${test}${first.body}\ndefault:${second.head}${second.body}}`;
}

/** `if x := f(); c { … }` as `{ x := f(); if c { … } }`. */
function withInitializerBefore(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  if (tree.kindOf(node) !== GoKind.IfStatement || !isListed(tree, node)) return undefined;
  const initializer = tree.child(node, Field.Initializer);
  if (initializer === NO_NODE) return undefined;
  const rest = source.span(node, tree.startOf(tree.child(node, Field.Condition)), tree.endOf(node));
  return `{ ${source.node(initializer)}; if ${rest} }`;
}

export const BRANCHES: readonly Transformation[] = [
  { name: 'swapped-branches', apply: rewritingFunctions(() => swapped) },
  { name: 'no-early-return', apply: rewritingFunctions(() => withoutEarlyReturn) },
  { name: 'switch-for-if', apply: rewritingFunctions(() => asSwitch) },
  { name: 'initializer-before-if', apply: rewritingFunctions(() => withInitializerBefore) },
];
