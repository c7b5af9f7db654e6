/** Imports of a file from which functions went away, or into which they came. */
import { Field, GoKind } from '../../server/src/analysis/syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../server/src/analysis/syntax/tree.ts';
import { NO_NODE } from '../../server/src/analysis/syntax/tree.ts';
import { type ParsedFile, parsePackage } from './package.ts';
import { nodesOf, Rewriter } from './rewriter.ts';

function specsOf(tree: SyntaxTree): NodeId[] {
  return nodesOf(tree).filter((node) => tree.kindOf(node) === GoKind.ImportSpec);
}

function pathOf(tree: SyntaxTree, spec: NodeId): string {
  return tree.textOf(tree.child(spec, Field.Path));
}

/** The imports of a file, without that of C, one on each line. */
export function importsOf({ syntax }: ParsedFile): string {
  const lines = syntax.sections.flatMap(({ tree }) =>
    specsOf(tree)
      .filter((spec) => pathOf(tree, spec) !== '"C"')
      .map((spec) => `import ${tree.textOf(spec)}\n`),
  );
  return lines.join('');
}

/** Names of packages that a file uses. */
function usedNames({ syntax }: ParsedFile): Set<string> {
  const used = new Set<string>();
  for (const { tree } of syntax.sections) {
    if (tree.kindOf(0) === GoKind.ImportDeclaration) continue;
    for (const node of nodesOf(tree)) {
      const kind = tree.kindOf(node);
      if (kind === GoKind.Identifier || kind === GoKind.PackageIdentifier) {
        used.add(tree.textOf(node));
      }
    }
  }
  return used;
}

/** The text of a Go file without the imports that nothing uses. */
export function withoutUnusedImports(text: string): string {
  const file = parsePackage(new Map([['file.go', text]])).go[0];
  if (file === undefined) return text;
  const used = usedNames(file);
  const isUnused = (tree: SyntaxTree, spec: NodeId): boolean => {
    const name = tree.child(spec, Field.Name);
    const path = pathOf(tree, spec).replace(/"/g, '');
    const shown = name === NO_NODE ? (path.split('/').pop() ?? path) : tree.textOf(name);
    return path !== 'C' && shown !== '_' && shown !== '.' && !used.has(shown);
  };
  let out = '';
  let at = 0;
  for (const { tree, base } of file.syntax.sections) {
    if (tree.kindOf(0) !== GoKind.ImportDeclaration) continue;
    const specs = specsOf(tree);
    const all = specs.every((spec) => isUnused(tree, spec));
    const rewriter = new Rewriter(tree, (node) =>
      specs.includes(node) && isUnused(tree, node) ? '' : undefined,
    );
    out += text.slice(at, base) + (all ? '' : rewriter.whole());
    at = base + tree.text.length;
  }
  return out + text.slice(at);
}
