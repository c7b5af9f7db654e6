/** Pointers that go through another type and back. */
import { Field, GoKind } from '../../../server/src/analysis/syntax/kinds.ts';
import type { NodeId } from '../../../server/src/analysis/syntax/tree.ts';
import { importsOf } from '../imports.ts';
import { localNames } from '../names.ts';
import { rewritingFunctions, type Transformation } from '../package.ts';
import { isListed, type Rewriter } from '../rewriter.ts';

const ROUND_TRIPS: ReadonlyMap<string, (value: string) => string> = new Map([
  ['C.CString', (value) => `(*C.char)(unsafe.Pointer(${value}))`],
  ['C.CBytes', (value) => `unsafe.Pointer((*byte)(${value}))`],
  ['C.malloc', (value) => `unsafe.Pointer((*byte)(${value}))`],
  ['C.calloc', (value) => `unsafe.Pointer((*byte)(${value}))`],
]);

/** `x := C.CString(s)` as `x := (*C.char)(unsafe.Pointer(C.CString(s)))`. */
function thereAndBack(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  const statement = tree.parentOf(tree.parentOf(node));
  const isValue =
    tree.kindOf(statement) === GoKind.ShortVarDeclaration && isListed(tree, statement);
  const isSingle = tree.children(tree.child(statement, Field.Left)).length === 1;
  if (!isValue || !isSingle || tree.kindOf(node) !== GoKind.CallExpression) return undefined;
  const cast = ROUND_TRIPS.get(tree.textOf(tree.child(node, Field.Function)));
  return cast?.(source.parts(node));
}

export const CASTS: readonly Transformation[] = [
  {
    name: 'cast-and-back',
    apply: rewritingFunctions(({ tree, file }) => {
      const isSafe = importsOf(file).includes('import "unsafe"') && !localNames(tree).has('C');
      return isSafe ? thereAndBack : undefined;
    }),
  },
];
