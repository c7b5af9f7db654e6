/** Declarations inside C functions: local variables, with initial values and cleanup functions. */
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { VarId } from '../ir.ts';
import { lowerExpression } from './c-expressions.ts';
import { lowerInitializerList } from './c-initializers.ts';
import type { CLowering } from './c-lowering.ts';
import { fitted } from './c-operands.ts';
import { baseType, type Declared, declaredBy, FUNCTION, isArray } from './c-types.ts';
import { assign, placeOf, UNKNOWN } from './lowering.ts';

export function lowerDeclaration(l: CLowering, node: NodeId): void {
  const { tree } = l;
  const base = baseType(tree, node);
  const storage = storageOf(l, node);
  const cleanup = cleanupIn(l, node);
  for (let child = tree.first(node); child >= 0; child = tree.next(child)) {
    if (tree.field[child] !== Field.Declarator) {
      if (tree.kindOf(child) === CKind.Error) lowerExpression(l, child);
      continue;
    }
    const declared = declaredBy(tree, child, base);
    if (declared.name === '' || declared.type === FUNCTION || storage === 'extern') continue;
    // What `static` variables start with is assigned once, before the program runs.
    if (storage === 'static') l.builder.declare(declared.name, declared.type, 'global');
    else declareLocal(l, child, declared, cleanup);
  }
}

function storageOf(l: CLowering, node: NodeId): '' | 'static' | 'extern' {
  const { tree } = l;
  for (let child = tree.first(node); child >= 0; child = tree.next(child)) {
    if (tree.kindOf(child) !== CKind.StorageClassSpecifier) continue;
    const text = tree.textOf(child);
    if (text === 'static' || text === 'extern') return text;
  }
  return '';
}

/** The function of `__attribute__((cleanup(f)))`, which gets the variable's address at the end. */
export function cleanupIn(l: CLowering, node: NodeId): string {
  const { tree } = l;
  for (let child = tree.first(node); child >= 0; child = tree.next(child)) {
    if (tree.kindOf(child) !== CKind.AttributeSpecifier) continue;
    const name = /\b_*cleanup_*\s*\(\s*(\w+)\s*\)/.exec(tree.textOf(child))?.[1];
    if (name) return name;
  }
  return glibCleanup(tree.textOf(tree.child(node, Field.Type)));
}

/** What GLib's `g_autofree` and `g_autoptr(T)` stand for. */
function glibCleanup(type: string): string {
  if (type === 'g_autofree') return 'g_autoptr_cleanup_generic_gfree';
  const name = /^g_auto(?:ptr)?\s*\(\s*(\w+)\s*\)$/.exec(type)?.[1];
  return name === undefined ? '' : `glib_autoptr_cleanup_${name}`;
}

function declareLocal(l: CLowering, node: NodeId, declared: Declared, cleanup: string): void {
  const { tree } = l;
  const value =
    tree.kindOf(node) === CKind.InitDeclarator ? tree.child(node, Field.Value) : NO_NODE;
  const list = value !== NO_NODE && tree.kindOf(value) === CKind.InitializerList;
  const initial = value === NO_NODE || list ? UNKNOWN : lowerExpression(l, value);
  const variable = variableFor(l, declared);
  const source = isArray(declared.type) ? UNKNOWN : fitted(initial, declared.type);
  assign(l, placeOf(variable), source, node, true);
  if (list) lowerInitializerList(l, value, placeOf(variable));
  if (cleanup !== '') deferCleanup(l, variable, cleanup, node);
}

/** Both arms of an `#if` may declare the variable that is used after it: it is one. */
function variableFor(l: CLowering, { name, type }: Declared): VarId {
  const { builder } = l;
  const existing = builder.lookupInScope(name);
  const local = existing !== undefined && builder.roleOf(existing) === 'local';
  return local ? existing : builder.declare(name, type, 'local');
}

export function deferCleanup(l: CLowering, variable: VarId, name: string, node: NodeId): void {
  const call = {
    callee: { kind: 'c', name },
    args: [{ kind: 'address', place: placeOf(variable) }],
    spread: false,
    results: [],
    node,
  } as const;
  l.builder.emit({ op: 'defer', call, node });
}
