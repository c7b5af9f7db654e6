/** `unsafe.Slice` in place of what was written before Go had it. */
import type { Fix, TextEdit } from '../finding.ts';
import { addressed, compactText, conversionAt } from '../model/go-expressions.ts';
import { typeOf } from '../model/go-static-types.ts';
import { hasGo } from '../model/go-version.ts';
import type { GoFile, PackageModel } from '../model/package.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';

/** Where an edit is made: a declaration of a file. */
export interface EditedPlace {
  readonly model: PackageModel;
  readonly file: GoFile;
  readonly tree: SyntaxTree;
  readonly source: { readonly path: string; readonly base: number };
}

/** Whether `unsafe.Slice` can be written in the file. */
export function hasUnsafeSlice({ model, file }: EditedPlace): boolean {
  return hasGo(model.goVersion, 17) && file.imports.get('unsafe') === 'unsafe';
}

/** `unsafe.Slice((*T)(p), n)`; a pointer that has the type already is not converted. */
export function unsafeSlice(
  place: EditedPlace,
  element: string,
  pointer: NodeId,
  length: string,
): string {
  const { tree } = place;
  const conversion = conversionAt(tree, pointer);
  if (conversion?.type === 'unsafe.Pointer' && !conversion.dereferenced) {
    const { operand } = conversion;
    const typed = typeOf(place, operand) === `*${element.replace(/\s+/g, '')}`;
    if (typed) return `unsafe.Slice(${tree.textOf(operand)}, ${length})`;
  }
  return `unsafe.Slice((*${element})(${tree.textOf(pointer)}), ${length})`;
}

/** The whole view `(*[N]T)(p)[:n:n]`. `capped`: the view had that capacity before. */
export function sliceForView(
  place: EditedPlace,
  view: NodeId,
  element: string,
  pointer: NodeId,
): Fix[] {
  const { tree } = place;
  const start = compactText(tree, tree.child(view, Field.Start));
  const end = tree.child(view, Field.End);
  const capacity = compactText(tree, tree.child(view, Field.Capacity));
  if (!hasUnsafeSlice(place) || end === NO_NODE || !(start === '' || start === '0')) return [];
  const length = compactText(tree, end);
  if (capacity !== '' && capacity !== length) return [];
  const newText = unsafeSlice(place, element, pointer, tree.textOf(end));
  const title = { id: 'fix.unsafe-slice', args: {} };
  return [{ title, safe: capacity !== '', edits: [replacement(place, view, newText)] }];
}

export function replacement(
  { tree, source }: EditedPlace,
  node: NodeId,
  newText: string,
): TextEdit {
  const start = source.base + tree.startOf(node);
  return { file: source.path, start, end: source.base + tree.endOf(node), newText };
}

/** Fields of `reflect.SliceHeader{Data: d, Len: n, Cap: n}`. */
export function headerFields(tree: SyntaxTree, literal: NodeId): Map<string, NodeId> {
  const fields = new Map<string, NodeId>();
  const body = tree.child(literal, Field.Body);
  const names = ['Data', 'Len', 'Cap'];
  for (const [i, element] of (body === NO_NODE ? [] : tree.children(body)).entries()) {
    if (tree.kindOf(element) === GoKind.KeyedElement) {
      const key = tree.textOf(tree.child(element, Field.Key));
      fields.set(key, tree.first(tree.child(element, Field.Value)));
    } else {
      const name = names[i];
      if (name !== undefined) fields.set(name, tree.first(element));
    }
  }
  return fields;
}

/** `p` of `uintptr(p)` where p is an `unsafe.Pointer`. */
export function pointerOfData(place: EditedPlace, data: NodeId | undefined): NodeId | undefined {
  if (data === undefined) return undefined;
  const { tree } = place;
  const integer = conversionAt(tree, data);
  if (integer?.type !== 'uintptr' || integer.dereferenced) return undefined;
  const inner = conversionAt(tree, integer.operand);
  const converted = inner?.type === 'unsafe.Pointer' && !inner.dereferenced;
  return converted || typeOf(place, integer.operand) === 'unsafe.Pointer'
    ? integer.operand
    : undefined;
}

/** `x` of `unsafe.Pointer(&x)`. */
export function variableBehind(tree: SyntaxTree, node: NodeId): NodeId {
  const conversion = conversionAt(tree, node);
  return conversion?.type === 'unsafe.Pointer' ? addressed(tree, conversion.operand) : NO_NODE;
}
