/**
 * The only place where plain data of the project becomes types of the Language Server Protocol.
 * Lines and columns count from 1 in the project and from 0 in the protocol; both count UTF-16 units.
 */
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Hover,
  type Position as LspPosition,
  type Range as LspRange,
  MarkupKind,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Message, Severity } from '../analysis/finding.ts';
import type { LocatedEdit, LocatedFinding, LocatedFix, Position, Range } from '../project/types.ts';

export const SOURCE = 'cgovet';

/** The kind of the action that applies every safe fix of a file. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.${SOURCE}`;

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic's text and links depend on besides the finding. */
export interface DiagnosticView {
  render(message: Message): string;
  uriOf(path: string): string;
  /** Where the rule is explained; undefined when there is no such place. */
  linkOf(rule: string): string | undefined;
  readonly relatedInformation: boolean;
}

/** How documents are named in an edit. */
export interface EditView {
  uriOf(path: string): string;
  versionOf(path: string): number | null;
  /** Whether the client checks versions; without it the plain form of an edit is used. */
  readonly versioned: boolean;
}

export function toPosition({ line, column }: Position): LspPosition {
  return { line: line - 1, character: column - 1 };
}

export function toRange({ start, end }: Range): LspRange {
  return { start: toPosition(start), end: toPosition(end) };
}

/** Whether two ranges share a place; ranges that only touch do. */
export function touches(range: Range, other: LspRange): boolean {
  const { start, end } = toRange(range);
  return !isBefore(end, other.start) && !isBefore(other.end, start);
}

function isBefore(a: LspPosition, b: LspPosition): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

export function toDiagnostic(finding: LocatedFinding, view: DiagnosticView): Diagnostic {
  const href = view.linkOf(finding.rule);
  const diagnostic: Diagnostic = {
    range: toRange(finding.range),
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.rule,
    message: view.render(finding.message),
    data: { fingerprint: finding.fingerprint },
  };
  if (href !== undefined) diagnostic.codeDescription = { href };
  if (view.relatedInformation && finding.notes.length > 0) {
    diagnostic.relatedInformation = toRelatedInformation(finding, view);
  }
  return diagnostic;
}

function toRelatedInformation(
  finding: LocatedFinding,
  view: DiagnosticView,
): DiagnosticRelatedInformation[] {
  return finding.notes.map((note) => ({
    location: { uri: view.uriOf(note.file), range: toRange(note.range) },
    message: view.render(note.message),
  }));
}

/** A quick fix; the first fix of a finding is the one that an editor may apply unasked. */
export function toQuickFix(
  fix: LocatedFix,
  title: string,
  diagnostic: Diagnostic,
  isPreferred: boolean,
  view: EditView,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: toWorkspaceEdit(fix.edits, view),
    ...(isPreferred ? { isPreferred } : {}),
  };
}

export function toFixAll(title: string, edits: readonly LocatedEdit[], view: EditView): CodeAction {
  return { title, kind: FIX_ALL_KIND, edit: toWorkspaceEdit(edits, view) };
}

/** An action that runs `command` of the client with the rule's name. */
export function toExplainAction(
  title: string,
  command: string,
  rule: string,
  diagnostic: Diagnostic,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: [rule] },
  };
}

export function toWorkspaceEdit(edits: readonly LocatedEdit[], view: EditView): WorkspaceEdit {
  const byPath = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const list = byPath.get(edit.file) ?? [];
    list.push(TextEdit.replace(toRange(edit.range), edit.newText));
    byPath.set(edit.file, list);
  }
  const entries = [...byPath];
  if (!view.versioned) {
    return { changes: Object.fromEntries(entries.map(([path, list]) => [view.uriOf(path), list])) };
  }
  return {
    documentChanges: entries.map(([path, list]) =>
      TextDocumentEdit.create({ uri: view.uriOf(path), version: view.versionOf(path) }, list),
    ),
  };
}

export function toHover(value: string, range: Range, markdown: boolean): Hover {
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: toRange(range) };
}

/** A link that runs `command` of the client with the rule's name as its only argument. */
export function toCommandLink(command: string, rule: string): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([rule]))}`;
}
