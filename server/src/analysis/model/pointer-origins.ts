/**
 * Where an address, or the integer that is taken for one, comes from, as far as the text of a function
 * and the declarations around it show.
 */
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { assignmentsTo, type Binding, bindingOf } from './go-bindings.ts';
import {
  addressed,
  calledInC,
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

/**
 * go: memory that the Go runtime manages and may move or free; c: memory of C; number: an integer
 * that never was an address; unknown: anything else, package variables included, which stay in place.
 */
export type Origin = 'go' | 'c' | 'number' | 'unknown';

const MAX_DEPTH = 12;

/** The origin of a pointer or integer. */
export function originOf(at: Surroundings, node: NodeId, depth = 0): Origin {
  const { tree } = at;
  const expression = withoutParens(tree, node);
  if (expression === NO_NODE || depth > MAX_DEPTH) return 'unknown';
  switch (tree.kindOf(expression)) {
    case GoKind.Identifier:
      return originOfName(at, expression, depth);
    case GoKind.IntLiteral:
      return 'number';
    case GoKind.UnaryExpression: {
      const target = addressed(tree, expression);
      return target === NO_NODE ? 'unknown' : originOfPlace(at, target, depth + 1);
    }
    case GoKind.BinaryExpression: {
      const left = originOf(at, tree.child(expression, Field.Left), depth + 1);
      const right = originOf(at, tree.child(expression, Field.Right), depth + 1);
      return left === 'number' ? right : right === 'number' ? left : 'unknown';
    }
    case GoKind.SliceExpression:
      return originOf(at, tree.child(expression, Field.Operand), depth + 1);
    case GoKind.SelectorExpression:
    case GoKind.IndexExpression:
      return originByType(typeOf(at, expression));
    case GoKind.CompositeLiteral:
      return 'go';
    case GoKind.CallExpression:
    case GoKind.TypeConversionExpression:
      return originOfCall(at, expression, depth);
    default:
      return 'unknown';
  }
}

/** What the type of a value alone says. */
function originByType(type: string): Origin {
  if (/^\*+C\./.test(type)) return 'c';
  if (SMALL_INTEGERS.test(type)) return 'number';
  if (/^\*(?!\*|unsafe\.)/.test(type)) return 'go';
  return 'unknown';
}

/** Integers too small for an address, and `int`, in which nobody keeps one. */
const SMALL_INTEGERS = /^(u?int(8|16|32)?|byte|rune|C\.(int|uint|short|ushort|u?int(8|16|32)_t))$/;

function originOfName(at: Surroundings, node: NodeId, depth: number): Origin {
  const binding = bindingOf(at.tree, node);
  if (!binding) return isCounter(at, at.tree.textOf(node)) ? 'number' : 'unknown';
  const byType = originByType(integerType(at, typeOfBinding(at, binding)));
  if (byType !== 'unknown' && byType !== 'go') return byType;
  if (binding.kind !== 'variable' || binding.shared) return sharedOrigin(at, binding, byType);
  return agreed(at, binding, depth) ?? byType;
}

/** The type below a type of the package that is an integer by another name. */
function integerType({ model }: Surroundings, type: string): string {
  return model.types.get(type)?.underlying ?? type;
}

function sharedOrigin(at: Surroundings, binding: Binding, byType: Origin): Origin {
  const { kind, index, value, type } = binding;
  if (kind === 'parameter' && (byType === 'unknown' || mayBeC(at.tree, type))) return 'unknown';
  return index === 0 && kind === 'variable' && calledInC(at.tree, value) !== '' ? 'c' : byType;
}

/** A pointer to a type parameter of the function, which may stand for a type of C. */
function mayBeC(tree: SyntaxTree, type: string): boolean {
  return nodesOf(tree, GoKind.TypeParameterDeclaration).some((declaration) => {
    const names = tree.children(declaration).filter((child) => tree.field[child] === Field.Name);
    return names.some((name) => type === `*${tree.textOf(name)}`);
  });
}

/** What all values of a variable have in common; nothing when there is none. */
function agreed(at: Surroundings, binding: Binding, depth: number): Origin | undefined {
  const values = assignmentsTo(at.tree, binding).map(({ value, operator }) =>
    operator === '=' ? value : NO_NODE,
  );
  if (binding.value !== NO_NODE) values.push(binding.value);
  const origins = new Set(values.map((value) => originOf(at, value, depth + 1)));
  if (origins.size === 0) return undefined;
  const [first] = origins;
  return origins.size === 1 ? first : 'unknown';
}

/** The origin of the memory that a place is part of. */
function originOfPlace(at: Surroundings, target: NodeId, depth: number): Origin {
  const { tree } = at;
  switch (tree.kindOf(target)) {
    case GoKind.Identifier:
      return bindingOf(tree, target) ? 'go' : 'unknown';
    case GoKind.CompositeLiteral:
      return 'go';
    case GoKind.SelectorExpression: {
      const owner = tree.child(target, Field.Operand);
      const type = typeOf(at, owner);
      if (type === '') return 'unknown';
      return type.startsWith('*')
        ? originOf(at, owner, depth + 1)
        : originOfPlace(at, withoutParens(tree, owner), depth + 1);
    }
    case GoKind.IndexExpression: {
      const operand = withoutParens(tree, tree.child(target, Field.Operand));
      const type = typeOf(at, operand);
      if (/^\[[^\]]/.test(type)) return originOfPlace(at, operand, depth + 1);
      return type.startsWith('[]') ? originOfSlice(at, operand, depth + 1) : 'unknown';
    }
    default:
      return 'unknown';
  }
}

/** A slice is Go's unless it is seen to be made over other memory. */
function originOfSlice(at: Surroundings, operand: NodeId, depth: number): Origin {
  const { tree } = at;
  if (tree.kindOf(operand) !== GoKind.Identifier) return originOf(at, operand, depth);
  const binding = bindingOf(tree, operand);
  if (!binding) return 'unknown';
  if (binding.kind === 'parameter') return 'go';
  return binding.kind === 'variable' && !binding.shared
    ? (agreed(at, binding, depth) ?? 'unknown')
    : 'unknown';
}

function originOfCall(at: Surroundings, node: NodeId, depth: number): Origin {
  const { tree } = at;
  const inC = calledInC(tree, node);
  const args = argumentsOf(tree, node);
  const type = typeOf(at, node);
  if (inC !== '') {
    const [operand] = args;
    const converts = type === `C.${inC}` && operand !== undefined;
    if (!converts) return inC.startsWith('Go') ? 'go' : 'c';
    return SMALL_INTEGERS.test(type) ? 'number' : originOf(at, operand, depth + 1);
  }
  const callee = functionCalled(at, node);
  if (callee) return originOfResult(at, node, depth);
  switch (compactText(tree, tree.child(node, Field.Function))) {
    case 'len':
    case 'cap':
      return 'number';
    case 'new':
    case 'make':
    case 'unsafe.StringData':
      return 'go';
    case 'append':
    case 'unsafe.Add':
    case 'unsafe.Slice':
    case 'unsafe.SliceData':
      return args[0] === undefined ? 'unknown' : originOf(at, args[0], depth + 1);
    default:
  }
  const conversion = conversionAt(tree, node);
  if (!conversion || !isTypeText(at, conversion.type)) return 'unknown';
  if (conversion.dereferenced) return originByType(type);
  if (conversion.type === '[]byte' && typeOf(at, conversion.operand) === 'string') return 'go';
  const operand = originOf(at, conversion.operand, depth + 1);
  const small = SMALL_INTEGERS.test(integerType(at, conversion.type));
  return operand === 'unknown' && small ? 'number' : operand;
}

/** What a function of the package returns, by its type or by all its return statements. */
function originOfResult(at: Surroundings, node: NodeId, depth: number): Origin {
  const callee = functionCalled(at, node);
  if (!callee) return 'unknown';
  const type = integerType(at, callee.signature.results[0]?.type ?? '');
  const byType = originByType(type);
  if (byType === 'c' || byType === 'number') return byType;
  const { tree } = callee.section;
  const inside: Surroundings = { model: at.model, tree };
  const origins = new Set<Origin>();
  for (let statement = 0; statement < tree.nodeCount; statement++) {
    if (tree.kindOf(statement) !== GoKind.ReturnStatement) continue;
    const list = tree.first(statement);
    const value = list === NO_NODE ? NO_NODE : tree.first(list);
    origins.add(originOf(inside, value, depth + 3));
  }
  const [first] = origins;
  return origins.size === 1 && first !== undefined ? first : 'unknown';
}

/** A variable of the package that is counted up somewhere in it. */
function isCounter({ model }: Surroundings, name: string): boolean {
  if (!model.variableNames.has(name)) return false;
  const counted = new RegExp(`\\b${name}(\\+\\+| *\\+= *1\\b)|atomic\\.Add\\w+\\(&${name}\\b`);
  return model.files.some((file) => counted.test(file.input.syntax.text));
}

/** Whether the function pins what the address is of. */
export function isPinned(tree: SyntaxTree, operand: NodeId): boolean {
  const text = compactText(tree, operand);
  const pinned = tree.text.matchAll(/\.Pin\(([^()]+)\)/g);
  return [...pinned].some(([, what = '']) => {
    const name = what.replace(/\s+/g, '').replace(/^&/, '');
    return new RegExp(`(^|[^\\w.])${escaped(name)}($|[^\\w])`).test(text);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
