/** The C of a file's preamble for a second file of the package, as Go programs have to repeat it. */
import { CKind } from '../../server/src/analysis/syntax/kinds.ts';
import type { SyntaxTree } from '../../server/src/analysis/syntax/tree.ts';
import type { ParsedFile } from './package.ts';
import { nodesOf } from './rewriter.ts';

/** A definition that may stand only once in a program becomes a declaration. */
function declared(tree: SyntaxTree): string | undefined {
  const isShared = !/^\s*(?:static|typedef|extern)\b/.test(tree.text);
  if (tree.kindOf(0) === CKind.FunctionDefinition) {
    if (!isShared) return tree.text;
    const body = nodesOf(tree).find((node) => tree.kindOf(node) === CKind.CompoundStatement);
    return body === undefined ? undefined : `${tree.text.slice(0, tree.startOf(body))};`;
  }
  const isVariable = tree.kindOf(0) === CKind.Declaration && !tree.text.includes('(');
  return isShared && isVariable ? `extern ${tree.text}` : tree.text;
}

/** A comment for above `import "C"`; undefined where the C cannot be repeated. */
export function preambleCopy({ preamble }: ParsedFile): string | undefined {
  if (preamble === undefined) return '';
  const { text, sections } = preamble.syntax;
  let out = '';
  let at = 0;
  for (const { tree, base } of sections) {
    const copy = declared(tree);
    if (copy === undefined) return undefined;
    out += text.slice(at, base) + copy;
    at = base + tree.text.length;
  }
  const lines = (out + text.slice(at)).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `// ${line}\n`).join('');
}
