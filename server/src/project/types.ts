/**
 * What the faces (lsp, cli) see of a project: findings with lines and columns, ready to be shown.
 * Lines and columns are 1-based here, columns in UTF-16 units, the end is exclusive.
 */
import type {
  AcquisitionStats,
  Category,
  Confidence,
  Message,
  NoteRole,
  Problem,
  Severity,
} from '../analysis/finding.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface LocatedNote {
  readonly role: NoteRole;
  readonly message: Message;
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly range: Range;
}

export interface LocatedEdit {
  readonly file: string;
  readonly range: Range;
  readonly newText: string;
}

export interface LocatedFix {
  readonly title: Message;
  readonly safe: boolean;
  readonly edits: readonly LocatedEdit[];
}

export interface LocatedFinding {
  /** Stable when lines move: rule, file, function, and the text of the line, not its number. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: Message;
  readonly function: string;
  readonly file: string;
  readonly range: Range;
  readonly notes: readonly LocatedNote[];
  readonly fixes: readonly LocatedFix[];
  readonly suppressed?: { readonly by: string; readonly reason: string };
}

export interface CheckRequest {
  /** Files or directories (recursive; `dir/...` is the same), relative to `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Where reported paths start; by default the nearest folder with a go.mod above the first path. */
  readonly root?: string;
  /** `-` among the paths: this text or these bytes, reported under this name. */
  readonly stdin?: { readonly text: string | Uint8Array; readonly filename: string };
  readonly rules?: readonly string[];
  readonly strict?: boolean;
  readonly parser?: 'wasm' | 'native';
  /** Milliseconds for the whole check; what was found until then is returned. */
  readonly timeout?: number;
}

export interface CheckStats {
  /** Go files seen, Go files that import "C", packages analysed. */
  readonly goFiles: number;
  readonly cgoFiles: number;
  readonly packages: number;
  readonly milliseconds: number;
  readonly acquisitions: AcquisitionStats;
}

export interface CheckResult {
  /** Absolute path of the root. */
  readonly root: string;
  /** Sorted by file, line, column, rule; suppressed ones included and marked. */
  readonly findings: readonly LocatedFinding[];
  readonly problems: readonly Problem[];
  readonly stats: CheckStats;
  readonly timedOut: boolean;
}

/** Findings of a package while its files are being edited (lsp). Paths are absolute. */
export interface EditSession {
  /** The editor's text of a file, instead of the one on disk. */
  setText(path: string, text: string): void;
  /** The file was closed: the disk holds again. */
  clearText(path: string): void;
  /** A file changed on disk, was made or removed. */
  fileChanged(path: string): void;
  /** Findings of the package that holds the file, by absolute path of the file they stand in. */
  findings(path: string): ReadonlyMap<string, readonly LocatedFinding[]>;
  /** Whether something changed since the findings of that package were last asked for. */
  isOutdated(path: string): boolean;
  /** The folder that `file` is relative to in the findings of this file's package (absolute). */
  rootOf(path: string): string;
  close(): void;
}
