/** The two calls of the core, as the edges see them. */
import type { Acquisition, Finding, Problem } from './finding.ts';
import type { FileSyntax } from './syntax/file.ts';

/** One file of a package. `path` is opaque to the core and comes back in findings. */
export interface FileInput {
  readonly path: string;
  readonly syntax: FileSyntax;
  /**
   * The C text before `import "C"`, parsed: same length and offsets as the part of the Go file that
   * starts at `base` (comment markers are blanked), so that offset + base is a place in the Go file.
   */
  readonly preamble?: { readonly base: number; readonly syntax: FileSyntax };
}

/**
 * The other packages of the module, by import path. What is handed out for a path is the same object
 * as long as nothing in that package changed, so that what was found out of it is used again.
 */
export interface ModulePackages {
  /** Whether the package is part of the module and has a file that imports "C". Cheap. */
  usesC(path: string): boolean;
  /** The package without its tests; undefined for what is not part of the module. */
  packageAt(path: string): PackageInput | undefined;
}

/**
 * What the user declares of a function. Positions of arguments count from 0 and leave out a receiver;
 * arguments that are not named are only looked at.
 */
export interface DeclaredOwnership {
  /** The caller has to give the result back with this function. */
  readonly returnsOwned?: string;
  /** Arguments that get a new owner, that are stored, and that are given back. */
  readonly takes?: readonly number[];
  readonly keeps?: readonly number[];
  readonly frees?: readonly number[];
  /** Arguments through which a new block is written, each with what gives it back. */
  readonly writes?: readonly { readonly position: number; readonly free: string }[];
}

/** By name: `c_function`, `pkg.Func`, `Type.Method`; `pkg` may be a whole import path. */
export type OwnershipTable = ReadonlyMap<string, DeclaredOwnership>;

/** A Go package directory with its C files: the unit of analysis. */
export interface PackageInput {
  readonly files: readonly FileInput[];
  /** Where summaries of imported functions come from; without it nothing is known of them. */
  readonly module?: ModulePackages;
  /** Goes before everything else that is known of a function. */
  readonly ownership?: OwnershipTable;
  /** The `go` line of go.mod, such as `1.21`; unknown when absent. */
  readonly goVersion?: string;
}

export interface AnalysisOptions {
  /** Names of the rules to run; all that are on by default when absent. */
  readonly rules?: readonly string[];
  /** Also report what is silent by default because it happens once per process. */
  readonly strict?: boolean;
}

export interface PackageResult {
  /** Sorted by file, offset, rule. Suppressions are not applied here. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** In the order of files and declarations. */
  readonly acquisitions: readonly Acquisition[];
}

export interface Analyzer {
  /** Never throws on any syntax. Results of unchanged functions are reused between calls. */
  analyze(input: PackageInput, options?: AnalysisOptions): PackageResult;
}
