/** `x = y`, `x += y`, `x++`: what is written, and the value that the expression has. */
import { Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Operand, Place } from '../ir.ts';
import { lowerExpression, lowerPlace } from './c-expressions.ts';
import type { CLowering } from './c-lowering.ts';
import { operatorOf } from './c-lowering.ts';
import { fitted, typeOfPlace } from './c-operands.ts';
import { isMoved } from './c-operators.ts';
import { isPlain } from './c-types.ts';
import { assign, converted, UNKNOWN } from './lowering.ts';

/** The value of an assignment is what its target holds afterwards. */
export function lowerAssignment(l: CLowering, node: NodeId): Operand {
  const { tree } = l;
  const operator = operatorOf(tree, node);
  const value = lowerExpression(l, tree.child(node, Field.Right));
  const place = lowerPlace(l, tree.child(node, Field.Left));
  if (!place) {
    l.builder.emit({ op: 'escape', value, node });
    return value;
  }
  if (operator === '=') assign(l, place, fitted(value, typeOfPlace(l, place)), node, false);
  else move(l, place, operator.slice(0, -1), node);
  return { kind: 'place', place };
}

/** `x++` and `++x`; the old value is kept for the first only when it is `wanted`. */
export function lowerUpdate(l: CLowering, node: NodeId, wanted: boolean): Operand {
  const { tree } = l;
  const argument = tree.child(node, Field.Argument);
  const operator = tree.child(node, Field.Operator);
  const place = lowerPlace(l, argument);
  if (!place || operator === NO_NODE) return UNKNOWN;
  const prefix = tree.startOf(operator) < tree.startOf(argument);
  const current: Operand = { kind: 'place', place };
  const old =
    wanted && !prefix ? converted(l, current, 'none', typeOfPlace(l, place), node) : current;
  move(l, place, tree.textOf(operator).slice(1), node);
  return old;
}

/** A pointer moves inside its block; a number becomes one that is not known. */
function move(l: CLowering, target: Place, operator: string, node: NodeId): void {
  const type = typeOfPlace(l, target);
  // What a name of a type stands for is not known: it may be a pointer.
  const moved = isMoved(type, operator) || (!isPlain(type) && /^[+-]$/.test(operator));
  if (!moved) return assign(l, target, UNKNOWN, node, false);
  const source: Operand = { kind: 'place', place: target };
  l.builder.emit({ op: 'assign', target, source, conversion: 'offset', declares: false, node });
}
