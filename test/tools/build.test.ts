/** The build in a copy of the sources: it makes what is missing or old, and leaves alone what is new. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'cgovet-build-'));
after(() => rmSync(copy, { recursive: true }));

for (const part of ['client', 'server', 'scripts', 'package.json', 'package-lock.json']) {
  cpSync(join(root, part), join(copy, part), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

function build(...args: string[]) {
  const command = [join(copy, 'scripts/build.mjs'), ...args];
  return spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
}

const program = join(copy, 'dist/cli.cjs');
const madeAt = (): number => statSync(program).mtimeMs;

test('a build is repeated only when a source is newer, and fails without an entry', () => {
  const first = build('--if-stale');
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stdout, /dist\/client\.cjs, dist\/cli\.cjs, dist\/server\.cjs/);
  assert.equal(statSync(program).mode & 0o111, 0o111, 'the program is executable');

  const before = madeAt();
  const second = build('--if-stale');
  assert.equal(second.stdout + second.stderr, '');
  assert.equal(madeAt(), before);

  const later = new Date(Date.now() + 10_000);
  utimesSync(join(copy, 'server/src/main.ts'), later, later);
  assert.match(build('--if-stale').stdout, /dist\/cli\.cjs/);
  assert.notEqual(madeAt(), before);

  rmSync(join(copy, 'server/src/main.ts'));
  const broken = build();
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /server\/src\/main\.ts/);
  assert.doesNotMatch(broken.stderr, /^\s+at /m);
});
