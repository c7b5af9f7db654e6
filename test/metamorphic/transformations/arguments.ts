/** Arguments that get a variable, and variables that become arguments. */
import { Field, GoKind } from '../../../server/src/analysis/syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../../server/src/analysis/syntax/tree.ts';
import { NO_NODE } from '../../../server/src/analysis/syntax/tree.ts';
import { localNames } from '../names.ts';
import {
  addingVariables,
  type Place,
  rewritingFunctions,
  type Transformation,
} from '../package.ts';
import { isListed, mentions, nodesOf, type Rewriter, type Visitor } from '../rewriter.ts';

/** Calls whose result is one typed value: of C, and conversions. Integers from pointers stay in place. */
const ONE_VALUE = /^(?:C\.\w+|unsafe\.Pointer|\(\*[\w.*]+\))\(/;

function isOneValue(tree: SyntaxTree, node: NodeId): boolean {
  return tree.kindOf(node) === GoKind.CallExpression && ONE_VALUE.test(tree.textOf(node));
}

const VOID = new Set(['C.free']);

/** The call that a statement consists of. */
function callOf(tree: SyntaxTree, statement: NodeId): NodeId {
  const isCall = tree.kindOf(statement) === GoKind.ExpressionStatement;
  const call = isCall && isListed(tree, statement) ? tree.first(statement) : NO_NODE;
  return call !== NO_NODE && tree.kindOf(call) === GoKind.CallExpression ? call : NO_NODE;
}

/** `f(g(x))` as `a := g(x); f(a)`, for arguments that are calls of C or conversions. */
function withVariables(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  const call = callOf(tree, node);
  if (call === NO_NODE || tree.kindOf(tree.child(call, Field.Function)) === GoKind.FuncLiteral) {
    return undefined;
  }
  const before: string[] = [];
  const args = tree.children(tree.child(call, Field.Arguments)).map((argument) => {
    const called = tree.textOf(tree.child(argument, Field.Function));
    if (!isOneValue(tree, argument) || VOID.has(called)) return source.node(argument);
    before.push(`argument${argument} := ${source.node(argument)}; `);
    return `argument${argument}`;
  });
  if (before.length === 0) return undefined;
  return `${before.join('')}${tree.textOf(tree.child(call, Field.Function))}(${args.join(', ')})`;
}

const LITERAL = new Set<GoKind>([GoKind.FuncLiteral]);

/** The only use of a variable, where that is in the next statement and nothing is called before it. */
function onlyUse(tree: SyntaxTree, definition: NodeId, name: string): NodeId {
  const isName = (node: NodeId): boolean =>
    tree.kindOf(node) === GoKind.Identifier && tree.textOf(node) === name;
  const uses = nodesOf(tree).filter(isName);
  const use = uses[1] ?? NO_NODE;
  const next = tree.next(definition);
  if (uses.length !== 2 || next === NO_NODE || tree.kindOf(next) !== GoKind.ExpressionStatement) {
    return NO_NODE;
  }
  if (!(tree.startOf(use) >= tree.startOf(next) && tree.endOf(use) <= tree.endOf(next))) {
    return NO_NODE;
  }
  const isAddress = tree.text[tree.startOf(use) - 1] === '&';
  const isTarget = tree.text[tree.endOf(use)] === '.';
  const runsBefore = nodesOf(tree, next).some(
    (node) => tree.kindOf(node) === GoKind.CallExpression && tree.endOf(node) <= tree.startOf(use),
  );
  const isOnOneLine = !tree.text.slice(tree.startOf(definition), tree.endOf(next)).includes('{');
  return isAddress || isTarget || runsBefore || !isOnOneLine ? NO_NODE : use;
}

/** `x := f(); g(x)` as `g(f())`, on the line of the first, which is where its value is made. */
function inlining({ tree }: Place): Visitor | undefined {
  const uses = new Map<NodeId, NodeId>();
  const names = localNames(tree);
  for (const node of nodesOf(tree)) {
    if (tree.kindOf(node) !== GoKind.ShortVarDeclaration || !isListed(tree, node)) continue;
    const left = tree.children(tree.child(node, Field.Left));
    const name = tree.textOf(left[0] ?? 0);
    const value = tree.first(tree.child(node, Field.Right));
    if (left.length !== 1 || !names.has(name) || !isOneValue(tree, value)) continue;
    const use = onlyUse(tree, node, name);
    const lineOfNext = /^[^\n]*/.exec(tree.text.slice(tree.endOf(tree.next(node))))?.[0] ?? '';
    if (use === NO_NODE || lineOfNext.includes('// want')) continue;
    if (mentions(tree, tree.next(node), LITERAL)) continue;
    uses.set(node, use);
  }
  const removed = new Set([...uses.keys()].map((definition) => tree.next(definition)));
  return (node, source) => {
    const use = uses.get(node);
    if (use === undefined) return removed.has(node) ? '' : undefined;
    const next = tree.next(node);
    const value = source.node(tree.first(tree.child(node, Field.Right)));
    const before = tree.text.slice(tree.startOf(next), tree.startOf(use));
    return `${before}${value}${tree.text.slice(tree.endOf(use), tree.endOf(next))}`;
  };
}

export const ARGUMENTS: readonly Transformation[] = [
  { name: 'argument-in-variable', apply: addingVariables(withVariables) },
  { name: 'variable-inlined', apply: rewritingFunctions(inlining) },
];
