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

/** A Go package directory with its C files: the unit of analysis. */
export interface PackageInput {
  readonly files: readonly FileInput[];
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
