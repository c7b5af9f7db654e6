/**
 * Types of expressions of Go as far as names and declarations of the package tell: as text without
 * blanks, empty where it would take a type checker.
 */
import { isKnownCType } from '../knowledge/c-functions.ts';
import { cResultType } from '../knowledge/c-result-types.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { type Binding, bindingOf } from './go-bindings.ts';
import {
  addressed,
  calledInC,
  compactText,
  conversionAt,
  withoutParens,
} from './go-expressions.ts';
import { argumentsOf } from './go-nodes.ts';
import { baseTypeName, elementType, isBuiltinType } from './go-types.ts';
import type { GoFunction, PackageModel } from './package.ts';

/** An expression's tree and the package around it. */
export interface Surroundings {
  readonly model: PackageModel;
  readonly tree: SyntaxTree;
}

/** How many steps from name to name are followed. */
const MAX_DEPTH = 12;

/** The type of an expression. */
export function typeOf(at: Surroundings, node: NodeId, depth = 0): string {
  const { tree } = at;
  const expression = withoutParens(tree, node);
  if (expression === NO_NODE || depth > MAX_DEPTH) return '';
  switch (tree.kindOf(expression)) {
    case GoKind.Identifier:
      return typeOfName(at, expression, depth);
    case GoKind.UnaryExpression:
      return typeOfUnary(at, expression, depth);
    case GoKind.BinaryExpression:
      return typeOfBinary(at, expression, depth);
    case GoKind.CompositeLiteral:
      return compactText(tree, tree.child(expression, Field.Type));
    case GoKind.SelectorExpression:
      return typeOfField(at, expression, depth);
    case GoKind.IndexExpression:
      return elementType(typeOf(at, tree.child(expression, Field.Operand), depth + 1));
    case GoKind.SliceExpression:
      return sliced(typeOf(at, tree.child(expression, Field.Operand), depth + 1));
    case GoKind.CallExpression:
    case GoKind.TypeConversionExpression:
      return typeOfCall(at, expression, depth);
    case GoKind.InterpretedStringLiteral:
    case GoKind.RawStringLiteral:
      return 'string';
    case GoKind.IntLiteral:
      return 'int';
    default:
      return '';
  }
}

function typeOfName(at: Surroundings, node: NodeId, depth: number): string {
  const binding = bindingOf(at.tree, node);
  return binding ? typeOfBinding(at, binding, depth) : packageVariable(at, node, depth);
}

