/** What the text of a function says of the length of a slice. */
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { assignmentsTo, bindingOf } from './go-bindings.ts';
import { constantValue } from './go-constants.ts';
import { compactText, conversionAt, withoutParens } from './go-expressions.ts';
import { argumentsOf, contains, nodesOf } from './go-nodes.ts';
import type { Surroundings } from './go-static-types.ts';

export type Length = 'none' | 'some' | 'unknown';

/** Whether a slice has elements, where the values that it gets show it. */
export function knownLength(at: Surroundings, slice: NodeId): Length {
  const { tree } = at;
  if (tree.kindOf(slice) !== GoKind.Identifier) return 'unknown';
  const binding = bindingOf(tree, slice);
  if (binding?.kind !== 'variable' || binding.shared) return 'unknown';
  const values = assignmentsTo(tree, binding).map(({ value }) => value);
  if (binding.value !== NO_NODE) values.push(binding.value);
  const lengths = values.map((value) => (value === NO_NODE ? 'unknown' : lengthOf(at, value)));
  if (lengths.length > 0 && lengths.every((length) => length === 'some')) return 'some';
  if (values.length > 1 || isAddressed(tree, binding.node)) return 'unknown';
  const declared = values.length === 0 && isDeclaredEmpty(tree, binding.node);
  return declared ? 'none' : (lengths[0] ?? 'unknown');
}

/** `var b []T`, not a named result. */
function isDeclaredEmpty(tree: SyntaxTree, name: NodeId): boolean {
  return tree.kindOf(tree.parentOf(name)) === GoKind.VarSpec;
}

/** Whether `&b` is taken anywhere, so that others may set it. */
function isAddressed(tree: SyntaxTree, name: NodeId): boolean {
  return new RegExp(`&\\s*${tree.textOf(name)}\\b(?!\\s*[.[])`).test(tree.text);
}

function lengthOf(at: Surroundings, value: NodeId): Length {
  const { tree, model } = at;
  const expression = withoutParens(tree, value);
  if (tree.kindOf(expression) === GoKind.CompositeLiteral) {
    const body = tree.child(expression, Field.Body);
    return tree.first(body) === NO_NODE ? 'none' : 'some';
  }
  const callee = tree.child(expression, Field.Function);
  const args = argumentsOf(tree, expression);
  switch (callee === NO_NODE ? '' : tree.textOf(callee)) {
    case 'make': {
      const [, length = NO_NODE] = args;
      const constant = length === NO_NODE ? undefined : constantValue(model, tree, length);
      if (constant !== undefined) return constant > 0 ? 'some' : 'none';
      const written = compactText(tree, length);
      const more = /\+\d*[1-9]\d*$|^\d*[1-9]\d*\+/.test(written);
      return more || !isOfCaller(at, length) ? 'some' : 'unknown';
    }
    case 'append': {
      const last = args.at(-1);
      const spread = last !== undefined && tree.kindOf(last) === GoKind.VariadicArgument;
      return args.length > 1 && !spread ? 'some' : 'unknown';
    }
    default:
  }
  const text = conversionAt(tree, expression);
  const hasText = text?.type === '[]byte' && /"[^"]+"/.test(tree.textOf(text.operand));
  return hasText ? 'some' : 'unknown';
}

/**
 * Whether a length is what the caller gave: a parameter of the declaration, or the length of one. What the function has
 * computed itself is taken to be right.
 */
function isOfCaller({ tree }: Surroundings, length: NodeId): boolean {
  return nodesOf(tree, GoKind.Identifier, length).some((name) => {
    const binding = bindingOf(tree, name);
    if (binding?.kind !== 'parameter') return false;
    const list = tree.parentOf(tree.parentOf(binding.node));
    return tree.parentOf(list) === 0;
  });
}

/** Whether the function compares the length of the slice with anything, or loops over it. */
export function isTested(tree: SyntaxTree, slice: NodeId): boolean {
  const name = compactText(tree, slice);
  const lengths = new Set([`len(${name})`, ...variablesWith(tree, `len(${name})`)]);
  return (
    nodesOf(tree, GoKind.BinaryExpression).some((node) => comparesWithFew(tree, node, lengths)) ||
    nodesOf(tree, GoKind.ExpressionSwitchStatement).some((node) =>
      lengths.has(compactText(tree, tree.child(node, Field.Value))),
    ) ||
    nodesOf(tree, GoKind.RangeClause).some(
      (node) =>
        compactText(tree, tree.child(node, Field.Right)) === name &&
        contains(tree, tree.parentOf(node), slice),
    )
  );
}

/** Names that start with the value. */
function variablesWith(tree: SyntaxTree, value: string): string[] {
  return [GoKind.ShortVarDeclaration, GoKind.AssignmentStatement].flatMap((kind) =>
    nodesOf(tree, kind).flatMap((node) => {
      const left = tree.children(tree.child(node, Field.Left));
      const right = tree.children(tree.child(node, Field.Right));
      return left.flatMap((target, i) => {
        const given = right[i];
        const same = given !== undefined && withoutCasts(tree, given) === value;
        return same ? [tree.textOf(target)] : [];
      });
    }),
  );
}

/** `len(b)` of `C.int(len(b))`. */
function withoutCasts(tree: SyntaxTree, node: NodeId): string {
  const text = compactText(tree, node);
  return /^(?:C\.)?\w+\((len\(.*\))\)$/.exec(text)?.[1] ?? text;
}

const COMPARISON = /^(==|!=|<=?|>=?)$/;

/**
 * `len(b) == 0`, `0 < n`, `len(b) < need`: any comparison but one of a variable with a constant above
 * one, which only cuts what is too long.
 */
function comparesWithFew(tree: SyntaxTree, node: NodeId, lengths: ReadonlySet<string>): boolean {
  const operator = tree.textOf(tree.child(node, Field.Operator));
  if (!COMPARISON.test(operator)) return false;
  const left = compactText(tree, tree.child(node, Field.Left));
  const right = compactText(tree, tree.child(node, Field.Right));
  if (lengths.has(left)) return !(operator.startsWith('>') && isMany(right));
  return lengths.has(right) && !(operator.startsWith('<') && isMany(left));
}

function isMany(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) > 1;
}
