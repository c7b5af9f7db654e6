/**
 * C types as texts in which pointers are visible: `*T` for `T *`, `[]T` for an array parameter, `[n]T`
 * for an array, `func` for a pointer to a function. What a type name stands for is not looked up.
 */
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';

export interface Declared {
  readonly name: string;
  readonly type: string;
}

/** Type of a function itself, not of a pointer to it. */
export const FUNCTION = 'func()';

/** Numbers by the names of other systems and standards, to the name that cgo gives such a number. */
const NUMBERS: Readonly<Record<string, string>> = {
  unsigned: 'uint',
  signed: 'int',
  _Bool: 'bool',
  ssize_t: 'long',
  ptrdiff_t: 'long',
  off_t: 'long',
  time_t: 'long',
  clock_t: 'long',
  wchar_t: 'int',
  pid_t: 'int',
  uid_t: 'uint',
  gid_t: 'uint',
  mode_t: 'uint',
  socklen_t: 'uint',
};

/** The type that a declaration, parameter or type name starts with, before any `*` or `[]`. */
export function baseType(tree: SyntaxTree, declaration: NodeId): string {
  const node = tree.child(declaration, Field.Type);
  switch (node === NO_NODE ? CKind.Token : tree.kindOf(node)) {
    case CKind.PrimitiveType:
    case CKind.TypeIdentifier:
      return named(tree.textOf(node));
    case CKind.SizedTypeSpecifier:
      return `C.${sizedName(tree.textOf(node))}`;
    case CKind.EnumSpecifier:
      return 'C.uint';
    case CKind.StructSpecifier:
    case CKind.UnionSpecifier: {
      const keyword = tree.kindOf(node) === CKind.StructSpecifier ? 'struct' : 'union';
      const name = tree.child(node, Field.Name);
      return name === NO_NODE ? `C.${keyword}` : `C.${keyword}_${tree.textOf(name)}`;
    }
    default:
      return '';
  }
}

function named(name: string): string {
  return `C.${Object.hasOwn(NUMBERS, name) ? NUMBERS[name] : name}`;
}

/** `unsigned long long int`, in any order, as cgo calls it. */
function sizedName(text: string): string {
  const words = text.split(/\s+/);
  if (words.includes('double')) return 'double';
  const longs = words.filter((word) => word === 'long').length;
  const size = words.find((word) => /^(char|short|int|u?int\d+_t|size_t)$/.test(word)) ?? 'int';
  const short = words.includes('short') ? 'short' : size;
  const name = longs > 0 ? 'long'.repeat(Math.min(longs, 2)) : short;
  return words.includes('unsigned') && !name.startsWith('u') ? `u${name}` : name;
}

/** The name and type that a declarator gives to `base`; the name is empty for an abstract one. */
export function declaredBy(tree: SyntaxTree, declarator: NodeId, base: string): Declared {
  let type = base;
  for (let node = declarator; node !== NO_NODE; node = innerDeclarator(tree, node)) {
    switch (tree.kindOf(node)) {
      case CKind.PointerDeclarator:
      case CKind.AbstractPointerDeclarator:
        type = type === FUNCTION ? 'func' : `*${type}`;
        break;
      case CKind.ArrayDeclarator:
      case CKind.AbstractArrayDeclarator:
        type = `[${sizeText(tree, node)}]${type}`;
        break;
      case CKind.FunctionDeclarator:
      case CKind.AbstractFunctionDeclarator:
        type = FUNCTION;
        break;
      case CKind.Identifier:
      case CKind.FieldIdentifier:
      case CKind.TypeIdentifier:
        return { name: tree.textOf(node), type };
    }
  }
  return { name: '', type };
}

const DECLARATORS = new Set<number>([
  CKind.Identifier,
  CKind.PointerDeclarator,
  CKind.ArrayDeclarator,
  CKind.FunctionDeclarator,
  CKind.ParenthesizedDeclarator,
  CKind.AttributedDeclarator,
  CKind.AbstractPointerDeclarator,
  CKind.AbstractArrayDeclarator,
  CKind.AbstractFunctionDeclarator,
  CKind.AbstractParenthesizedDeclarator,
]);

export function innerDeclarator(tree: SyntaxTree, node: NodeId): NodeId {
  const held = tree.child(node, Field.Declarator);
  if (held !== NO_NODE) return held;
  const kind = tree.kindOf(node);
  const wraps =
    kind === CKind.ParenthesizedDeclarator ||
    kind === CKind.AbstractParenthesizedDeclarator ||
    kind === CKind.AttributedDeclarator;
  if (!wraps) return NO_NODE;
  let child = tree.first(node);
  while (child >= 0 && !DECLARATORS.has(tree.kindOf(child))) child = tree.next(child);
  return child;
}

function sizeText(tree: SyntaxTree, node: NodeId): string {
  const size = tree.child(node, Field.Size);
  if (size === NO_NODE) return '...';
  const text = tree.textOf(size);
  return /^\w+$/.test(text) ? text : 'n';
}

/** The type of a parameter: arrays and functions are pointers there. */
export function parameterType(type: string): string {
  if (type === FUNCTION) return 'func';
  return type.replace(/^\[[^\]]*\]/, '[]');
}

/** The type that a cast or compound literal names. */
export function descriptorType(tree: SyntaxTree, descriptor: NodeId): string {
  if (descriptor === NO_NODE) return '';
  const base = baseType(tree, descriptor);
  return declaredBy(tree, tree.child(descriptor, Field.Declarator), base).type;
}

const PLAIN = /^C\.(u?(int|long|longlong|char|short)|size_t|float|double|u?int\d+_t|bool)$/;

/** Whether values of the type are numbers that nobody keeps an address in; unknown types are not. */
export function isPlain(type: string): boolean {
  return PLAIN.test(type);
}

export function isBool(type: string): boolean {
  return type === 'C.bool';
}

/** Whether the type is known to be a pointer or to become one when it is read. */
export function isPointer(type: string): boolean {
  return /^(\*|\[|func)/.test(type);
}

/** An array that is a variable of its own, not a parameter. */
export function isArray(type: string): boolean {
  return type.startsWith('[') && !type.startsWith('[]');
}

/** Integers made to hold addresses; `uintptr` is what a cast of a pointer gives. */
export function isAddressInteger(type: string): boolean {
  return type === 'uintptr' || type === 'C.uintptr_t' || type === 'C.intptr_t';
}

const WIDE = /^(uintptr|C\.(u?intptr_t|size_t|u?long|u?longlong|u?int64_t))$/;

/** Whether a pointer fits into the integer type. */
export function holdsAddress(type: string): boolean {
  return WIDE.test(type);
}

/** What a pointer to, or an array of, `type` has as its element. */
export function elementType(type: string): string {
  const prefix = /^(\*|\[[^\]]*\])/.exec(type);
  return prefix ? type.slice(prefix[0].length) : '';
}
