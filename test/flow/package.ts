/** Go packages in strings, as the suites of this folder take them: parsed, modelled, lowered. */
import type { FileInput } from '../../server/src/analysis/analyzer-types.ts';
import type { IrUnit } from '../../server/src/analysis/flow/ir.ts';
import {
  lowerGoFunction,
  lowerGoVariables,
} from '../../server/src/analysis/flow/lower/go-functions.ts';
import { namesFor } from '../../server/src/analysis/flow/package-names.ts';
import { buildPackage, type PackageModel } from '../../server/src/analysis/model/package.ts';
import type { SyntaxTree } from '../../server/src/analysis/syntax/tree.ts';
import { parseGoFile } from '../../server/src/parse/go-file.ts';
import { createParser } from '../../server/src/parse/parser.ts';

const parser = await createParser();

/** The files of one package by name. */
export type Sources = Readonly<Record<string, string>>;

export function parseFile(path: string, text: string): FileInput {
  if (!path.endsWith('.go')) return { path, syntax: parser.parse('c', text) };
  const { syntax, preamble } = parseGoFile(parser, text);
  return preamble === undefined ? { path, syntax } : { path, syntax, preamble };
}

export function modelOf(sources: Sources): PackageModel {
  const files = Object.entries(sources).map(([path, text]) => parseFile(path, text));
  return buildPackage({ files });
}

/** A lowered declaration and where it came from. */
export interface Lowered {
  readonly name: string;
  readonly tree: SyntaxTree;
  readonly unit: IrUnit;
}

/** Lowers every Go function and every package-level `var` declaration of the package, or those chosen. */
export function lowerAll(
  model: PackageModel,
  isChosen: (tree: SyntaxTree) => boolean = () => true,
): Lowered[] {
  const out: Lowered[] = [];
  for (const fn of model.functions) {
    const { tree } = fn.section;
    if (!isChosen(tree)) continue;
    const unit = lowerGoFunction(tree, namesFor(model, fn.file));
    out.push({ name: fn.displayName, tree, unit });
  }
  for (const { file, section } of model.variables) {
    const { tree } = section;
    if (!isChosen(tree)) continue;
    out.push({ name: 'var', tree, unit: lowerGoVariables(tree, namesFor(model, file)) });
  }
  return out;
}
