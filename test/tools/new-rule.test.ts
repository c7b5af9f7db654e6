/** The scaffold in a copy of the sources: it passes the type check, and its tests say what to do. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'cgovet-new-rule-'));
after(() => rmSync(copy, { recursive: true }));

const PARTS = [
  '.gitignore',
  'server',
  'test/rules',
  'test/architecture',
  'scripts',
  'biome.json',
  'package.json',
];
for (const part of [...PARTS, 'tsconfig.base.json']) {
  cpSync(join(root, part), join(copy, part), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

/** Without the mark that makes a test runner below this one report to it. */
const env = { ...process.env, NODE_TEST_CONTEXT: undefined };

function run(...args: string[]) {
  return spawnSync(process.execPath, args, { cwd: copy, env, encoding: 'utf8' });
}

const newRule = (name: string) => run('--import=tsx', 'server/tools/new-rule.ts', name);

test('a new rule is made, passes type check and style, and its tests ask for fixtures', () => {
  const made = newRule('some-new-rule');
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /written: server\/src\/analysis\/rules\/some-new-rule\/rule\.ts/);

  const tsc = run('node_modules/typescript/bin/tsc', '-b', 'server/src/analysis');
  assert.equal(tsc.status, 0, tsc.stdout);
  const biome = run(
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    'server/src/analysis/rules/some-new-rule',
    'server/src/analysis/rules/index.ts',
  );
  assert.equal(biome.status, 0, biome.stdout + biome.stderr);

  const pattern = '--test-name-pattern=some-new-rule';
  const tests = run('--import=tsx', '--test', pattern, 'test/rules/fixtures.test.ts');
  assert.equal(tests.status, 1);
  assert.match(tests.stdout, /some-new-rule: no fixture fires; write testdata\/CASE\.go/);
});

test('a name that is taken or not kebab-case is refused with a sentence', () => {
  const taken = newRule('alloc-never-freed');
  assert.equal(taken.status, 1);
  assert.match(taken.stderr, /^new-rule: .*alloc-never-freed exists already$/m);
  assert.match(newRule('NotKebab').stderr, /^new-rule: the name has to be kebab-case/m);
});
