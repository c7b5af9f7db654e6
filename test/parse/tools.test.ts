import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function run(...args: string[]) {
  const options = { cwd: ROOT, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, ['--import', 'tsx', ...args], options);
}

describe('gen-kinds --check', () => {
  it('accepts the committed file and refuses a changed one', () => {
    assert.equal(run('server/tools/gen-kinds.ts', '--check').status, 0);
    const folder = mkdtempSync(join(tmpdir(), 'cgovet-kinds-'));
    const changed = join(folder, 'kinds.ts');
    const committed = readFileSync(join(ROOT, 'server/src/analysis/syntax/kinds.ts'), 'utf8');
    writeFileSync(changed, committed.replace('Block = 7', 'Block = 8'));
    const { status, stderr } = run('server/tools/gen-kinds.ts', '--check', changed);
    rmSync(folder, { recursive: true });
    assert.equal(status, 1);
    assert.match(stderr, /out of date; run: node .*gen-kinds\.ts/);
  });
});

describe('dump', () => {
  it('prints the trees of a Go file and of its preamble', () => {
    const { status, stdout } = run('server/tools/dump.ts', 'test/parse/testdata/preamble.go');
    assert.equal(status, 0);
    assert.match(stdout, /^# test\/parse\/testdata\/preamble\.go:14:1 offset/m);
    assert.match(stdout, /^ +operand: identifier \[\d+, \d+\) "C"$/m);
    assert.match(stdout, /^# preamble$/m);
    assert.match(stdout, /preamble\.go:7:1 offset[^#]+function_definition/);
    assert.match(stdout, /directive #cgo LDFLAGS: -lm$/m);
  });

  it('says what is wrong with its arguments', () => {
    const missing = run('server/tools/dump.ts', 'no/such.go');
    assert.deepEqual([missing.status, missing.stderr], [2, 'dump: there is no file no/such.go\n']);
    const unknown = run('server/tools/dump.ts', '--nothing', 'test/parse/testdata/preamble.go');
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /^usage: npm run dump -- FILE/);
  });
});
