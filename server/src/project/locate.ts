/** From findings with offsets to findings with lines, columns and a fingerprint. */
import { createHash } from 'node:crypto';
import type { Finding, Fix, Note } from '../analysis/finding.ts';
import type { Span } from '../analysis/syntax/file.ts';
import type { SourceFile } from './source-file.ts';
import type { LocatedFinding, LocatedFix, LocatedNote, Position, Range } from './types.ts';

export interface Suppression {
  readonly by: string;
  readonly reason: string;
}

const FINGERPRINT_LENGTH = 32;

class Locator {
  private readonly files: ReadonlyMap<string, SourceFile>;

  constructor(files: readonly SourceFile[]) {
    this.files = new Map(files.map((file) => [file.name, file]));
  }

  range(file: string, span: Span): Range {
    return { start: this.position(file, span.start), end: this.position(file, span.end) };
  }

  note({ role, message, file, start, end }: Note): LocatedNote {
    return { role, message, file, range: this.range(file, { start, end }) };
  }

  fix({ title, safe, edits }: Fix): LocatedFix {
    return {
      title,
      safe,
      edits: edits.map(({ file, start, end, newText }) => ({
        file,
        range: this.range(file, { start, end }),
        newText,
      })),
    };
  }

  /** The text of a line with blanks made equal, so that a new indentation changes nothing. */
  lineText(file: string, line: number): string {
    const source = this.files.get(file);
    if (source === undefined) return '';
    const { lines, input } = source;
    const text = input.syntax.text.slice(lines.startOf(line - 1), lines.endOf(line - 1));
    return text.trim().replace(/\s+/g, ' ');
  }

  private position(file: string, offset: number): Position {
    const found = this.files.get(file)?.lines.positionAt(offset) ?? { line: 0, column: 0 };
    return { line: found.line + 1, column: found.column + 1 };
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The order of the contract: file, line, column, rule; the rest only makes it total. */
export function compareFindings(a: LocatedFinding, b: LocatedFinding): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compareText(a.rule, b.rule) ||
    a.range.end.line - b.range.end.line ||
    a.range.end.column - b.range.end.column ||
    compareText(JSON.stringify(a.message), JSON.stringify(b.message))
  );
}

/**
 * Places and sorts the findings of a folder. The fingerprint is made of rule, file, function and the
 * text of the line; equal ones are told apart by their order.
 *
 * @param suppressed findings that a comment hides, with that comment's reason
 */
export function locateFindings(
  findings: readonly Finding[],
  files: readonly SourceFile[],
  suppressed: ReadonlyMap<Finding, Suppression>,
): LocatedFinding[] {
  const locator = new Locator(files);
  const located = findings.map((finding): LocatedFinding => {
    const { rule, category, severity, confidence, message, file } = finding;
    const suppression = suppressed.get(finding);
    return {
      fingerprint: '',
      rule,
      category,
      severity,
      confidence,
      message,
      function: finding.function,
      file,
      range: locator.range(file, finding),
      notes: finding.notes.map((note) => locator.note(note)),
      fixes: finding.fixes.map((fix) => locator.fix(fix)),
      ...(suppression === undefined ? {} : { suppressed: suppression }),
    };
  });
  return withFingerprints(located.sort(compareFindings), locator);
}

function withFingerprints(sorted: readonly LocatedFinding[], locator: Locator): LocatedFinding[] {
  const seen = new Map<string, number>();
  return sorted.map((finding) => {
    const { rule, file } = finding;
    const text = locator.lineText(file, finding.range.start.line);
    const key = [rule, file, finding.function, text].join('\0');
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    const hash = createHash('sha256').update(`${key}\0${ordinal}`).digest('hex');
    return { ...finding, fingerprint: hash.slice(0, FINGERPRINT_LENGTH) };
  });
}
