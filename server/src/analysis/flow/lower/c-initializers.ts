/** `{ … }` in declarations and compound literals: the parts of the object are assigned one by one. */
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Operand, Place } from '../ir.ts';
import { lowerExpression } from './c-expressions.ts';
import type { CLowering } from './c-lowering.ts';
import { nested, stripped } from './c-lowering.ts';
import { fitted, readPlace, typeOfPlace } from './c-operands.ts';
import { descriptorType, isArray, isPlain, isPointer } from './c-types.ts';
import { assign, placeOf, UNKNOWN } from './lowering.ts';

/** `(T){ … }`: an object without a name that lives as long as the block around it. */
export function lowerCompoundLiteral(l: CLowering, node: NodeId): Operand {
  const { tree, builder } = l;
  const type = descriptorType(tree, tree.child(node, Field.Type));
  const place = placeOf(builder.declare('', type, 'local'));
  assign(l, place, UNKNOWN, node, true);
  lowerInitializerList(l, tree.child(node, Field.Value), place);
  return readPlace(l, place);
}

/** Fields that are not named share one step: their names are not looked up. */
const UNNAMED_FIELD = '.?';

/** Assigns the elements of the list at `list` to the parts of `target`. */
export function lowerInitializerList(l: CLowering, list: NodeId, target: Place): void {
  if (list === NO_NODE) return;
  nested(l, list, undefined, () => {
    const { tree } = l;
    const step = unnamedStep(typeOfPlace(l, target));
    for (let child = tree.first(list); child >= 0; child = tree.next(child)) {
      const pair = tree.kindOf(child) === CKind.InitializerPair;
      const path = pair ? designated(l, child) : step;
      const value = pair ? tree.child(child, Field.Value) : child;
      lowerElement(l, value, { variable: target.variable, path: [...target.path, ...path] });
    }
  });
}

function unnamedStep(type: string): string[] {
  if (isArray(type)) return ['[]'];
  return isPlain(type) || isPointer(type) ? [] : [UNNAMED_FIELD];
}

/** `.a.b[3] = …` */
function designated(l: CLowering, pair: NodeId): string[] {
  const { tree } = l;
  const steps: string[] = [];
  for (let child = tree.first(pair); child >= 0; child = tree.next(child)) {
    if (tree.field[child] !== Field.Designator) continue;
    const name = tree.first(child);
    const field = tree.kindOf(child) === CKind.FieldDesignator && name !== NO_NODE;
    steps.push(field ? `.${tree.textOf(name)}` : '[]');
  }
  return steps;
}

function lowerElement(l: CLowering, node: NodeId, target: Place): void {
  const inner = stripped(l.tree, node);
  if (inner === NO_NODE) return;
  if (l.tree.kindOf(inner) === CKind.InitializerList) return lowerInitializerList(l, inner, target);
  const source = lowerExpression(l, inner);
  // A zero among unnamed parts says nothing of any one of them: `{0}` clears an object.
  const named =
    target.path.at(-1)?.startsWith('.') === true && !target.path.includes(UNNAMED_FIELD);
  const value = named || target.path.length === 0 ? fitted(source, typeOfPlace(l, target)) : source;
  if (value.kind === 'unknown' || value.kind === 'const') return;
  assign(l, target, value, node, false);
}
