/**
 * Where a declaration of Go converts, calls, builds and slices: one walk over its tree, kept with it,
 * for all rules that look at expressions as they are written. And small questions about such nodes.
 */
import { Field, GoKind } from '../syntax/kinds.ts';
import { remembered, rememberedAt } from '../syntax/remembered.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { argumentsOf } from './go-nodes.ts';

export interface Expressions {
  /** Calls and conversions, in the order of the text. */
  readonly calls: readonly NodeId[];
  readonly literals: readonly NodeId[];
  /** `x[a:b]` and `x[i]`. */
  readonly parts: readonly NodeId[];
  /** `package.Name` in types and `x.name` in expressions. */
  readonly selectors: readonly NodeId[];
  /** `x == y` and `x != y`, among other operations on two operands. */
  readonly operations: readonly NodeId[];
}

/** Of a declaration that is of no interest. */
export const NO_EXPRESSIONS: Expressions = {
  calls: [],
  literals: [],
  parts: [],
  selectors: [],
  operations: [],
};

/** Whatever the rules look for is written with one of these packages, or views memory as an array. */
const OF_INTEREST = /\b(?:unsafe|reflect|C)\s*\.|\(\*\[/;

/** What a declaration that mentions C or `unsafe` contains; nothing for any other. */
export const expressionsOf = remembered(
  (tree): Expressions => (OF_INTEREST.test(tree.text) ? collect(tree) : NO_EXPRESSIONS),
);

function collect(tree: SyntaxTree): Expressions {
  const calls: NodeId[] = [];
  const literals: NodeId[] = [];
  const parts: NodeId[] = [];
  const selectors: NodeId[] = [];
  const operations: NodeId[] = [];
  for (let node = 0; node < tree.nodeCount; node++) {
    switch (tree.kindOf(node)) {
      case GoKind.CallExpression:
      case GoKind.TypeConversionExpression:
        calls.push(node);
        break;
      case GoKind.CompositeLiteral:
        literals.push(node);
        break;
      case GoKind.SliceExpression:
      case GoKind.IndexExpression:
        parts.push(node);
        break;
      case GoKind.QualifiedType:
      case GoKind.SelectorExpression:
        selectors.push(node);
        break;
      case GoKind.BinaryExpression:
        operations.push(node);
        break;
      default:
    }
  }
  return { calls, literals, parts, selectors, operations };
}

/** The node inside any parentheses. */
export function withoutParens(tree: SyntaxTree, node: NodeId): NodeId {
  let inner = node;
  while (inner !== NO_NODE && isParens(tree.kindOf(inner))) inner = tree.first(inner);
  return inner;
}

function isParens(kind: number): boolean {
  return kind === GoKind.ParenthesizedExpression || kind === GoKind.ParenthesizedType;
}

/** The node with the parentheses around it. */
export function withParens(tree: SyntaxTree, node: NodeId): NodeId {
  let outer = node;
  for (let up = tree.parentOf(outer); up >= 0; up = tree.parentOf(up)) {
    if (!isParens(tree.kindOf(up))) break;
    outer = up;
  }
  return outer;
}

/** Source without blanks and without parentheses around it: `(*C.char)` is `*C.char`. */
export function compactText(tree: SyntaxTree, node: NodeId): string {
  const inner = withoutParens(tree, node);
  return inner === NO_NODE ? '' : tree.textOf(inner).replace(/\s+/g, '');
}

/** `T(x)`, `(*T)(x)`, and `*(*T)(x)`. */
export interface Conversion {
  /** The type as written, without blanks and without parentheses around it. */
  readonly type: string;
  readonly operand: NodeId;
  /** The pointer that the conversion gives is dereferenced. */
  readonly dereferenced: boolean;
}

/** What a call or conversion converts, if its function is a type: names cannot tell the two apart. */
export const conversionAt: (tree: SyntaxTree, node: NodeId) => Conversion | undefined =
  rememberedAt(findConversion);

function findConversion(tree: SyntaxTree, node: NodeId): Conversion | undefined {
  const at = withoutParens(tree, node);
  if (at === NO_NODE) return undefined;
  switch (tree.kindOf(at)) {
    case GoKind.UnaryExpression: {
      if (tree.textOf(tree.child(at, Field.Operator)) !== '*') return undefined;
      const inner = conversionAt(tree, tree.child(at, Field.Operand));
      return inner && !inner.dereferenced ? { ...inner, dereferenced: true } : undefined;
    }
    case GoKind.TypeConversionExpression: {
      const written = compactText(tree, tree.child(at, Field.Type));
      // The grammar reads `*(*T)(x)` as a conversion to `*(*T)`; for Go the outer star dereferences.
      const pointed = /^\*\((.*)\)$/.exec(written)?.[1];
      const operand = tree.child(at, Field.Operand);
      return { type: pointed ?? written, operand, dereferenced: pointed !== undefined };
    }
    case GoKind.CallExpression: {
      const args = argumentsOf(tree, at);
      const [operand] = args;
      if (operand === undefined || args.length !== 1) return undefined;
      const type = compactText(tree, tree.child(at, Field.Function));
      return { type, operand, dereferenced: false };
    }
    default:
      return undefined;
  }
}

/** The node inside any conversions and parentheses. */
export function withoutConversions(tree: SyntaxTree, node: NodeId): NodeId {
  let at = withoutParens(tree, node);
  for (let c = conversionAt(tree, at); c; c = conversionAt(tree, at)) {
    at = withoutParens(tree, c.operand);
  }
  return at;
}

/** The conversion around a value, `T(value)`; `NO_NODE` when there is none. */
export function conversionAround(tree: SyntaxTree, value: NodeId): NodeId {
  const outer = withParens(tree, value);
  let up = tree.parentOf(outer);
  if (up >= 0 && tree.kindOf(up) === GoKind.ArgumentList) up = tree.parentOf(up);
  return up >= 0 && conversionAt(tree, up)?.operand === outer ? up : NO_NODE;
}

/** The operand of `&x`, `NO_NODE` for anything else. */
export function addressed(tree: SyntaxTree, node: NodeId): NodeId {
  const at = withoutParens(tree, node);
  if (at === NO_NODE || tree.kindOf(at) !== GoKind.UnaryExpression) return NO_NODE;
  if (tree.textOf(tree.child(at, Field.Operator)) !== '&') return NO_NODE;
  return withoutParens(tree, tree.child(at, Field.Operand));
}

/** The name after `C.` of a call of C; empty for any other node. */
export const calledInC = rememberedAt((tree, node): string => {
  if (node === NO_NODE || tree.kindOf(node) !== GoKind.CallExpression) return '';
  const callee = tree.child(node, Field.Function);
  if (tree.kindOf(callee) !== GoKind.SelectorExpression) return '';
  if (tree.textOf(tree.child(callee, Field.Operand)) !== 'C') return '';
  return tree.textOf(tree.child(callee, Field.Field));
});
