/** What the lowering of Go and of C share: operands, places and temporaries. Knows no syntax. */
import type { NodeId } from '../../syntax/tree.ts';
import type { Conversion, Operand, Place, VarId } from '../ir.ts';
import type { UnitBuilder } from './builder.ts';

export interface Lowering {
  readonly builder: UnitBuilder;
}

export const UNKNOWN: Operand = { kind: 'unknown' };

export function placeOf(variable: VarId, path: readonly string[] = []): Place {
  return { variable, path };
}

export function valueIn(variable: VarId): Operand {
  return { kind: 'place', place: placeOf(variable) };
}

/** A temporary that holds `source`, converted; the source itself when nothing changes. */
export function converted(
  l: Lowering,
  source: Operand,
  conversion: Conversion,
  type: string,
  node: NodeId,
): Operand {
  if (source.kind === 'nil' || source.kind === 'const') return source;
  const temp = l.builder.temp(type);
  const target = placeOf(temp);
  l.builder.emit({ op: 'assign', target, source, conversion, declares: true, node });
  return valueIn(temp);
}

/** The place of an operand; what has none is put into a temporary. */
export function asPlace(l: Lowering, operand: Operand, node: NodeId): Place {
  if (operand.kind === 'place') return operand.place;
  const target = placeOf(l.builder.temp());
  assign(l, target, operand, node, true);
  return target;
}

export function extended(place: Place, step: string): Place {
  return { variable: place.variable, path: [...place.path, step] };
}

export function assign(
  l: Lowering,
  target: Place,
  source: Operand,
  node: NodeId,
  declares: boolean,
): void {
  l.builder.emit({ op: 'assign', target, source, conversion: 'none', declares, node });
}
