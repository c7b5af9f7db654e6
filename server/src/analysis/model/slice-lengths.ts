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
  const hasText = text?.type === '[]byte' && /(^|\+)"[^"]+"/.test(compactText(tree, text.operand));
  return hasText ? 'some' : 'unknown';
}

/**
 * Whether a length is what the caller gave: a parameter of the declaration, or the length of one. What the function has
 * computed itself is taken to be right.
 */
function isOfCaller({ tree }: Surroundings, length: NodeId): boolean {
  return parameterIn(tree, length) !== undefined;
}

/** The first parameter of the declaration that the expression mentions. */
function parameterIn(tree: SyntaxTree, expression: NodeId): string | undefined {
  const found = nodesOf(tree, GoKind.Identifier, expression).find((name) => {
    const binding = bindingOf(tree, name);
    if (binding?.kind !== 'parameter') return false;
    const list = tree.parentOf(tree.parentOf(binding.node));
    return tree.parentOf(list) === 0;
  });
  return found === undefined ? undefined : tree.textOf(found);
}

/**
 * What of a caller decides whether the slice has elements: a parameter, an exported field of one, or what
 * the slice was made as long as. What the function, or its type, has put together itself is taken to
 * be as it should.
 */
export function givenBy({ tree }: Surroundings, slice: NodeId): string | undefined {
  if (tree.kindOf(slice) === GoKind.SelectorExpression) {
    const field = tree.textOf(tree.child(slice, Field.Field));
    const object = withoutParens(tree, tree.child(slice, Field.Operand));
    if (!/^\p{Lu}/u.test(field) || tree.kindOf(object) !== GoKind.Identifier) return undefined;
    return parameterIn(tree, object) && compactText(tree, slice);
  }
  if (tree.kindOf(slice) !== GoKind.Identifier) return undefined;
  const parameter = parameterIn(tree, slice);
  const binding = bindingOf(tree, slice);
  if (parameter !== undefined) {
    // One that the function cuts or makes anew has the length that the function wants.
    return binding && assignmentsTo(tree, binding).length ? undefined : parameter;
  }
  if (binding?.kind !== 'variable') return undefined;
  const values = assignmentsTo(tree, binding).map(({ value }) => value);
  return [binding.value, ...values]
    .filter((value) => value !== NO_NODE)
    .map((value) => lengthGivenIn(tree, withoutParens(tree, value)))
    .find((parameter) => parameter !== undefined);
}

/** The parameter that says how long the value is: `make([]T, n)`, `append(a, b...)`, `[]byte(s)`. */
function lengthGivenIn(tree: SyntaxTree, value: NodeId): string | undefined {
  const callee = tree.child(value, Field.Function);
  const called = callee === NO_NODE ? '' : tree.textOf(callee);
  if (called === 'append') return parameterIn(tree, value);
  const length =
    called === 'make' ? argumentsOf(tree, value)[1] : conversionAt(tree, value)?.operand;
  return length === undefined ? undefined : parameterIn(tree, length);
}

/** Whether the node stands where some number is not zero: the number may say how long things are. */
export function isWhereSomething(tree: SyntaxTree, node: NodeId): boolean {
  let inner = node;
  for (let up = tree.parentOf(node); up !== NO_NODE; up = tree.parentOf(up)) {
    if (tree.kindOf(up) === GoKind.IfStatement && tree.child(up, Field.Consequence) === inner) {
      const condition = compactText(tree, tree.child(up, Field.Condition));
      if (/[\w)](>|!=)0\b|[\w)]>=1\b|\b0(<|!=)\w/.test(condition)) return true;
    }
    inner = up;
  }
  return false;
}

/**
 * Whether the function compares the length of the slice with anything, or loops over it. `name` is the
 * slice, or what it was made as long as: another slice, or a number.
 */
export function isTested(
  tree: SyntaxTree,
  slice: NodeId,
  name: string = compactText(tree, slice),
): boolean {
  const lengths = new Set([name, `len(${name})`, ...variablesWith(tree, `len(${name})`)]);
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
        return given !== undefined && isAtMost(tree, given, value) ? [tree.textOf(target)] : [];
      });
    }),
  );
}

/** `C.int(len(b))` and the least of several lengths: what is not zero says that `b` is not empty. */
function isAtMost(tree: SyntaxTree, node: NodeId, length: string): boolean {
  const text = compactText(tree, node).replace(/^(?:C\.)?\w+\((\w+\(.*\))\)$/, '$1');
  return text === length || (/^min(\w*)\(/.test(text) && text.includes(length));
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
  if (left === 'nil' || right === 'nil') return false;
  if (lengths.has(left)) return !(operator.startsWith('>') && isMany(right));
  return lengths.has(right) && !(operator.startsWith('<') && isMany(left));
}

function isMany(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) > 1;
}
