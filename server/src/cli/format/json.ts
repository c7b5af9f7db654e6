/** Writes a report as the program's own JSON; names and shape are a contract with its readers. */
import type { Problem } from '../../analysis/finding.ts';
import type { LocatedFinding } from '../../project/types.ts';
import type { Report } from './report.ts';

function findingJson(finding: LocatedFinding, text: Report['text']): object {
  const { fingerprint, rule, category, severity, confidence, message, file, range } = finding;
  return {
    fingerprint,
    rule,
    category,
    severity,
    confidence,
    messageId: message.id,
    message: text(message),
    function: finding.function,
    file,
    range,
    notes: finding.notes.map((note) => ({
      role: note.role,
      message: text(note.message),
      file: note.file,
      range: note.range,
    })),
    fixes: finding.fixes.map((fix) => ({
      title: text(fix.title),
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({
        file: edit.file,
        range: edit.range,
        newText: edit.newText,
      })),
    })),
    ...(finding.suppressed === undefined ? {} : { suppressed: finding.suppressed }),
  };
}

function problemJson({ kind, message, file }: Problem, text: Report['text']): object {
  return { kind, message: text(message), ...(file === undefined ? {} : { file }) };
}

/** The whole document; the time that the check took is in it only with `--stats`. */
export function formatJson({ result, text, version, stats }: Report): string {
  const { root, findings, problems } = result;
  const { goFiles, cgoFiles, packages, acquisitions, milliseconds } = result.stats;
  const document = {
    version,
    root,
    findings: findings.map((finding) => findingJson(finding, text)),
    problems: problems.map((problem) => problemJson(problem, text)),
    stats: { goFiles, cgoFiles, packages, acquisitions, ...(stats ? { milliseconds } : {}) },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
