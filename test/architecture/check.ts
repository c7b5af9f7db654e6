/**
 * What an architecture check is: a function over the text of the repository, and a planted violation
 * that it must report. A check never passes because it looked at nothing.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Text by path, relative to the repository, with `/`. */
export type SourceTree = ReadonlyMap<string, string>;

export interface Report {
  /** How many things were looked at; none is a failure. */
  readonly inspected: number;
  /** One sentence each, starting with the path. */
  readonly violations: readonly string[];
}

export interface Check {
  /** The sentence that holds, with the number of the invariant in ARCHITECTURE.md where it has one. */
  readonly name: string;
  readonly inspect: (tree: SourceTree) => Report;
  /** Small trees that break the rule, and how each is reported. */
  readonly planted: readonly { readonly files: Record<string, string>; readonly report: RegExp }[];
}

/** Applies `violationsOf` to each file that `matches`. */
export function inspectFiles(
  tree: SourceTree,
  matches: (path: string) => boolean,
  violationsOf: (text: string, path: string) => readonly string[],
): Report {
  const paths = [...tree.keys()].filter(matches);
  const violations = paths.flatMap((path) =>
    violationsOf(tree.get(path) ?? '', path).map((violation) => `${path}: ${violation}`),
  );
  return { inspected: paths.length, violations };
}

/** Says what is wrong, or nothing: also that a check found nothing to look at. */
export function verdict(report: Report): string | undefined {
  if (report.inspected === 0) return 'the check inspected nothing';
  if (report.violations.length > 0) return report.violations.join('\n');
  return undefined;
}

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.cache']);
const TEXT = /(?:\.(?:ts|mjs|js|json|md|go|c|h|yml|yaml|sh|mod|golden\d*)|^run|LICENSE)$/;

/** Reads every text file of the repository at `root`; what is generated or installed is left out. */
export function readTree(root: string): SourceTree {
  const tree = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (SKIPPED.has(name)) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (statSync(join(root, path)).isDirectory()) visit(path);
      else if (TEXT.test(name)) tree.set(path, readFileSync(join(root, path), 'utf8'));
    }
  };
  visit('');
  return tree;
}

/** TypeScript that ships: no tests, no tools, no fixtures. */
export function isShipped(path: string): boolean {
  return /^(?:client|server)\/src\/.*\.ts$/.test(path) && !path.includes('/testdata/');
}

/** Whether a file says that it was written by one of the generators. */
export function isGenerated(text: string): boolean {
  return /^(?:\/\/|\/\*\*?|<!--)[\s*]*GENERATED\b/.test(text.trimStart());
}
