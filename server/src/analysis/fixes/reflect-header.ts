/** What stands in place of a `reflect.SliceHeader` or `StringHeader`, where it is certain. */
import type { Fix, TextEdit } from '../finding.ts';
import { assignmentsToField, type Binding, mentionsOf } from '../model/go-bindings.ts';
import {
  addressed,
  compactText,
  conversionAround,
  conversionAt,
  expressionsOf,
  withParens,
} from '../model/go-expressions.ts';
import { typeOf } from '../model/go-static-types.ts';
import { hasGo } from '../model/go-version.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId } from '../syntax/tree.ts';
import { withoutImport } from './imports.ts';
import { statementOf } from './source-edits.ts';
import {
  type EditedPlace,
  hasUnsafeSlice,
  headerFields,
  pointerOfData,
  replacement,
  unsafeSlice,
} from './unsafe-slice.ts';

/** The fix for the use of a header type at `node`; none where the code around it has another shape. */
export function withoutHeader(place: EditedPlace, node: NodeId): Fix[] {
  const edits = literalEdits(place, node) ?? derivedEdits(place, node);
  if (edits) return fix(place, 'fix.unsafe-slice', edits);
  const string = stringEdits(place, node);
  return string ? fix(place, 'fix.unsafe-string-data', [string]) : [];
}

/** The fix, together with the end of an import that nothing else uses. */
function fix(place: EditedPlace, id: string, edits: readonly TextEdit[]): Fix[] {
  const uses = place.file.input.syntax.sections
    .flatMap(({ tree }) => expressionsOf(tree).selectors.map((selector) => tree.textOf(selector)))
    .filter((text) => text.startsWith('reflect.'));
  const title = { id, args: {} };
  if (uses.length > 1) return [{ title, safe: true, edits }];
  const removed = withoutImport(place.file, 'reflect');
  return removed ? [{ title, safe: true, edits: [...edits, removed] }] : [];
}

/** `*(*[]T)(unsafe.Pointer(&reflect.SliceHeader{…}))`, also through a variable of the line before. */
function literalEdits(place: EditedPlace, node: NodeId): TextEdit[] | undefined {
  const { tree } = place;
  const literal = tree.parentOf(node);
  if (!hasUnsafeSlice(place) || !isSliceHeader(place, node)) return undefined;
  if (tree.kindOf(literal) !== GoKind.CompositeLiteral) return undefined;
  const fields = headerFields(tree, literal);
  const pointer = pointerOfData(place, fields.get('Data'));
  const length = fields.get('Len');
  const capacity = fields.get('Cap');
  if (pointer === undefined || length === undefined || capacity === undefined) return undefined;
  if (compactText(tree, length) !== compactText(tree, capacity)) return undefined;
  const rewrite = (view: View): TextEdit =>
    replacement(place, view.node, unsafeSlice(place, view.element, pointer, tree.textOf(length)));
  const direct = viewOf(place, addressOf(place, literal));
  if (direct) return [rewrite(direct)];
  const statement = statementOf(tree, literal);
  const binding = declaredBy(place, statement);
  if (!binding) return undefined;
  const [, use] = mentionsOf(tree, binding);
  if (use === undefined || mentionsOf(tree, binding).length !== 2) return undefined;
  if (statementOf(tree, use) !== tree.next(statement)) return undefined;
  const view = viewOf(
    place,
    viaAddress(place, literal) ? withParens(tree, use) : addressOf(place, use),
  );
  const line = view && deletion(place, statement);
  return view && line ? [line, rewrite(view)] : undefined;
}

function isSliceHeader({ tree }: EditedPlace, node: NodeId): boolean {
  return tree.textOf(node) === 'reflect.SliceHeader';
}

/** `&x` around a node; `NO_NODE` when there is none. */
function addressOf({ tree }: EditedPlace, node: NodeId): NodeId {
  const up = tree.parentOf(withParens(tree, node));
  return addressed(tree, up) === node ? withParens(tree, up) : NO_NODE;
}

function viaAddress(place: EditedPlace, literal: NodeId): boolean {
  return addressOf(place, literal) !== NO_NODE;
}

interface View {
  /** `*(*[]T)(unsafe.Pointer(…))`. */
  readonly node: NodeId;
  readonly element: string;
}

/** The slice that is read through the address of a header. */
function viewOf({ tree }: EditedPlace, address: NodeId): View | undefined {
  if (address === NO_NODE) return undefined;
  const pointer = conversionAround(tree, address);
  if (pointer === NO_NODE || conversionAt(tree, pointer)?.type !== 'unsafe.Pointer')
    return undefined;
  let node = conversionAround(tree, pointer);
  if (node === NO_NODE) return undefined;
  if (!conversionAt(tree, node)?.dereferenced) node = tree.parentOf(withParens(tree, node));
  const conversion = conversionAt(tree, node);
  const element = /^\*\[\](.+)$/.exec(conversion?.type ?? '')?.[1];
  return element !== undefined && conversion?.dereferenced ? { node, element } : undefined;
}

