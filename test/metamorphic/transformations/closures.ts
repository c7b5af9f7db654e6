/** Code inside function literals that run at once, or when the deferred call would have run. */
import { Field, GoKind } from '../../../server/src/analysis/syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../../server/src/analysis/syntax/tree.ts';
import { NO_NODE } from '../../../server/src/analysis/syntax/tree.ts';
import { addingVariables, rewritingFunctions, type Transformation } from '../package.ts';
import { isListed, type Rewriter } from '../rewriter.ts';

/** The whole body as a literal that is called; what it returns is returned. */
function wrappedBody(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  if (tree.kindOf(node) !== GoKind.Block || tree.parentOf(node) !== 0) return undefined;
  const result = tree.child(0, Field.Result);
  const type = result === NO_NODE ? '' : `${tree.textOf(result)} `;
  const inside = source.span(node, tree.startOf(node) + 1, tree.endOf(node) - 1);
  return `{ ${type === '' ? '' : 'return '}func() ${type}{${inside}}() }`;
}

/** Text of the function that a call statement calls; undefined for other statements. */
function calledIn(tree: SyntaxTree, statement: NodeId): string | undefined {
  const call = tree.first(statement);
  if (call === NO_NODE || tree.kindOf(call) !== GoKind.CallExpression) return undefined;
  return tree.textOf(tree.child(call, Field.Function));
}

/** `f(x)` as `func() { f(x) }()`; not of `panic`, which may have to be the last statement. */
function wrappedCall(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  if (tree.kindOf(node) !== GoKind.ExpressionStatement || !isListed(tree, node)) return undefined;
  const called = calledIn(tree, node);
  if (called === undefined || called === 'panic' || called === 'recover') return undefined;
  return `func() { ${source.parts(node)} }()`;
}

/** `defer C.f(x)` as `d := x; defer func() { C.f(d) }()`: the argument has its value at the `defer`. */
function wrappedDefer(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  if (tree.kindOf(node) !== GoKind.DeferStatement || !isListed(tree, node)) return undefined;
  const called = calledIn(tree, node);
  const call = tree.first(node);
  const args = tree.children(tree.child(call, Field.Arguments));
  const [argument] = args;
  if (
    args.length !== 1 ||
    argument === undefined ||
    tree.kindOf(argument) === GoKind.Nil ||
    !called?.startsWith('C.')
  )
    return undefined;
  const name = `deferred${node}`;
  return `${name} := ${source.node(argument)}; defer func() { ${called}(${name}) }()`;
}

export const CLOSURES: readonly Transformation[] = [
  { name: 'body-in-closure', apply: rewritingFunctions(() => wrappedBody) },
  { name: 'call-in-closure', apply: rewritingFunctions(() => wrappedCall) },
  { name: 'defer-in-closure', apply: addingVariables(wrappedDefer) },
];
