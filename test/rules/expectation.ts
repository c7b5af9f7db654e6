/**
 * Expectations beside the code: `// want RULE`, `// want RULE "regexp"`, `// want RULE:info`, several
 * in one comment; in C code the same in a block comment. They hold for the line they stand on.
 */
import { SEVERITIES, type Severity } from '../../server/src/analysis/finding.ts';

export interface Want {
  /** 1-based. */
  readonly line: number;
  readonly rule: string;
  readonly severity?: Severity;
  /** Must match the English message, of which only the first line counts as the message. */
  readonly pattern?: RegExp;
}

const COMMENT = /(?:\/\/|\/\*)[ \t]*want[ \t]+(.+)$/;
const ITEM =
  /^([a-z]+(?:-[a-z]+)*)(?::([a-z]+))?(?:[ \t]+(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`))?[ \t]*/;

/**
 * The expectations of a file, in order.
 *
 * @throws when a comment starts as an expectation and is none
 */
export function wantsOf(text: string): Want[] {
  return text.split('\n').flatMap((line, index) => {
    const comment = COMMENT.exec(line)?.[1];
    return comment === undefined
      ? []
      : readItems(comment.replace(/\*\/.*$|\/\/[ \t]*note[ \t].*$/, '').trim(), index + 1);
  });
}

function readItems(comment: string, line: number): Want[] {
  const wants: Want[] = [];
  let rest = comment;
  while (rest !== '') {
    const item = ITEM.exec(rest);
    if (item === null) throw new Error(`line ${line}: not an expectation: ${rest}`);
    const [whole, rule = '', severity, quoted, raw] = item;
    const pattern = quoted ?? raw;
    wants.push({
      line,
      rule,
      ...(severity === undefined ? {} : { severity: severityOf(severity, line) }),
      ...(pattern === undefined ? {} : { pattern: new RegExp(pattern) }),
    });
    rest = rest.slice(whole.length);
  }
  return wants;
}

function severityOf(text: string, line: number): Severity {
  const severity = SEVERITIES.find((candidate) => candidate === text);
  if (severity === undefined) throw new Error(`line ${line}: there is no severity ${text}`);
  return severity;
}

/** A step that the path of some finding has to take: `// note "regexp"` on the line of the step. */
export interface WantedNote {
  readonly line: number;
  readonly pattern: RegExp;
}

const NOTE = /(?:\/\/|\/\*)[ \t]*note[ \t]+"((?:[^"\\]|\\.)*)"/;

/** The steps that a file asks for, in order. */
export function wantedNotesOf(text: string): WantedNote[] {
  return text.split('\n').flatMap((line, index) => {
    const pattern = NOTE.exec(line)?.[1];
    return pattern === undefined ? [] : [{ line: index + 1, pattern: new RegExp(pattern) }];
  });
}

/** What the comparison needs of a finding. */
export interface Seen {
  readonly line: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

function meets(seen: Seen, want: Want): boolean {
  return (
    seen.line === want.line &&
    seen.rule === want.rule &&
    (want.severity === undefined || want.severity === seen.severity) &&
    (want.pattern === undefined || want.pattern.test(seen.message))
  );
}

/** Whether a finding must be expected: a false alarm is one at warning or above. */
export function isLoud(severity: Severity): boolean {
  return severity === 'error' || severity === 'warning';
}

/** Sentences about findings that nobody wants and wants that nothing meets. */
export function mismatches(file: string, found: readonly Seen[], wants: readonly Want[]): string[] {
  const open = [...wants];
  const problems: string[] = [];
  for (const seen of found) {
    const index = open.findIndex((want) => meets(seen, want));
    if (index >= 0) open.splice(index, 1);
    else if (isLoud(seen.severity)) {
      problems.push(
        `${file}:${seen.line}: unwanted ${seen.severity} ${seen.rule}: ${seen.message}`,
      );
    }
  }
  for (const want of open) {
    const severity = want.severity === undefined ? '' : `:${want.severity}`;
    const pattern = want.pattern === undefined ? '' : ` ${want.pattern}`;
    problems.push(`${file}:${want.line}: nothing meets: want ${want.rule}${severity}${pattern}`);
  }
  return problems;
}
