/** Whether a pointer points to the bytes of a Go string, which no NUL ends and nobody may change. */
import { Field, GoKind } from '../syntax/kinds.ts';
import { mentioning, remembered } from '../syntax/remembered.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { assignmentsTo, type Binding, bindingOf } from './go-bindings.ts';
import {
  addressed,
  type Conversion,
  compactText,
  conversionAt,
  withoutParens,
} from './go-expressions.ts';
import { argumentsOf, nodesOf } from './go-nodes.ts';
import {
  functionCalled,
  isTypeText,
  type Surroundings,
  typeOf,
  typeOfBinding,
} from './go-static-types.ts';
import type { PackageModel } from './package.ts';

/** The string whose bytes are meant. */
export interface StringData {
  /** A NUL was put at its end on purpose. */
  readonly terminated: boolean;
}

const MAX_DEPTH = 10;

/** All ways to the data of a string are written with one of these. */
const mentionsWay = mentioning(/StringData|StringHeader|\(\s*unsafe\.Pointer\(\s*&/);

const callsIn = remembered(({ text }) => new Set(text.match(/\w+(?=\()/g)));

/** Types in which a function hands such data out. */
const POINTER = /^(\*|\[\]|unsafe\.Pointer$|uintptr$)/;

const helpers = new WeakMap<PackageModel, ReadonlySet<string>>();

/** Names of the functions that may hand out the data of a string. */
function helpersOf(model: PackageModel): ReadonlySet<string> {
  let known = helpers.get(model);
  if (!known) {
    const named = model.functions.filter(
      ({ section, signature: { params, results } }) =>
        params.some(({ type }) => type === 'string') &&
        POINTER.test(results[0]?.type ?? '') &&
        mentionsWay(section.tree),
    );
    known = new Set(named.map(({ signature }) => signature.name));
    helpers.set(model, known);
  }
  return known;
}

/** Whether there can be data of a string in the declaration. */
export function mayHoldStringData({ model, tree }: Surroundings): boolean {
  if (mentionsWay(tree)) return true;
  const names = helpersOf(model);
  if (names.size === 0) return false;
  const called = callsIn(tree);
  return [...names].some((name) => called.has(name));
}

/** The string behind a pointer, an integer or a slice made from one; `undefined` for anything else. */
export function stringDataAt(at: Surroundings, node: NodeId, depth = 0): StringData | undefined {
  const { tree } = at;
  const expression = withoutParens(tree, node);
  if (expression === NO_NODE || depth > MAX_DEPTH) return undefined;
  switch (tree.kindOf(expression)) {
    case GoKind.Identifier:
      return ofName(at, expression, depth);
    case GoKind.SelectorExpression:
      return ofField(at, expression, depth);
    case GoKind.IndexExpression: {
      // The first word of a string is the pointer to its data.
      const index = tree.textOf(tree.child(expression, Field.Index));
      const words = conversionAt(tree, tree.child(expression, Field.Operand));
      return index === '0' ? headerOf(at, words) : undefined;
    }
    case GoKind.UnaryExpression: {
      const element = addressed(tree, expression);
      if (element === NO_NODE) return dereferenced(at, conversionAt(tree, expression));
      const isFirst = tree.kindOf(element) === GoKind.IndexExpression;
      return isFirst ? stringDataAt(at, tree.child(element, Field.Operand), depth + 1) : undefined;
    }
    case GoKind.CallExpression:
    case GoKind.TypeConversionExpression:
      return ofCall(at, expression, depth);
    default:
      return undefined;
  }
}

function ofCall(at: Surroundings, node: NodeId, depth: number): StringData | undefined {
  const { tree } = at;
  const [first] = argumentsOf(tree, node);
  switch (compactText(tree, tree.child(node, Field.Function))) {
    case 'unsafe.StringData':
      return first === undefined ? undefined : ofString(at, first);
    case 'unsafe.Slice':
      return first === undefined ? undefined : stringDataAt(at, first, depth + 1);
    default:
  }
  if (functionCalled(at, node)) return ofResult(at, node, depth);
  const conversion = conversionAt(tree, node);
  if (!conversion || !isPointerLike(at, conversion.type)) return undefined;
  return conversion.dereferenced
    ? dereferenced(at, conversion)
    : stringDataAt(at, conversion.operand, depth + 1);
}

function isPointerLike(at: Surroundings, type: string): boolean {
  return (
    type.startsWith('*') ||
    type === 'unsafe.Pointer' ||
    (type === 'uintptr' && isTypeText(at, type))
  );
}

/** `*(*unsafe.Pointer)(unsafe.Pointer(&s))`, and the same with a slice of bytes over a string. */
function dereferenced(
  at: Surroundings,
  conversion: Conversion | undefined,
): StringData | undefined {
  if (!conversion?.dereferenced) return undefined;
  return /^\*(\*|unsafe\.Pointer$|uintptr$|\[\]byte$)/.test(conversion.type)
    ? headerOf(at, conversion)
    : undefined;
}

/** The string `s` of `(*T)(unsafe.Pointer(&s))`. */
function headerOf(at: Surroundings, conversion: Conversion | undefined): StringData | undefined {
  const { tree } = at;
  const pointer = conversion && conversionAt(tree, conversion.operand);
  if (pointer?.type !== 'unsafe.Pointer') return undefined;
  const text = addressed(tree, pointer.operand);
  return text === NO_NODE ? undefined : ofString(at, text);
}

/** `h.Data` of a header, or the first field of a struct that is laid over a string. */
function ofField(at: Surroundings, node: NodeId, depth: number): StringData | undefined {
  const { tree, model } = at;
  const owner = withoutParens(tree, tree.child(node, Field.Operand));
  const field = tree.textOf(tree.child(node, Field.Field));
  const type = typeOf(at, owner);
  const fields = model.types.get(type.replace(/^\*/, ''))?.fields;
  const isFirst = fields !== undefined && [...fields.keys()][0] === field;
  if (isFirst || (/^\*?reflect\.StringHeader$/.test(type) && field === 'Data')) {
    const laid = laidOver(at, owner);
    if (laid) return laid;
  }
  return assignedField(at, node, depth);
}

/** The conversion behind `h`: `h := (*T)(unsafe.Pointer(&s))`. */
function laidOver(at: Surroundings, owner: NodeId): StringData | undefined {
  const { tree } = at;
  const direct = headerOf(at, conversionAt(tree, owner));
  if (direct || tree.kindOf(owner) !== GoKind.Identifier) return direct;
  const value = bindingOf(tree, owner)?.value ?? NO_NODE;
  return value === NO_NODE ? undefined : headerOf(at, conversionAt(tree, value));
}

/** What the function itself puts into that field, the last time. */
function assignedField(at: Surroundings, node: NodeId, depth: number): StringData | undefined {
  const { tree } = at;
  const place = compactText(tree, node);
  let found: StringData | undefined;
  for (const statement of nodesOf(tree, GoKind.AssignmentStatement)) {
    if (tree.startOf(statement) > tree.startOf(node)) break;
    const targets = tree.children(tree.child(statement, Field.Left));
    const values = tree.children(tree.child(statement, Field.Right));
    const index = targets.findIndex((target) => compactText(tree, target) === place);
    const value = values.length === targets.length ? values[index] : undefined;
    if (index >= 0) found = value === undefined ? undefined : stringDataAt(at, value, depth + 1);
  }
  return found;
}

function ofName(at: Surroundings, node: NodeId, depth: number): StringData | undefined {
  const binding = bindingOf(at.tree, node);
  if (binding?.kind !== 'variable' || binding.shared) return undefined;
  const values = valuesOf(at.tree, binding);
  const [only] = values;
  return values.length === 1 && only !== undefined ? stringDataAt(at, only, depth + 1) : undefined;
}

function valuesOf(tree: SyntaxTree, binding: Binding): NodeId[] {
  const values = assignmentsTo(tree, binding).map(({ value }) => value);
  if (binding.value !== NO_NODE) values.push(binding.value);
  return values;
}

/** A function of the package that returns nothing but the data of strings. */
function ofResult(at: Surroundings, node: NodeId, depth: number): StringData | undefined {
  const callee = functionCalled(at, node);
  if (!callee) return undefined;
  const { tree } = callee.section;
  const returns = nodesOf(tree, GoKind.ReturnStatement).map((statement) => {
    const list = tree.first(statement);
    const value = list === NO_NODE ? NO_NODE : tree.first(list);
    return stringDataAt({ model: at.model, tree }, value, depth + 2);
  });
  const all = returns.length > 0 && returns.every((one) => one !== undefined);
  if (!all) return undefined;
  const given = argumentsOf(at.tree, node).some((argument) => isTerminated(at, argument));
  return { terminated: given || returns.some((one) => one?.terminated) };
}

function ofString(at: Surroundings, node: NodeId): StringData | undefined {
  if (typeOf(at, node) !== 'string') return undefined;
  return { terminated: isTerminated(at, node) };
}

/** `s + "\x00"`, or a variable that gets that somewhere. */
function isTerminated(at: Surroundings, node: NodeId): boolean {
  const { tree } = at;
  const expression = withoutParens(tree, node);
  if (ENDS_WITH_NUL.test(tree.textOf(expression))) return true;
  if (tree.kindOf(expression) !== GoKind.Identifier) return false;
  const binding = bindingOf(tree, expression);
  if (!binding) return true;
  if (typeOfBinding(at, binding) === '') return true;
  return valuesOf(tree, binding).some(
    (value) => value !== NO_NODE && ENDS_WITH_NUL.test(tree.textOf(value)),
  );
}

const ENDS_WITH_NUL = /(\\x00|\\000|\\u0000)"[\s)]*$|\bstring\(rune\(0\)\)[\s)]*$/;
