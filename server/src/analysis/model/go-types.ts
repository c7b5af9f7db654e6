/** Reads type expressions of Go as text without spaces; the analysis compares types by that. */
import { Field, GoKind } from '../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../syntax/tree.ts';
import { NO_NODE } from '../syntax/tree.ts';

/** The type at `node`, such as `*C.char`, without parentheses around it; empty for none. */
export function typeText(tree: SyntaxTree, node: NodeId): string {
  let inner = node;
  while (inner !== NO_NODE && tree.kindOf(inner) === GoKind.ParenthesizedType) {
    inner = tree.first(inner);
  }
  return inner === NO_NODE ? '' : tree.textOf(inner).replace(/\s+/g, '');
}

/** One parameter or result. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly variadic: boolean;
}

/** The parameters of a `parameter_list`, one for each name; a bare type has an empty name. */
export function parametersOf(tree: SyntaxTree, list: NodeId): Parameter[] {
  const out: Parameter[] = [];
  if (list === NO_NODE) return out;
  for (let child = tree.first(list); child >= 0; child = tree.next(child)) {
    const kind = tree.kindOf(child);
    const variadic = kind === GoKind.VariadicParameterDeclaration;
    if (kind !== GoKind.ParameterDeclaration && !variadic) continue;
    const type = typeText(tree, tree.child(child, Field.Type));
    const before = out.length;
    for (let part = tree.first(child); part >= 0; part = tree.next(part)) {
      if (tree.field[part] === Field.Name) out.push({ name: tree.textOf(part), type, variadic });
    }
    if (out.length === before) out.push({ name: '', type, variadic });
  }
  return out;
}

/** The results of a function: of a list, or of a single type. */
export function resultsOf(tree: SyntaxTree, result: NodeId): Parameter[] {
  if (result === NO_NODE) return [];
  if (tree.kindOf(result) === GoKind.ParameterList) return parametersOf(tree, result);
  return [{ name: '', type: typeText(tree, result), variadic: false }];
}

/** `T` of `T`, `*T`, `T[P]`, `(*T)`; the name under which methods are found. */
export function baseTypeName(type: string): string {
  return type.replace(/^[*()]+/, '').replace(/[[)].*$/, '');
}

/**
 * Type of the elements of a slice, map, array, pointer to an array, or variadic parameter; empty when
 * the type as written does not tell.
 */
export function elementType(type: string): string {
  if (type.startsWith('...')) return type.slice(3);
  const container = type.startsWith('*[') ? type.slice(1) : type;
  if (!/^(map)?\[/.test(container)) return '';
  let depth = 0;
  for (let i = 0; i < container.length; i++) {
    if (container[i] === '[') depth++;
    else if (container[i] === ']' && --depth === 0) return container.slice(i + 1);
  }
  return '';
}

const BUILTIN_TYPES = new Set(
  (
    'bool byte complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string ' +
    'uint uint8 uint16 uint32 uint64 uintptr any'
  ).split(' '),
);

export function isBuiltinType(name: string): boolean {
  return BUILTIN_TYPES.has(name);
}
