/** Modules of several packages with `// want RULE` beside the lines that the real analysis must report. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { check } from '../../server/src/project/check.ts';
import { createEngine } from '../../server/src/project/load-engine.ts';
import { folderWith } from './support.ts';

export type Module = Readonly<Record<string, string>>;

/** `file:line rule` of each wanted finding. */
export function wantedIn(files: Module): string[] {
  return Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const rules = /\/\/ want ([\w -]+)$/.exec(line)?.[1]?.split(' ') ?? [];
      return rules.map((rule) => `${file}:${index + 1} ${rule}`);
    }),
  );
}

/** Checks `paths` of the module and compares what is found with what its files want. */
export async function holds(
  context: TestContext,
  files: Module,
  paths: readonly string[] = ['.'],
): Promise<void> {
  const root = folderWith(context, files);
  const { findings, problems } = await check({ cwd: root, paths }, createEngine);
  assert.deepEqual(problems, []);
  const found = findings.map(({ file, range, rule }) => `${file}:${range.start.line} ${rule}`);
  const wanted = wantedIn(files).filter((place) =>
    paths.some((path) => path === '.' || place.startsWith(join(path, '/'))),
  );
  assert.deepEqual(found.sort(), wanted.sort());
}

/** A Go file with cgo: its package, what it imports besides, and its declarations. */
export function goFile(name: string, imports: readonly string[], body: string, c = ''): string {
  const paths = ['unsafe', ...imports].map((path) => `\t"${path}"\n`).join('');
  const preamble = ['#include <stdlib.h>', ...c.split('\n')].map((line) => `// ${line}`.trimEnd());
  return [
    `package ${name}\n`,
    ...preamble,
    'import "C"\n',
    `import (\n${paths})\n`,
    'var _ unsafe.Pointer\n',
    body,
  ].join('\n');
}
