/** What every part of the C lowering shares: the tree, the names, the builder, and small helpers. */
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { BlockId } from '../ir.ts';
import type { Lowering } from './lowering.ts';
import type { CDeclarations } from './names.ts';

/** What lowering must know of the world outside the function: names, and nothing about bodies. */
export interface CNames extends CDeclarations {
  /** Whether a name that is no local variable is a function. */
  isFunction(name: string): boolean;
  /** Whether the name is a type, so that `(name)(x)` is a cast. */
  isType(name: string): boolean;
  /** How a call of that function ends the caller, when it never returns. */
  neverReturns(name: string): 'panic' | 'exit' | 'goexit' | undefined;
}

export interface CLowering extends Lowering {
  readonly tree: SyntaxTree;
  readonly names: CNames;
  /** Type of the function's result; empty for `void`. */
  readonly resultType: string;
  /** The labels that the function has. */
  readonly labels: ReadonlySet<string>;
  /** Blocks of the `case` labels of the switches around. */
  readonly cases: Map<NodeId, BlockId>;
}

/** Runs `body` one level deeper, or returns `otherwise` when that is too deep. */
export function nested<T>(l: CLowering, node: NodeId, otherwise: T, body: () => T): T {
  if (!l.builder.enter(node)) return otherwise;
  const result = body();
  l.builder.leave();
  return result;
}

/** Compilers' and libraries' ways to say which arm is likely; they return their first argument. */
const LIKELY = /^(__builtin_expect(_with_probability)?|_*(un)?likely_*|(G_|Py_)?(UN)?LIKELY)$/;

/** Strips parentheses, `__extension__`, and hints such as `likely(x)`. */
export function stripped(tree: SyntaxTree, node: NodeId): NodeId {
  let inner = node;
  while (inner !== NO_NODE) {
    const next = insideOf(tree, inner);
    if (next === undefined) break;
    inner = next;
  }
  return inner;
}

function insideOf(tree: SyntaxTree, node: NodeId): NodeId | undefined {
  switch (tree.kindOf(node)) {
    case CKind.ParenthesizedExpression:
    case CKind.ExtensionExpression:
      return tree.first(node);
    case CKind.CallExpression: {
      const fn = tree.child(node, Field.Function);
      const args = tree.child(node, Field.Arguments);
      if (tree.kindOf(fn) !== CKind.Identifier || args === NO_NODE) return undefined;
      return LIKELY.test(tree.textOf(fn)) ? tree.first(args) : undefined;
    }
    default:
      return undefined;
  }
}

/** The text of the operator that the node holds; empty for none. */
export function operatorOf(tree: SyntaxTree, node: NodeId): string {
  const operator = node === NO_NODE ? NO_NODE : tree.child(node, Field.Operator);
  return operator === NO_NODE ? '' : tree.textOf(operator);
}

/** Whether a number or character is zero. */
export function isZero(text: string): boolean {
  return /^(0+[uUlL]*|0[xXbB]0+[uUlL]*|L?'\\0+')$/.test(text);
}
