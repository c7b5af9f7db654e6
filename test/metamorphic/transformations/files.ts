/** Functions that move into another file of the package, and calls that go through a helper there. */
import { Field, GoKind } from '../../../server/src/analysis/syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../../server/src/analysis/syntax/tree.ts';
import type { Files } from '../../rules/fixture.ts';
import { importsOf, withoutUnusedImports } from '../imports.ts';
import { localNames } from '../names.ts';
import {
  isFunction,
  type Package,
  type ParsedFile,
  rewritingFunctions,
  type Transformation,
} from '../package.ts';
import { preambleCopy } from '../preamble-copy.ts';

interface Split {
  readonly kept: string;
  readonly moved: string;
}

/** The first function, the third and so on, with the comments right above them, and all the rest. */
function splitFunctions({ syntax, text }: ParsedFile): Split | undefined {
  let kept = '';
  let moved = '';
  let at = 0;
  let count = 0;
  let stays = 0;
  for (const { tree, base } of syntax.sections) {
    const end = base + tree.text.length;
    const lineEnd = text.indexOf('\n', end);
    const stop = lineEnd < 0 ? text.length : lineEnd + 1;
    const chunk = text.slice(at, stop);
    const moves = isFunction(tree) && !/^\/\/export /m.test(chunk) && count++ % 2 === 0;
    if (moves) moved += chunk;
    else kept += chunk;
    if (!moves && tree.kindOf(0) !== GoKind.PackageClause) stays++;
    at = stop;
  }
  const rest = text.slice(at);
  return moved === '' || stays === 0 ? undefined : { kept: kept + rest, moved };
}

function splitPackage(source: Package): Files | undefined {
  const files = new Map(source.files);
  for (const file of source.go) {
    const split = splitFunctions(file);
    const preamble = preambleCopy(file);
    const hasDotImport = importsOf(file).includes('import . ');
    if (split === undefined || preamble === undefined || hasDotImport) continue;
    const packageLine = /^[\s\S]*?^package .*$/m.exec(file.text)?.[0] ?? '';
    const importC = file.usesC ? `${preamble}import "C"\n\n` : '';
    const head = `${packageLine}\n\n${importC}${importsOf(file)}\n`;
    files.set(file.name, withoutUnusedImports(split.kept));
    files.set(`split_${file.name}`, withoutUnusedImports(`${head}${split.moved}`));
  }
  return files.size > source.files.size ? files : undefined;
}

const HELPERS: ReadonlyMap<string, string> = new Map([
  ['C.free', 'helperFree'],
  ['C.CString', 'helperString'],
  ['C.CBytes', 'helperBytes'],
]);

function helperFile(packageName: string): string {
  return `package ${packageName}

// #include <stdlib.h>
import "C"
import "unsafe"

func helperFree(p unsafe.Pointer) { C.free(p) }

func helperString(s string) *C.char { return C.CString(s) }

func helperBytes(b []byte) unsafe.Pointer { return C.CBytes(b) }
`;
}

/** Whether a call is one of a function that has a helper, and its own results are not looked at. */
function helperOf(tree: SyntaxTree, node: NodeId): string | undefined {
  if (tree.kindOf(node) !== GoKind.CallExpression) return undefined;
  const owner = tree.parentOf(tree.parentOf(node));
  const isPair = tree.text.slice(tree.startOf(owner), tree.startOf(node)).includes(',');
  const isDefinition = tree.kindOf(tree.parentOf(node)) === GoKind.ExpressionList;
  if (isDefinition && isPair) return undefined;
  return HELPERS.get(tree.textOf(tree.child(node, Field.Function)));
}

function throughHelpers(source: Package): Files | undefined {
  const [first] = source.go;
  if (first === undefined) return undefined;
  const files = rewritingFunctions(({ tree, file }) => {
    if (!file.usesC || localNames(tree).has('C')) return undefined;
    return (node, rewriter) => {
      const helper = helperOf(tree, node);
      if (helper === undefined) return undefined;
      return `${helper}${rewriter.node(tree.child(node, Field.Arguments))}`;
    };
  })(source);
  const packageName = /^package (\w+)/m.exec(first.text)?.[1] ?? 'p';
  return files && new Map(files).set('helpers.go', helperFile(packageName));
}

export const FILES: readonly Transformation[] = [
  { name: 'split-over-files', apply: splitPackage },
  { name: 'helper-in-other-file', apply: throughHelpers },
];
