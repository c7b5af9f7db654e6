/** biome.json catches what it is meant to catch: each planted line is reported, each twin is not. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** Runs biome with the repository's settings over these files; rules that fired by file. */
function lint(files: Readonly<Record<string, string>>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cgovet-biome-'));
  try {
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    delete config.$schema;
    delete config.vcs;
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), `${text}\n`);
    }
    const biome = join(root, 'node_modules/.bin/biome');
    const { stdout } = spawnSync(
      biome,
      ['lint', '--reporter=github', '--max-diagnostics=none', '.'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const found = new Map<string, string[]>();
    for (const [, rule = '', path = ''] of stdout.matchAll(/title=([^,]+),file=([^,]+)/g)) {
      const key = path.split(`${folder}/`).at(-1) ?? path;
      found.set(key, [...(found.get(key) ?? []), rule]);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const RESTRICTED = 'lint/style/noRestrictedImports';
const use = (specifier: string): string => `import { a } from '${specifier}';\na();`;

const PLANTED: readonly (readonly [path: string, source: string, rule: string])[] = [
  ['server/src/analysis/flow/io.ts', use('node:fs'), RESTRICTED],
  ['server/src/analysis/flow/lsp.ts', use('vscode-languageserver'), RESTRICTED],
  ['server/src/analysis/flow/lsp-node.ts', use('vscode-languageserver/node'), RESTRICTED],
  ['server/src/analysis/flow/up.ts', use('../../project/check.ts'), RESTRICTED],
  ['server/src/analysis/rules/one/two.ts', use('../two/rule.ts'), RESTRICTED],
  ['server/src/analysis/rules/one/solver.ts', use('../../flow/solver.ts'), RESTRICTED],
  ['server/src/project/lsp.ts', use('vscode-languageserver-types'), RESTRICTED],
  ['server/src/project/parser.ts', use('web-tree-sitter'), RESTRICTED],
  ['server/src/parse/up.ts', use('../project/check.ts'), RESTRICTED],
  ['server/src/lsp/grammar.ts', use('tree-sitter-go'), RESTRICTED],
  ['server/src/lsp/cli.ts', use('../cli/main.ts'), RESTRICTED],
  ['server/src/cli/format/lsp.ts', use('../../lsp/convert.ts'), RESTRICTED],
  ['client/src/server.ts', use('../../server/src/project/types.ts'), RESTRICTED],
  [
    'client/src/floating.ts',
    'async function late(): Promise<void> {\n  await 1;\n}\nlate();',
    'lint/nursery/noFloatingPromises',
  ],
  [
    'server/src/cli/any.ts',
    'export const x = (y: any) => y;'.replace('any', ['an', 'y'].join('')),
    'lint/suspicious/noExplicitAny',
  ],
  [
    'server/src/cli/long.ts',
    `export function long(f: (n: number) => void): void {\n${'  f(1);\n'.repeat(81)}}`,
    'lint/complexity/noExcessiveLinesPerFunction',
  ],
];

const ALLOWED: Readonly<Record<string, string>> = {
  'server/src/analysis/rules/one/ok.ts': use('../rule.ts'),
  'server/src/analysis/rules/one/facts.ts': use('../../flow/facts.ts'),
  'server/src/lsp/ok.ts': use('vscode-languageserver/node'),
  'client/src/ok.ts': use('../../server/src/protocol.ts'),
};

test('biome reports planted violations and nothing else', () => {
  const planted = Object.fromEntries(PLANTED.map(([path, source]) => [path, source]));
  const found = lint({ ...planted, ...ALLOWED });
  for (const [path, , rule] of PLANTED) {
    assert.ok(found.get(path)?.includes(rule), `${path}: ${rule} did not fire`);
  }
  for (const path of Object.keys(ALLOWED)) assert.equal(found.get(path), undefined, path);
});
