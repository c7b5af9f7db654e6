/** What changed in the verdicts about a program that was written differently. */
import type { Finding } from '../../server/src/analysis/finding.ts';
import { lineOf } from '../rules/engine.ts';
import { isLoud, type Want, wantsOf } from '../rules/expectation.ts';
import type { Files } from '../rules/fixture.ts';

/** A finding that a line lost, one that it gained, one in place of another, or one of another line. */
export interface Change {
  readonly lost?: string;
  readonly gained?: string;
  readonly moved?: string;
  /** File, line and text of the line. */
  readonly where: string;
}

interface Found {
  readonly line: number;
  readonly rule: string;
  readonly severity: string;
}

const meets = (found: Found, want: Want): boolean =>
  found.line === want.line &&
  found.rule === want.rule &&
  (want.severity === undefined || want.severity === found.severity);

/** Findings against the expectations that travelled with their lines; texts are not compared. */
export function changesIn(files: Files, findings: readonly Finding[]): Change[] {
  const changes = [...files].flatMap(([file, text]): Change[] => {
    const open = wantsOf(text);
    const extra: Found[] = [];
    for (const { start, rule, severity } of findings.filter((finding) => finding.file === file)) {
      const found = { line: lineOf(text, start), rule, severity };
      const index = open.findIndex((want) => meets(found, want));
      if (index >= 0) open.splice(index, 1);
      else if (isLoud(severity)) extra.push(found);
    }
    return paired(open, extra).map(({ line, ...change }) => {
      const source = text.split('\n')[line - 1] ?? '';
      return { ...change, where: `${file}:${line}: ${source.trim()}` };
    });
  });
  return withMoves(changes);
}

/** What one line lost and another gained, moved. */
function withMoves(changes: readonly Change[]): Change[] {
  const rest = [...changes];
  return changes.flatMap((change) => {
    const { lost, gained, where } = change;
    if (!rest.includes(change)) return [];
    rest.splice(rest.indexOf(change), 1);
    const isOther = (other: Change): boolean =>
      lost === undefined
        ? other.lost === gained && other.gained === undefined
        : other.gained === lost && other.lost === undefined;
    const other = lost === undefined || gained === undefined ? rest.find(isOther) : undefined;
    if (other === undefined) return [change];
    rest.splice(rest.indexOf(other), 1);
    return [{ moved: lost ?? gained ?? '', where }];
  });
}

/** A lost and a gained finding of one line are one change. */
function paired(
  open: readonly Want[],
  extra: readonly Found[],
): (Omit<Change, 'where'> & { line: number })[] {
  const rest = [...extra];
  const changes = open.map(({ line, rule }) => {
    const index = rest.findIndex((found) => found.line === line);
    if (index < 0) return { line, lost: rule };
    const [other] = rest.splice(index, 1);
    return { line, lost: rule, gained: other?.rule ?? '' };
  });
  return [...changes, ...rest.map(({ line, rule }) => ({ line, gained: rule }))];
}
