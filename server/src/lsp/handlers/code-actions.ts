/** Quick fixes of the findings under the cursor, and one action for every safe fix of the file. */
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver/node';
import type { LocatedEdit, LocatedFinding } from '../../project/types.ts';
import { type Context, diagnosticView, editView, visibleFindings } from '../context.ts';
import {
  FIX_ALL_KIND,
  toDiagnostic,
  toExplainAction,
  toFixAll,
  toQuickFix,
  touches,
} from '../convert.ts';
import { combineSafeFixes } from '../fix-all.ts';
import { text } from '../texts.ts';

/** @param only the kinds that the client restricts its request to; undefined for all */
export function codeActions(
  context: Context,
  path: string,
  range: Range,
  only: readonly string[] | undefined,
): CodeAction[] {
  const findings = visibleFindings(context, path).get(path) ?? [];
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, only)) {
    const here = findings.filter((finding) => touches(finding.range, range));
    actions.push(...here.flatMap((finding) => quickFixes(context, finding)));
    actions.push(...explanations(context, here));
  }
  // An editor asks for `source` actions by kind; among quick fixes this one would be noise.
  if (only !== undefined && isWanted(FIX_ALL_KIND, only)) {
    actions.push(...fixAll(context, path, findings));
  }
  return actions;
}

function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  if (only === undefined) return true;
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function quickFixes(context: Context, finding: LocatedFinding): CodeAction[] {
  const diagnostic = toDiagnostic(finding, diagnosticView(context));
  return finding.fixes.map((fix, index) => {
    const title = context.backend.render(context.lang, fix.title);
    return toQuickFix(fix, title, diagnostic, index === 0, editView(context));
  });
}

/** Last in the list: one action for each rule, for clients that can show its page. */
function explanations(context: Context, findings: readonly LocatedFinding[]): CodeAction[] {
  const command = context.traits.explainCommand;
  if (command === undefined) return [];
  const byRule = new Map(findings.map((finding) => [finding.rule, finding]));
  return [...byRule].map(([rule, finding]) => {
    const title = text(context.lang, 'explain-rule', { rule });
    const diagnostic = toDiagnostic(finding, diagnosticView(context));
    return toExplainAction(title, command, rule, diagnostic);
  });
}

function fixAll(context: Context, path: string, findings: readonly LocatedFinding[]): CodeAction[] {
  const edits: LocatedEdit[] = combineSafeFixes(path, findings);
  if (edits.length === 0) return [];
  return [toFixAll(text(context.lang, 'fix-all'), edits, editView(context))];
}
