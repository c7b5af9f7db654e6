/** The same text in another layout. */
import { GoKind } from '../../../server/src/analysis/syntax/kinds.ts';
import type { NodeId } from '../../../server/src/analysis/syntax/tree.ts';
import { type ParsedFile, rewritingFunctions, type Transformation } from '../package.ts';
import { isListed, type Rewriter } from '../rewriter.ts';

/** Every statement that begins a line gets an empty line and a remark above it. */
function remarked(node: NodeId, source: Rewriter): string | undefined {
  const { tree } = source;
  const start = tree.startOf(node);
  if (!isListed(tree, node) || tree.kindOf(node) === GoKind.LabeledStatement) return undefined;
  const beginsLine = /\n[ \t]*$/.test(tree.text.slice(0, start));
  return beginsLine ? `\n\t// What follows is the next step.\n\t${source.parts(node)}` : undefined;
}

/** The declarations after the imports, each with the comments above it and behind it. */
function chunksOf({ syntax, text }: ParsedFile): { head: string; chunks: string[] } {
  const isHead = (kind: number): boolean =>
    kind === GoKind.PackageClause || kind === GoKind.ImportDeclaration;
  const chunks: string[] = [];
  let head = '';
  let at = 0;
  for (const { tree, base } of syntax.sections) {
    const end = base + tree.text.length;
    const lineEnd = text.indexOf('\n', end);
    const stop = lineEnd < 0 ? text.length : lineEnd + 1;
    const chunk = text.slice(at, stop);
    if (isHead(tree.kindOf(0))) head += chunk;
    else chunks.push(chunk);
    at = stop;
  }
  return { head, chunks: [...chunks, text.slice(at)] };
}

export const LAYOUT: readonly Transformation[] = [
  { name: 'remarks', apply: rewritingFunctions(() => remarked) },
  {
    name: 'reversed-declarations',
    apply: (source) => {
      const files = new Map(source.files);
      let changed = false;
      for (const file of source.go) {
        const { head, chunks } = chunksOf(file);
        if (chunks.filter((chunk) => chunk.trim() !== '').length < 2) continue;
        files.set(file.name, `${head}\n${chunks.reverse().join('\n')}`);
        changed = true;
      }
      return changed ? files : undefined;
    },
  },
];
