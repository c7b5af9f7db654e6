/** What the three formats write about: the result of a check and how it is to be said. */
import type { Message, Severity } from '../../analysis/finding.ts';
import type { Lang, RuleMeta } from '../../analysis/rules/rule.ts';
import type { CheckResult, LocatedFinding } from '../../project/types.ts';

export interface Report {
  readonly result: CheckResult;
  readonly lang: Lang;
  /** Text of a message in `lang`. */
  readonly text: (message: Message) => string;
  /** Version of the program. */
  readonly version: string;
  readonly rules: readonly RuleMeta[];
  /** Whether `--stats` was given. */
  readonly stats: boolean;
  readonly exitCode: number;
}

export function isShown(finding: LocatedFinding): boolean {
  return finding.suppressed === undefined;
}

/** Numbers of the findings that are shown, by severity. */
export function countBySeverity(
  findings: readonly LocatedFinding[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const finding of findings) if (isShown(finding)) counts[finding.severity] += 1;
  return counts;
}
