/** Git repositories with planted sites, and findings to score. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Category, NoteRole, Severity } from '../../server/src/analysis/finding.ts';
import type { LocatedFinding } from '../../server/src/project/types.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder that is removed after the test. */
export function scratch(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'cgovet-corpus-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

export function git(folder: string, ...args: readonly string[]): string {
  const author = [
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    '-c',
    'core.autocrlf=false',
  ];
  return execFileSync('git', [...author, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/** A repository with one commit for each set of files, each of which adds to the one before. */
export function repository(folder: string, versions: readonly Files[]): string[] {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '-q');
  return versions.map((files) => {
    write(folder, files);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'version');
    return git(folder, 'rev-parse', 'HEAD');
  });
}

/** A finding of one line with notes on lines of the same file. */
export function findingOn(
  line: number,
  given: {
    readonly category?: Category;
    readonly severity?: Severity;
    readonly file?: string;
    readonly notes?: readonly (readonly [NoteRole, number])[];
  } = {},
): LocatedFinding {
  const { category = 'leak', severity = 'warning', file = 'a.go', notes = [] } = given;
  const range = (at: number) => ({ start: { line: at, column: 1 }, end: { line: at, column: 9 } });
  const message = { id: 'x', args: {} };
  return {
    fingerprint: '',
    rule: 'some-rule',
    category,
    severity,
    confidence: 'certain',
    message,
    function: '(*T).F',
    file,
    range: range(line),
    notes: notes.map(([role, at]) => ({ role, message, file, range: range(at) })),
    fixes: [],
  };
}
