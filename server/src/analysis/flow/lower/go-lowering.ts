/** What every part of the Go lowering shares: the tree, the names, the builder, and small helpers. */
import { GoKind } from '../../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Conversion, Operand, Place, VarId } from '../ir.ts';
import type { UnitBuilder } from './builder.ts';
import type { Names } from './names.ts';

export interface GoLowering {
  readonly tree: SyntaxTree;
  readonly names: Names;
  readonly builder: UnitBuilder;
}

export const UNKNOWN: Operand = { kind: 'unknown' };

export function placeOf(variable: VarId, path: readonly string[] = []): Place {
  return { variable, path };
}

export function valueOf(variable: VarId): Operand {
  return { kind: 'place', place: placeOf(variable) };
}

/** A temporary that holds `source`, converted; the source itself when nothing changes. */
export function converted(
  l: GoLowering,
  source: Operand,
  conversion: Conversion,
  type: string,
  node: NodeId,
): Operand {
  if (source.kind === 'nil' || source.kind === 'const') return source;
  const temp = l.builder.temp(type);
  const target = placeOf(temp);
  l.builder.emit({ op: 'assign', target, source, conversion, declares: true, node });
  return valueOf(temp);
}

/** The place of an operand; what has none is put into a temporary. */
export function asPlace(l: GoLowering, operand: Operand, node: NodeId): Place {
  if (operand.kind === 'place') return operand.place;
  const target = placeOf(l.builder.temp());
  l.builder.emit({
    op: 'assign',
    target,
    source: operand,
    conversion: 'none',
    declares: true,
    node,
  });
  return target;
}

export function extended(place: Place, step: string): Place {
  return { variable: place.variable, path: [...place.path, step] };
}

/** Strips parentheses. */
export function unparenthesized(tree: SyntaxTree, node: NodeId): NodeId {
  let inner = node;
  while (inner !== NO_NODE && tree.kindOf(inner) === GoKind.ParenthesizedExpression) {
    inner = tree.first(inner);
  }
  return inner;
}

/** The expressions of an `expression_list`, or the expression itself. */
export function expressionsOf(tree: SyntaxTree, node: NodeId): NodeId[] {
  if (node === NO_NODE) return [];
  return tree.kindOf(node) === GoKind.ExpressionList ? tree.children(node) : [node];
}

/** Whether `name` means an imported package here, not a variable that hides it; its import path. */
export function importedAs(l: GoLowering, name: string): string | undefined {
  const path = l.names.importPath(name);
  return path !== undefined && l.builder.lookup(name) === undefined ? path : undefined;
}
