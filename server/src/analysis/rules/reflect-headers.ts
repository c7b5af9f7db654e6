/** Uses of `reflect.SliceHeader` and `StringHeader`, told apart for the rules that report them. */

import { headerFields } from '../fixes/unsafe-slice.ts';
import { assignmentsToField, type Binding } from '../model/go-bindings.ts';
import { withParens } from '../model/go-expressions.ts';
import { originOf } from '../model/pointer-origins.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId } from '../syntax/tree.ts';
import type { Written } from './written.ts';

export interface HeaderUse {
  /** `reflect.SliceHeader` as it stands in the code. */
  readonly node: NodeId;
  readonly header: 'SliceHeader' | 'StringHeader';
  /**
   * literal: built with the address of Go memory in it; underived: a header of its own that gets one;
   * other: made from a slice or string that exists, or about memory of C.
   */
  readonly kind: 'literal' | 'underived' | 'other';
  /** Where the address of Go memory becomes the header's integer. */
  readonly data: NodeId;
}

/** Every use of a header type in a declaration. */
export function headerUses(written: Written): HeaderUse[] {
  const { tree, expressions, file } = written;
  if (file.imports.get('reflect') !== 'reflect') return [];
  const out: HeaderUse[] = [];
  for (const node of expressions.selectors) {
    const header = /^reflect\.(SliceHeader|StringHeader)$/.exec(tree.textOf(node))?.[1];
    if (header !== 'SliceHeader' && header !== 'StringHeader') continue;
    out.push({ node, header, ...classify(written, node) });
  }
  return out;
}

function classify(written: Written, node: NodeId): Pick<HeaderUse, 'kind' | 'data'> {
  const { tree } = written;
  const parent = tree.parentOf(node);
  if (tree.kindOf(parent) === GoKind.CompositeLiteral) {
    const data = headerFields(tree, parent).get('Data');
    if (data !== undefined && originOf(written, data) === 'go') return { kind: 'literal', data };
  }
  const binding = holder(written, node);
  const data = binding ? goData(written, binding) : NO_NODE;
  return { kind: data === NO_NODE ? 'other' : 'underived', data };
}

/** The variable that is such a header itself: `var h T`, `h := T{}`, `h := &T{}`, `h := new(T)`. */
function holder({ tree }: Written, node: NodeId): Binding | undefined {
  const parent = tree.parentOf(node);
  if (tree.kindOf(parent) === GoKind.VarSpec) return nameIn(tree, parent);
  let value = parent;
  if (tree.kindOf(parent) === GoKind.ArgumentList) {
    value = tree.parentOf(parent);
    const callee = tree.child(value, Field.Function);
    if (callee === NO_NODE || tree.textOf(callee) !== 'new') return undefined;
  } else if (tree.kindOf(parent) !== GoKind.CompositeLiteral) {
    return undefined;
  }
  let outer = withParens(tree, value);
  if (tree.kindOf(tree.parentOf(outer)) === GoKind.UnaryExpression) {
    outer = withParens(tree, tree.parentOf(outer));
  }
  const statement = tree.parentOf(tree.parentOf(outer));
  return statement < 0 ? undefined : nameIn(tree, statement);
}

/** The only name that a declaration declares. */
function nameIn(tree: Written['tree'], statement: NodeId): Binding | undefined {
  const kind = tree.kindOf(statement);
  const list = kind === GoKind.ShortVarDeclaration ? tree.child(statement, Field.Left) : statement;
  if (kind !== GoKind.ShortVarDeclaration && kind !== GoKind.VarSpec) return undefined;
  const names = tree.children(list).filter((child) => tree.kindOf(child) === GoKind.Identifier);
  const [node] = names;
  if (node === undefined || names.length > 1) return undefined;
  return { kind: 'variable', node, type: '', value: NO_NODE, index: 0, shared: false };
}

/** `h.Data` of the assignment that puts the address of Go memory there. */
function goData(written: Written, binding: Binding): NodeId {
  const { tree } = written;
  for (const { target, value } of assignmentsToField(tree, binding, 'Data')) {
    if (originOf(written, value) === 'go') return target;
  }
  return NO_NODE;
}
