/** The package of a fixture as transformations see it: texts, their trees, and names of the package. */

import {
  type GoDeclaration,
  goDeclaration,
} from '../../server/src/analysis/model/go-declarations.ts';
import type { FileSyntax, Section } from '../../server/src/analysis/syntax/file.ts';
import { GoKind } from '../../server/src/analysis/syntax/kinds.ts';
import { hasImportC } from '../../server/src/analysis/syntax/preamble.ts';
import type { SyntaxTree } from '../../server/src/analysis/syntax/tree.ts';
import { type GoFile, parseGoFile } from '../../server/src/parse/go-file.ts';
import { createParser } from '../../server/src/parse/parser.ts';
import type { Files } from '../rules/fixture.ts';
import { hasLabels } from './names.ts';
import { Rewriter, type Visitor } from './rewriter.ts';

const parser = await createParser();

export interface ParsedFile extends GoFile {
  readonly name: string;
  readonly text: string;
  /** Whether `C` means C here. */
  readonly usesC: boolean;
}

export interface Package {
  readonly files: Files;
  readonly go: readonly ParsedFile[];
  /** Names that are declared in some file, or imported by one. */
  readonly names: ReadonlySet<string>;
}

export function parsePackage(files: Files): Package {
  const go: ParsedFile[] = [];
  const names = new Set<string>();
  for (const [name, text] of files) {
    if (!name.endsWith('.go')) continue;
    const parsed = parseGoFile(parser, text);
    go.push({ ...parsed, name, text, usesC: hasImportC(parsed.syntax) });
    for (const { tree } of parsed.syntax.sections) {
      for (const declared of namesIn(goDeclaration(tree))) names.add(declared);
    }
  }
  return { files, go, names };
}

function namesIn(declaration: GoDeclaration): string[] {
  const { imports, types, variables, function: fn } = declaration;
  return [
    ...imports.map(({ alias, path }) => alias || (path.split('/').pop() ?? path)),
    ...types.map(({ name }) => name),
    ...variables,
    ...(fn && fn.receiver === '' ? [fn.name] : []),
  ];
}

export function isFunction(tree: SyntaxTree): boolean {
  const kind = tree.kindOf(0);
  return kind === GoKind.FunctionDeclaration || kind === GoKind.MethodDeclaration;
}

/** A program that means the same; undefined where the transformation finds nothing to do. */
export type Transform = (source: Package) => Files | undefined;

export interface Transformation {
  readonly name: string;
  readonly apply: Transform;
}

/** Where a declaration stands. */
export interface Place {
  readonly tree: SyntaxTree;
  readonly file: ParsedFile;
  readonly source: Package;
}

/** Rewrites the declarations of every Go file, each by itself; `visitorFor` may refuse one. */
export function rewriting(visitorFor: (place: Place) => Visitor | undefined): Transform {
  return (source) => {
    const out = new Map(source.files);
    for (const file of source.go) {
      const text = withSections(file.syntax, ({ tree }) => {
        const visitor = visitorFor({ tree, file, source });
        return visitor ? new Rewriter(tree, visitor).whole() : tree.text;
      });
      out.set(file.name, text);
    }
    return isChanged(source.files, out) ? out : undefined;
  };
}

/** As `rewriting`, for functions and methods only. */
export function rewritingFunctions(visitorFor: (place: Place) => Visitor | undefined): Transform {
  return rewriting((place) => (isFunction(place.tree) ? visitorFor(place) : undefined));
}

/** As `rewritingFunctions`, where no label is: a `goto` may not jump over a new variable. */
export function addingVariables(visitor: Visitor): Transform {
  return rewritingFunctions(({ tree }) => (hasLabels(tree) ? undefined : visitor));
}

function withSections(syntax: FileSyntax, textOf: (section: Section) => string): string {
  let out = '';
  let at = 0;
  for (const section of syntax.sections) {
    out += syntax.text.slice(at, section.base) + textOf(section);
    at = section.base + section.tree.text.length;
  }
  return out + syntax.text.slice(at);
}

function isChanged(before: Files, after: Files): boolean {
  return after.size !== before.size || [...after].some(([name, text]) => before.get(name) !== text);
}
