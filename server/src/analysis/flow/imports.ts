/** What the analysis of one package may ask of the others. */
import { resourceOf } from '../knowledge/go-resources.ts';
import type { PackageModel } from '../model/package.ts';
import type { ImportedNames, Interest } from './interest.ts';
import type { Callee } from './ir.ts';
import type { Releaser } from './owners.ts';
import { handsOut, type ResultEffect, type Summary } from './ownership/summary.ts';

/** Another package of the module. */
export interface ImportedPackage {
  readonly model: PackageModel;
  readonly interest: Interest;
  /** Names of the functions and methods that hand a block to other packages. */
  handsOut(): ReadonlySet<string>;
  /** Functions that other packages can call to free what lies in a value of the type. */
  releasersOf(type: string): readonly Releaser[];
  /** What a function or method of that package does, called as from within. */
  summary(callee: Callee): Summary | undefined;
}

export interface Imports {
  /** The package at the path when it is one of the module that uses cgo. */
  withC(path: string): ImportedPackage | undefined;
  /** The package at the path when it is one of the module; reading it may be costly. */
  packageAt(path: string): ImportedPackage | undefined;
}

export const NO_IMPORTS: Imports = {
  withC: () => undefined,
  packageAt: () => undefined,
};

/** `path.T`, by which types of other packages are told apart, in its two parts. */
export function splitQualified(type: string): { path: string; name: string } | undefined {
  const dot = type.lastIndexOf('.');
  return dot < 0 ? undefined : { path: type.slice(0, dot), name: type.slice(dot + 1) };
}

/** Where the callee is declared, when that is another package, and what it is called there. */
export function declaredIn(callee: Callee): { path: string; there: Callee } | undefined {
  if (callee.kind === 'imported') {
    return { path: callee.path, there: { kind: 'go', name: callee.name } };
  }
  const type = callee.kind === 'method' ? splitQualified(callee.type) : undefined;
  if (callee.kind !== 'method' || !type) return undefined;
  return { path: type.path, there: { ...callee, type: type.name } };
}

/** The names that another package adds to what matters in those that import it. */
export function namesAdded(imported: ImportedPackage | undefined): ImportedNames | undefined {
  if (!imported) return undefined;
  const freeing = [...imported.interest.freeing()].filter(isExported);
  return { handingOut: imported.handsOut(), freeing };
}

/** A summary as other packages read it: they know the types of the package by its path. */
export function asImported(summary: Summary, path: string): Summary {
  const outcomes = summary.outcomes.map(({ params, results }) => ({
    params,
    results: results.map((result) => importedResult(result, path)),
  }));
  return { ...summary, outcomes };
}

/** What C does with a handle is only seen in the package that makes it: nothing is said to others. */
function importedResult(result: ResultEffect, path: string): ResultEffect {
  if (result.kind === 'owner') return { ...result, type: inPackage(result.type, path) };
  const isHandle = result.kind === 'owned' && resourceOf(result.release) !== 'memory';
  return isHandle ? { kind: 'unknown' } : result;
}

function inPackage(type: string, path: string): string {
  return type.replace(/^((?:\*|\[\w*\])*)(\w+)(\[.*\])?$/, `$1${path}.$2`);
}

export function isExported(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** Names of exported functions and methods of which the summary says that they hand out a block. */
export function namesHandingOut(
  from: Pick<ImportedPackage, 'model' | 'interest' | 'summary'>,
): Set<string> {
  const { model, interest } = from;
  const names = new Set<string>();
  for (const { signature } of model.functions) {
    const { name, receiver: type } = signature;
    if (!isExported(name) || names.has(name) || !interest.inCall(name)) continue;
    const callee: Callee = type === '' ? { kind: 'go', name } : { kind: 'method', name, type };
    const found = from.summary(callee);
    if (found && handsOut(found)) names.add(name);
  }
  return names;
}
