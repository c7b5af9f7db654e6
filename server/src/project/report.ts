/** The last steps between an analysed folder and what the faces show: suppressions and places. */
import type { FolderResult } from './analyze-folder.ts';
import { locateFindings } from './locate.ts';
import type { SourceFile } from './source-file.ts';
import { applySuppressions } from './suppress.ts';
import type { LocatedFinding } from './types.ts';

export interface ReportOptions {
  /** Every rule that there is. */
  readonly knownRules: ReadonlySet<string>;
  readonly ranRules: ReadonlySet<string>;
}

/** Findings of a folder, sorted; suppressed ones are marked, findings about comments are added. */
export function reportFolder(
  result: FolderResult,
  files: readonly SourceFile[],
  isChosen: (file: SourceFile) => boolean,
  { knownRules, ranRules }: ReportOptions,
): LocatedFinding[] {
  const suppressed = applySuppressions({
    findings: result.findings,
    files: files.filter((file) => isChosen(file) && !file.header?.generated),
    knownRules,
    ranRules: result.complete ? ranRules : new Set(),
  });
  return locateFindings([...result.findings, ...suppressed.extra], files, suppressed.by);
}