/** The variable of `x := …`, the only one. */
function declaredBy({ tree }: EditedPlace, statement: NodeId): Binding | undefined {
  if (statement === NO_NODE || tree.kindOf(statement) !== GoKind.ShortVarDeclaration)
    return undefined;
  const [name, ...others] = tree.children(tree.child(statement, Field.Left));
  if (name === undefined || others.length > 0) return undefined;
  const value = tree.first(tree.child(statement, Field.Right));
  return { kind: 'variable', node: name, type: '', value, index: 0, shared: false };
}

/** Takes a statement that fills whole lines away. */
function deletion({ file, source, tree }: EditedPlace, statement: NodeId): TextEdit | undefined {
  const { text } = file.input.syntax;
  const start = text.lastIndexOf('\n', source.base + tree.startOf(statement)) + 1;
  const stop = source.base + tree.endOf(statement);
  const lineEnd = text.indexOf('\n', stop);
  if (lineEnd < 0) return undefined;
  const before = text.slice(start, source.base + tree.startOf(statement));
  const alone = before.trim() === '' && /^\s*(\/\/.*)?$/.test(text.slice(stop, lineEnd));
  return alone ? { file: source.path, start, end: lineEnd + 1, newText: '' } : undefined;
}

/** `h := (*reflect.SliceHeader)(unsafe.Pointer(&b))` and three statements that set its fields. */
function derivedEdits(place: EditedPlace, node: NodeId): TextEdit[] | undefined {
  const { tree, source } = place;
  if (!hasUnsafeSlice(place) || !isSliceHeader(place, node)) return undefined;
  const statement = statementOf(tree, node);
  const binding = declaredBy(place, statement);
  const derived = binding && derivedFrom(place, binding.value);
  if (!binding || !derived || mentionsOf(tree, binding).length !== 4) return undefined;
  const set = ['Data', 'Len', 'Cap'].flatMap((field) => assignmentsToField(tree, binding, field));
  const [data, length, capacity] = set;
  if (set.length !== 3 || !data || !length || !capacity) return undefined;
  const statements = set.map((one) => one.statement).sort((a, b) => a - b);
  const follow = statements.every((one, i) => one === tree.next(statements[i - 1] ?? statement));
  const plain = set.every((one) => one.operator === '=' && one.value !== NO_NODE);
  const pointer = pointerOfData(place, data.value);
  if (!follow || !plain || pointer === undefined) return undefined;
  if (compactText(tree, length.value) !== compactText(tree, capacity.value)) return undefined;
  const slice = unsafeSlice(place, derived.element, pointer, tree.textOf(length.value));
  const start = source.base + tree.startOf(statement);
  const end = source.base + tree.endOf(statements[2] ?? statement);
  return [{ file: source.path, start, end, newText: `${derived.name} = ${slice}` }];
}

/** The variable whose header a conversion shows, and the type of its elements. */
function derivedFrom(
  place: EditedPlace,
  value: NodeId,
): { name: string; element: string } | undefined {
  const { tree } = place;
  const header = conversionAt(tree, value);
  const pointer = header && conversionAt(tree, header.operand);
  if (header?.type !== '*reflect.SliceHeader' || pointer?.type !== 'unsafe.Pointer')
    return undefined;
  const variable = addressed(tree, pointer.operand);
  if (variable === NO_NODE || tree.kindOf(variable) !== GoKind.Identifier) return undefined;
  const element = /^\[\](.+)$/.exec(typeOf(place, variable))?.[1];
  return element === undefined ? undefined : { name: tree.textOf(variable), element };
}

/** `(*reflect.StringHeader)(unsafe.Pointer(&s)).Data`, with or without `unsafe.Pointer` around it. */
function stringEdits(place: EditedPlace, node: NodeId): TextEdit | undefined {
  const { tree, model, file } = place;
  if (!hasGo(model.goVersion, 20) || file.imports.get('unsafe') !== 'unsafe') return undefined;
  if (tree.textOf(node) !== 'reflect.StringHeader') return undefined;
  const function_ = withParens(tree, tree.parentOf(node));
  const cast = tree.parentOf(function_);
  const header = cast < 0 ? undefined : conversionAt(tree, cast);
  const pointer = header && conversionAt(tree, header.operand);
  if (header?.type !== '*reflect.StringHeader' || pointer?.type !== 'unsafe.Pointer')
    return undefined;
  const text = addressed(tree, pointer.operand);
  const data = tree.parentOf(cast);
  if (text === NO_NODE || tree.kindOf(data) !== GoKind.SelectorExpression) return undefined;
  if (tree.textOf(tree.child(data, Field.Field)) !== 'Data') return undefined;
  if (typeOf(place, text) !== 'string') return undefined;
  const pointerText = `unsafe.Pointer(unsafe.StringData(${tree.textOf(text)}))`;
  const around = conversionAround(tree, data);
  const whole = around !== NO_NODE && conversionAt(tree, around)?.type === 'unsafe.Pointer';
  return whole
    ? replacement(place, around, pointerText)
    : replacement(place, data, `uintptr(${pointerText})`);
}
