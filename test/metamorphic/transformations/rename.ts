/** Other names for what the package declares. */
import { Field, GoKind } from '../../../server/src/analysis/syntax/kinds.ts';
import type { SyntaxTree } from '../../../server/src/analysis/syntax/tree.ts';
import { isReserved, keyNames, localNames } from '../names.ts';
import {
  type Package,
  type Place,
  rewriting,
  rewritingFunctions,
  type Transformation,
} from '../package.ts';
import { nodesOf, type Visitor } from '../rewriter.ts';

/** New names by old ones. */
function numbered(names: Iterable<string>, prefix: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const name of names) {
    const isExported = /^[A-Z]/.test(name);
    const stem = isExported ? prefix[0]?.toUpperCase() + prefix.slice(1) : prefix;
    out.set(name, `${stem}${out.size}`);
  }
  return out;
}

function renamingLocals({ tree, source }: Place): Visitor {
  const keys = keyNames(tree);
  const names = [...localNames(tree)].filter(
    (name) => !isReserved(name) && !source.names.has(name) && !keys.has(name),
  );
  const renamed = numbered(names, 'vv');
  return (node) =>
    tree.kindOf(node) === GoKind.Identifier ? renamed.get(tree.textOf(node)) : undefined;
}

const TYPE_OR_VALUE = new Set([GoKind.Identifier, GoKind.TypeIdentifier]);

/** Embedded types, which are names of fields, too. */
function embeddedNames(tree: SyntaxTree): string[] {
  return nodesOf(tree)
    .filter(
      (node) => tree.kindOf(node) === GoKind.FieldDeclaration && tree.child(node, Field.Name) < 0,
    )
    .map((node) => tree.textOf(tree.child(node, Field.Type)));
}

/** Names of functions that somebody outside the package calls: the runtime, C, the test driver. */
function isCalledFromOutside(name: string, { go }: Package): boolean {
  if (/^(?:Test|Benchmark|Fuzz|Example)/.test(name)) return true;
  return go.some(({ text }) => new RegExp(`//(?:export|go:linkname) ${name}\\b`).test(text));
}

function importedNames({ go }: Package): Set<string> {
  const specs = go.flatMap(({ syntax }) =>
    syntax.sections.flatMap(({ tree }) =>
      nodesOf(tree)
        .filter((node) => tree.kindOf(node) === GoKind.ImportSpec)
        .map((node) => tree.textOf(node)),
    ),
  );
  return new Set(specs.flatMap((spec) => spec.match(/\w+/g) ?? []));
}

function packageRenames(source: Package): Map<string, string> {
  const taken = importedNames(source);
  for (const { syntax } of source.go) {
    for (const { tree } of syntax.sections) {
      const names = [...embeddedNames(tree), ...keyNames(tree)];
      const isFunction = tree.child(0, Field.Body) >= 0;
      for (const name of isFunction ? [...names, ...localNames(tree)] : names) taken.add(name);
    }
  }
  const names = [...source.names].filter(
    (name) => !isReserved(name) && !taken.has(name) && !isCalledFromOutside(name, source),
  );
  return numbered(names, 'gg');
}

export const RENAMES: readonly Transformation[] = [
  { name: 'local-names', apply: rewritingFunctions(renamingLocals) },
  {
    name: 'package-names',
    apply: (source) => {
      const renamed = packageRenames(source);
      return rewriting(({ tree }) => (node) => {
        const isForeign = tree.kindOf(tree.parentOf(node)) === GoKind.QualifiedType;
        if (isForeign || !TYPE_OR_VALUE.has(tree.kindOf(node))) return undefined;
        return renamed.get(tree.textOf(node));
      })(source);
    },
  },
];
