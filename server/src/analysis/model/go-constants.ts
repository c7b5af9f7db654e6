/** Values of constant expressions of Go that are written with numbers, operators and names. */
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { compactText, withoutParens } from './go-expressions.ts';
import type { PackageModel } from './package.ts';

const LIMITS: Readonly<Record<string, number>> = {
  'math.MaxInt8': 0x7f,
  'math.MaxInt16': 0x7fff,
  'math.MaxInt32': 0x7fffffff,
  'math.MaxInt64': 2 ** 63,
  'math.MaxInt': 2 ** 63,
  'math.MaxUint8': 0xff,
  'math.MaxUint16': 0xffff,
  'math.MaxUint32': 0xffffffff,
};

/** What stands for the size of a type that is not known. */
const SOME_SIZE = 16;

/** The value, as far as doubles go; `undefined` where it is not known. */
export function constantValue(
  model: PackageModel,
  tree: SyntaxTree,
  node: NodeId,
  depth = 0,
): number | undefined {
  const at = withoutParens(tree, node);
  if (at === NO_NODE || depth > 12) return undefined;
  switch (tree.kindOf(at)) {
    case GoKind.IntLiteral:
      return numberOf(tree.textOf(at));
    case GoKind.Identifier:
      return namedConstant(model, tree, tree.textOf(at), depth);
    case GoKind.SelectorExpression: {
      const text = tree.textOf(at);
      return Object.hasOwn(LIMITS, text) ? LIMITS[text] : sizeOf(text);
    }
    case GoKind.BinaryExpression: {
      const left = constantValue(model, tree, tree.child(at, Field.Left), depth + 1);
      const right = constantValue(model, tree, tree.child(at, Field.Right), depth + 1);
      if (left === undefined || right === undefined) return undefined;
      return calculated(tree.textOf(tree.child(at, Field.Operator)), left, right);
    }
    case GoKind.CallExpression:
      return sizeOf(compactText(tree, at));
    default:
      return undefined;
  }
}

function sizeOf(text: string): number | undefined {
  return /^(unsafe\.Sizeof\(|C\.sizeof_)/.test(text) ? SOME_SIZE : undefined;
}

function numberOf(text: string): number | undefined {
  const digits = text.replace(/_/g, '').replace(/^0(?=[0-7])/, '0o');
  const value = Number(digits);
  return Number.isNaN(value) ? undefined : value;
}

function calculated(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? undefined : Math.trunc(a / b);
    case '<<':
      return a * 2 ** b;
    case '>>':
      return Math.floor(a / 2 ** b);
    default:
      return undefined;
  }
}

/** A constant of the declaration itself or of the package. */
function namedConstant(
  model: PackageModel,
  tree: SyntaxTree,
  name: string,
  depth: number,
): number | undefined {
  const own = inTree(model, tree, name, depth);
  if (own !== undefined || !model.variableNames.has(name)) return own;
  for (const { section } of model.variables) {
    const value = inTree(model, section.tree, name, depth);
    if (value !== undefined) return value;
  }
  return undefined;
}

function inTree(
  model: PackageModel,
  tree: SyntaxTree,
  name: string,
  depth: number,
): number | undefined {
  for (let spec = 0; spec < tree.nodeCount; spec++) {
    if (tree.kindOf(spec) !== GoKind.ConstSpec) continue;
    const names = tree.children(spec).filter((child) => tree.field[child] === Field.Name);
    const index = names.findIndex((child) => tree.textOf(child) === name);
    const list = tree.child(spec, Field.Value);
    const value = index < 0 || list === NO_NODE ? undefined : tree.children(list)[index];
    if (value !== undefined) return constantValue(model, tree, value, depth + 1);
  }
  return undefined;
}