/** The type of a variable: as written, or that of what it starts with. */
export function typeOfBinding(at: Surroundings, binding: Binding, depth = 0): string {
  if (binding.type !== '' || binding.value === NO_NODE) return binding.type;
  if (binding.kind === 'range') {
    const over = typeOf(at, binding.value, depth + 1);
    if (binding.index === 1) return elementType(over);
    return over === 'int' || /^(\*?\[|string$)/.test(over) ? 'int' : '';
  }
  if (!binding.shared) return typeOf(at, binding.value, depth + 1);
  const callee = functionCalled(at, binding.value);
  if (callee) return callee.signature.results[binding.index]?.type ?? '';
  return binding.index === 0 ? typeOf(at, binding.value, depth + 1) : '';
}

/** The type of a variable of the package. */
function packageVariable({ model, tree }: Surroundings, node: NodeId, depth: number): string {
  const name = tree.textOf(node);
  if (!model.variableNames.has(name)) return '';
  for (const { section } of model.variables) {
    const inside = section.tree;
    for (let spec = 0; spec < inside.nodeCount; spec++) {
      if (inside.kindOf(spec) !== GoKind.VarSpec) continue;
      const names = inside.children(spec).filter((child) => inside.field[child] === Field.Name);
      const index = names.findIndex((child) => inside.textOf(child) === name);
      if (index < 0) continue;
      const written = compactText(inside, inside.child(spec, Field.Type));
      if (written !== '') return written;
      const list = inside.child(spec, Field.Value);
      const value = list === NO_NODE ? undefined : inside.children(list)[index];
      return value === undefined ? '' : typeOf({ model, tree: inside }, value, depth + 1);
    }
  }
  return '';
}

function typeOfUnary(at: Surroundings, node: NodeId, depth: number): string {
  const { tree } = at;
  const target = addressed(tree, node);
  if (target !== NO_NODE) {
    const inner = typeOf(at, target, depth + 1);
    return inner === '' ? '' : `*${inner}`;
  }
  const operator = tree.textOf(tree.child(node, Field.Operator));
  const inner = typeOf(at, tree.child(node, Field.Operand), depth + 1);
  if (operator === '*') return inner.startsWith('*') ? inner.slice(1) : '';
  return operator === '-' || operator === '^' || operator === '+' ? inner : '';
}

function typeOfBinary(at: Surroundings, node: NodeId, depth: number): string {
  const { tree } = at;
  const operator = tree.textOf(tree.child(node, Field.Operator));
  if (/^(==|!=|<=?|>=?|&&|\|\|)$/.test(operator)) return 'bool';
  const left = tree.child(node, Field.Left);
  const literal = tree.kindOf(withoutParens(tree, left)) === GoKind.IntLiteral;
  const shift = operator === '<<' || operator === '>>';
  return typeOf(at, literal && !shift ? tree.child(node, Field.Right) : left, depth + 1);
}

function typeOfField(at: Surroundings, node: NodeId, depth: number): string {
  const { tree, model } = at;
  const owner = typeOf(at, tree.child(node, Field.Operand), depth + 1);
  if (owner === '') return '';
  const field = tree.textOf(tree.child(node, Field.Field));
  return model.types.get(baseTypeName(owner))?.fields.get(field) ?? '';
}

/** A slice of an array is a slice, of a slice or string the same. */
function sliced(type: string): string {
  if (type === 'string' || type.startsWith('[]')) return type;
  const element = elementType(type);
  return element === '' ? '' : `[]${element}`;
}

function typeOfCall(at: Surroundings, node: NodeId, depth: number): string {
  const { tree } = at;
  const inC = calledInC(tree, node);
  const args = argumentsOf(tree, node);
  if (inC !== '') {
    return isCTypeName(at, inC) && args.length === 1 ? `C.${inC}` : cResultType(inC);
  }
  const callee = functionCalled(at, node);
  if (callee) return callee.signature.results[0]?.type ?? '';
  const written = compactText(tree, tree.child(node, Field.Function));
  const builtin = typeOfBuiltin(at, written, args, depth);
  if (builtin !== undefined) return builtin;
  const conversion = conversionAt(tree, node);
  if (!conversion || !isTypeText(at, conversion.type)) return '';
  return conversion.dereferenced ? conversion.type.slice(1) : conversion.type;
}

function typeOfBuiltin(
  at: Surroundings,
  name: string,
  args: readonly NodeId[],
  depth: number,
): string | undefined {
  const [first = NO_NODE] = args;
  switch (name) {
    case 'len':
    case 'cap':
    case 'copy':
      return 'int';
    case 'make':
      return compactText(at.tree, first);
    case 'new':
      return `*${compactText(at.tree, first)}`;
    case 'append':
      return typeOf(at, first, depth + 1);
    case 'cgo.NewHandle':
    case 'cgo.Handle':
      return 'cgo.Handle';
    case 'unsafe.Add':
      return 'unsafe.Pointer';
    case 'unsafe.Slice': {
      const pointer = typeOf(at, first, depth + 1);
      return pointer.startsWith('*') ? `[]${pointer.slice(1)}` : '';
    }
    case 'unsafe.StringData':
      return '*byte';
    default:
      return undefined;
  }
}

/** Whether the text of what is called is a type. */
export function isTypeText({ model }: Surroundings, type: string): boolean {
  if (/^[*[]/.test(type) || type === 'unsafe.Pointer' || isBuiltinType(type)) return true;
  return model.types.has(type);
}

function isCTypeName({ model }: Surroundings, name: string): boolean {
  if (model.cFunctions.has(name)) return false;
  return model.cTypes.has(name) || isKnownCType(name);
}

/** The only function of the package that the call may run, by its name and receiver. */
export function functionCalled(at: Surroundings, node: NodeId): GoFunction | undefined {
  const { tree, model } = at;
  const call = withoutParens(tree, node);
  if (call === NO_NODE || tree.kindOf(call) !== GoKind.CallExpression) return undefined;
  const callee = withoutParens(tree, tree.child(call, Field.Function));
  if (tree.kindOf(callee) === GoKind.Identifier) {
    if (bindingOf(tree, callee)) return undefined;
    return onlyOne(model.functionsByName.get(tree.textOf(callee)));
  }
  if (tree.kindOf(callee) !== GoKind.SelectorExpression) return undefined;
  const methods = model.methodsByName.get(tree.textOf(tree.child(callee, Field.Field))) ?? [];
  if (methods.length === 0) return undefined;
  const receiver = baseTypeName(typeOf(at, tree.child(callee, Field.Operand), 1));
  return onlyOne(methods.filter((fn) => fn.signature.receiver === receiver));
}

function onlyOne<T>(items: readonly T[] | undefined): T | undefined {
  return items?.length === 1 ? items[0] : undefined;
}
