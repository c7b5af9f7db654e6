/** C's reading of operands: types of places, arrays that become pointers, dereferences, zero as nil. */
import type { NodeId } from '../../syntax/tree.ts';
import type { Operand, Place } from '../ir.ts';
import type { CLowering } from './c-lowering.ts';
import { isZero } from './c-lowering.ts';
import { elementType, isArray, isBool, isPlain } from './c-types.ts';
import { extended } from './lowering.ts';

/** The type of a place, as far as it is written in the function; fields have none. */
export function typeOfPlace(l: CLowering, place: Place): string {
  let type = l.builder.typeOf(place.variable);
  for (const step of place.path) type = step.startsWith('.') ? '' : elementType(type);
  return type;
}

export function typeOf(l: CLowering, operand: Operand): string {
  if (operand.kind === 'place') return typeOfPlace(l, operand.place);
  if (operand.kind === 'address') return `*${typeOfPlace(l, operand.place)}`;
  return '';
}

/** The value of a place: an array becomes the address of its elements. */
export function readPlace(l: CLowering, place: Place): Operand {
  const array = isArray(typeOfPlace(l, place));
  return array ? { kind: 'address', place: extended(place, '[]') } : { kind: 'place', place };
}

/** `&place`; `&*p` is p. */
export function addressOf(place: Place): Operand {
  if (place.path.at(-1) !== '*') return { kind: 'address', place };
  return { kind: 'place', place: { variable: place.variable, path: place.path.slice(0, -1) } };
}

/** What `pointer` points to, by one step: `*`, `[]`, or a field. `undefined` when nothing is known. */
export function pointedTo(
  l: CLowering,
  pointer: Operand,
  step: string,
  node: NodeId,
): Place | undefined {
  if (pointer.kind === 'place') {
    l.builder.emit({ op: 'use', value: pointer, node });
    return extended(pointer.place, step);
  }
  if (pointer.kind !== 'address') return undefined;
  return step.startsWith('.') ? extended(pointer.place, step) : pointer.place;
}

/** A constant as a variable of the type holds it: zero is nil in a pointer, a truth value in a flag. */
export function fitted(operand: Operand, type: string): Operand {
  if (operand.kind !== 'const') return operand;
  const zero = isZero(operand.text);
  if (isBool(type) && (zero || /^[1-9]/.test(operand.text))) return { kind: 'bool', value: !zero };
  return zero && !isPlain(type) ? { kind: 'nil' } : operand;
}
