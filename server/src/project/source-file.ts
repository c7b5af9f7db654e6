/** One parsed source file with what the edges need to know of it besides its syntax. */
import { basename } from 'node:path';
import type { FileInput } from '../analysis/analyzer-types.ts';
import type { FileSyntax } from '../analysis/syntax/file.ts';
import { Field, GoKind } from '../analysis/syntax/kinds.ts';
import { LineTable } from '../analysis/syntax/lines.ts';
import type { SyntaxTree } from '../analysis/syntax/tree.ts';
import type { GoFile } from '../parse/go-file.ts';
import { type Expression, fileConstraint } from './build-constraint.ts';
import { type GoHeader, scanCHeader } from './go-header.ts';

export interface SourceFile {
  /** Absolute. */
  readonly path: string;
  /** As findings spell it: relative to the root. It is also the path in the input of the analysis. */
  readonly name: string;
  readonly input: FileInput;
  readonly constraint: Expression;
  /** Names of the functions and methods of a Go file. */
  readonly defines: ReadonlySet<string>;
  /** Of a Go file. */
  readonly header?: GoHeader;
  readonly lines: LineTable;
}

/** The type that a receiver names, without pointer and type parameters. */
function receiverType(tree: SyntaxTree): string {
  const receiver = tree.child(0, Field.Receiver);
  if (receiver < 0) return '';
  const end = tree.endOf(receiver);
  for (let node = receiver; tree.startOf(node) < end && node < tree.nodeCount; node += 1) {
    if (tree.kindOf(node) === GoKind.TypeIdentifier) return tree.textOf(node);
  }
  return '';
}

/** Functions that one package cannot define twice; `init` and `_` can be there many times. */
function definedFunctions(syntax: FileSyntax): Set<string> {
  const names = new Set<string>();
  for (const { tree } of syntax.sections) {
    const kind = tree.kindOf(0);
    if (kind !== GoKind.FunctionDeclaration && kind !== GoKind.MethodDeclaration) continue;
    const node = tree.child(0, Field.Name);
    const name = node < 0 ? '_' : tree.textOf(node);
    if (name === 'init' || name === '_') continue;
    names.add(kind === GoKind.MethodDeclaration ? `${receiverType(tree)}.${name}` : name);
  }
  return names;
}

export function goSourceFile(
  path: string,
  name: string,
  { syntax, preamble }: GoFile,
  header: GoHeader,
): SourceFile {
  return {
    path,
    name,
    input: { path: name, syntax, ...(preamble === undefined ? {} : { preamble }) },
    constraint: fileConstraint(basename(path), header),
    defines: definedFunctions(syntax),
    header,
    lines: new LineTable(syntax.text),
  };
}

export function cSourceFile(path: string, name: string, syntax: FileSyntax): SourceFile {
  return {
    path,
    name,
    input: { path: name, syntax },
    constraint: fileConstraint(basename(path), scanCHeader(syntax.text)),
    defines: new Set(),
    lines: new LineTable(syntax.text),
  };
}
