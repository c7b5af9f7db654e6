/** What rules read that look at expressions as they are written: each declaration of a package once. */

import { goDeclaration } from '../model/go-declarations.ts';
import { type Expressions, expressionsOf, NO_EXPRESSIONS } from '../model/go-expressions.ts';
import { displayName, type GoFile, type PackageModel, type SourceUnit } from '../model/package.ts';
import type { SyntaxTree } from '../syntax/tree.ts';

export interface Written {
  readonly source: SourceUnit;
  readonly file: GoFile;
  /** Of the function, as Go spells it; empty outside functions. */
  readonly name: string;
  readonly model: PackageModel;
  readonly tree: SyntaxTree;
  readonly expressions: Expressions;
}

const cache = new WeakMap<PackageModel, readonly Written[]>();

/** The declarations that mention C, `unsafe` or `reflect`; those of generated files are left out. */
export function writtenIn(model: PackageModel): readonly Written[] {
  let written = cache.get(model);
  if (!written) {
    written = model.files.filter((file) => !file.generated).flatMap((file) => inFile(model, file));
    cache.set(model, written);
  }
  return written;
}

function inFile(model: PackageModel, file: GoFile): Written[] {
  const { path, syntax } = file.input;
  const out: Written[] = [];
  for (const section of syntax.sections) {
    const { tree, base } = section;
    const expressions = expressionsOf(tree);
    if (expressions === NO_EXPRESSIONS) continue;
    const signature = goDeclaration(tree).function;
    const name = signature ? displayName(signature) : '';
    const source = { path, text: syntax.text, section, base };
    out.push({ source, file, name, model, tree, expressions });
  }
  return out;
}
