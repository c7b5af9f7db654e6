/** What the rules read: the package, and for each function what the analyses found in it. */
import type { CFunction, GoFile, GoFunction, PackageModel, SourceUnit } from '../model/package.ts';
import type { Owners } from './owners.ts';
import type { UnitResult } from './ownership/analyze-unit.ts';

export interface FunctionFacts {
  /** Where the function stands; nodes of the facts are nodes of its section's tree. */
  readonly source: SourceUnit;
  readonly file: GoFile;
  /** Absent for package-level variable declarations. */
  readonly fn: GoFunction | undefined;
  /** As Go spells it; empty for package-level variables. */
  readonly name: string;
  readonly result: UnitResult;
  /** The body runs once for the process: `init`, initialisers of package variables. */
  readonly oncePerProcess: boolean;
}

/** A C function, of a preamble or of a C file of the package. */
export interface CFunctionFacts {
  readonly source: CFunction;
  readonly name: string;
  readonly result: UnitResult;
}

export interface PackageFacts {
  readonly model: PackageModel;
  /** In the order of files and declarations; generated files are left out. */
  readonly functions: readonly FunctionFacts[];
  /** C functions that get hold of memory themselves; not those of a library that was copied in. */
  readonly cFunctions: readonly CFunctionFacts[];
  readonly owners: Owners;
  /** Report also what happens once per process. */
  readonly strict: boolean;
}
