/** Writes a report for people: one line for each finding, its path below it, and what to do next. */
import type { Colors } from 'picocolors/types';
import { SEVERITIES, type Severity } from '../../analysis/finding.ts';
import { say } from '../../messages/catalog.ts';
import type { EdgeMessageId } from '../../messages/en.ts';
import type { LocatedFinding, LocatedNote } from '../../project/types.ts';
import { countBySeverity, isShown, type Report } from './report.ts';

const INDENT = '    ';

/** Behind the end of a sentence; what to do stands on lines that fit a terminal. */
const NEXT_SENTENCE = /(?<=[.!?]) |(?<=。)/;

function place({ file, range }: LocatedFinding | LocatedNote): string {
  return `${file}:${range.start.line}:${range.start.column}`;
}

function painted(severity: Severity, colors: Colors): string {
  switch (severity) {
    case 'error':
      return colors.red(severity);
    case 'warning':
      return colors.yellow(severity);
    case 'info':
      return colors.blue(severity);
    case 'hint':
      return colors.cyan(severity);
  }
}

/** Severity words stay English, so that problem matchers of editors and CI know them. */
function findingLines(finding: LocatedFinding, { text }: Report, colors: Colors): string[] {
  const [headline = '', ...paragraphs] = text(finding.message).split('\n');
  const details = paragraphs.flatMap((line) => line.split(NEXT_SENTENCE));
  const severity = painted(finding.severity, colors);
  const rule = colors.dim(`(${finding.rule})`);
  return [
    `${colors.bold(place(finding))}: ${severity}: ${headline} ${rule}`,
    ...finding.notes.map((note) => `${INDENT}${place(note)}: ${text(note.message)}`),
    ...details.map((line) => INDENT + line),
  ];
}

const COUNT_IDS: Readonly<Record<Severity, readonly [EdgeMessageId, EdgeMessageId]>> = {
  error: ['count.error', 'count.errors'],
  warning: ['count.warning', 'count.warnings'],
  info: ['count.info', 'count.infos'],
  hint: ['count.hint', 'count.hints'],
};

function countsText({ result, lang }: Report): string {
  const counts = countBySeverity(result.findings);
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const count = counts[severity];
      return say(lang, COUNT_IDS[severity][count === 1 ? 0 : 1], { count });
    })
    .join(lang === 'en' ? ', ' : '，');
}

/** The rule to read about first: that of the first finding of the highest severity. */
function ruleToExplain(findings: readonly LocatedFinding[]): string {
  for (const severity of SEVERITIES) {
    const worst = findings.find((finding) => finding.severity === severity);
    if (worst !== undefined) return worst.rule;
  }
  return '';
}

function summaryLines(report: Report): string[] {
  const { result, lang } = report;
  const { goFiles: go, cgoFiles: cgo } = result.stats;
  const shown = result.findings.filter(isShown);
  const lines: string[] = [];
  if (shown.length > 0) {
    lines.push(say(lang, 'summary.findings', { count: shown.length, counts: countsText(report) }));
    const fixable = shown.filter((finding) => finding.fixes.length > 0).length;
    if (fixable > 0) lines.push(say(lang, 'summary.fixable', { count: fixable }));
  } else {
    lines.push(say(lang, cgo > 0 ? 'summary.clean' : 'summary.no-cgo', { go, cgo }));
  }
  const suppressed = result.findings.length - shown.length;
  if (suppressed > 0) lines.push(say(lang, 'summary.suppressed', { count: suppressed }));
  const problems = result.problems.length;
  if (problems > 0) lines.push(say(lang, 'summary.problems', { count: problems }));
  if (shown.length > 0) lines.push(say(lang, 'summary.next', { rule: ruleToExplain(shown) }));
  return lines;
}

function statsLines({ result, lang }: Report): string[] {
  const { goFiles, cgoFiles, packages, milliseconds, acquisitions: ended } = result.stats;
  const { acquisitions, released, transferred, leaked, undecided } = ended;
  const decided = acquisitions === 0 ? 100 : (100 * (acquisitions - undecided)) / acquisitions;
  const lines = [
    say(lang, 'stats.files', { go: goFiles, cgo: cgoFiles }),
    say(lang, 'stats.packages', { packages }),
    say(lang, 'stats.acquisitions', { total: acquisitions }),
    say(lang, 'stats.endings', { released, transferred, leaked, undecided }),
    say(lang, 'stats.decided', { percent: decided.toFixed(1) }),
    say(lang, 'stats.time', { milliseconds }),
  ];
  return ['', say(lang, 'stats.title'), ...lines.map((line) => `  ${line}`)];
}

/** The whole report; problems go to standard error and are not part of it. */
export function formatText(report: Report, colors: Colors): string {
  const shown = report.result.findings.filter(isShown);
  const lines = shown.flatMap((finding) => findingLines(finding, report, colors));
  if (shown.length > 0) lines.push('');
  lines.push(...summaryLines(report));
  if (report.stats) lines.push(...statsLines(report));
  return `${lines.join('\n')}\n`;
}
