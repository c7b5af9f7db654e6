/**
 * Diagnostics of one package at a time, in the two ways that clients take them: asked for (pull) or
 * published after a pause in typing (push). A client gets one of the two, never both.
 */
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { type Context, diagnosticView, visibleFindings } from '../context.ts';
import { toDiagnostic } from '../convert.ts';

/** Long enough that a typed word is one change, short enough to feel immediate. */
const PUSH_DELAY_MS = 75;

/** Remembers which files of a folder were reported, so that they are cleared when they are mended. */
export class PackageReports {
  private readonly reported = new Map<string, ReadonlySet<string>>();

  /** Diagnostics by path: `path` itself, every file with findings, and every file that had some. */
  collect(context: Context, path: string): Map<string, Diagnostic[]> {
    const folder = dirname(path);
    const view = diagnosticView(context);
    const diagnostics = new Map<string, Diagnostic[]>([[path, []]]);
    for (const file of this.reported.get(folder) ?? []) diagnostics.set(file, []);
    const findings = visibleFindings(context, path);
    for (const [file, list] of findings) {
      diagnostics.set(
        file,
        list.map((finding) => toDiagnostic(finding, view)),
      );
    }
    this.reported.set(folder, new Set(findings.keys()));
    return diagnostics;
  }
}

/** Answers `textDocument/diagnostic`. */
export function pullDiagnostics(
  context: Context,
  reports: PackageReports,
  path: string,
  previousResultId: string | undefined,
): DocumentDiagnosticReport {
  const byFile = reports.collect(context, path);
  const own = fullReport(byFile.get(path) ?? []);
  byFile.delete(path);
  const related = context.traits.relatedDocuments
    ? { relatedDocuments: toRelatedDocuments(context, byFile) }
    : {};
  if (own.resultId === previousResultId) {
    return { kind: 'unchanged', resultId: own.resultId, ...related };
  }
  return { ...own, ...related };
}

function toRelatedDocuments(
  context: Context,
  byFile: ReadonlyMap<string, Diagnostic[]>,
): Record<string, FullDocumentDiagnosticReport> {
  return Object.fromEntries(
    [...byFile].map(([file, items]) => [context.documents.uriOf(file), fullReport(items)]),
  );
}

/** The result id is the content's digest: equal ids mean equal diagnostics, in any session. */
function fullReport(items: Diagnostic[]): FullDocumentDiagnosticReport & { resultId: string } {
  const resultId = createHash('sha1').update(JSON.stringify(items)).digest('hex');
  return { kind: 'full', resultId, items };
}

/** Publishes the diagnostics of changed packages, each after a pause. */
export class DiagnosticsPublisher {
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly reports: PackageReports,
    private readonly context: () => Context | undefined,
    private readonly publish: (params: PublishDiagnosticsParams) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** A file of a package changed. */
  schedule(path: string): void {
    const folder = dirname(path);
    clearTimeout(this.timers.get(folder));
    const run = () => {
      this.timers.delete(folder);
      try {
        this.publishPackage(path);
      } catch (error) {
        this.failed(error);
      }
    };
    this.timers.set(folder, setTimeout(run, PUSH_DELAY_MS));
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private publishPackage(path: string): void {
    const context = this.context();
    if (context === undefined) return;
    for (const [file, diagnostics] of this.reports.collect(context, path)) {
      const version = context.documents.versionOf(file);
      this.publish({
        uri: context.documents.uriOf(file),
        diagnostics,
        ...(version === null ? {} : { version }),
      });
    }
  }
}
