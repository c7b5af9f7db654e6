/** What `npm run dump` prints of a package's graphs and of what the analysis knows. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { createParser } from '../../server/src/parse/parser.ts';
import type { DumpInput } from '../../server/tools/dump.ts';
import { dumpCfg } from '../../server/tools/dump-cfg.ts';
import { dumpFacts } from '../../server/tools/dump-facts.ts';

const ROOT = join(import.meta.dirname, '../..');

const GO = `package p

// static char *copy(char *s) {
//   return s;
// }
import "C"
import "unsafe"

type T struct{ p *C.char }

func (t *T) Close() {
	C.free(unsafe.Pointer(t.p))
}

func Open(ok bool) *T {
	s := C.CString("x")
	if !ok {
		return nil
	}
	return &T{C.copy(s)}
}

var last = C.CString("y")
`;

const parser = await createParser();

function input(name?: string): DumpInput {
  return { files: [{ path: 'a.go', text: GO, language: 'go' }], parser, name };
}

describe('graphs', () => {
  test('of all functions, Go and C, at their places', () => {
    const headers = dumpCfg(input()).match(/^# .*$/gm);
    assert.deepEqual(headers, [
      '# a.go:11:1 (*T).Close',
      '# a.go:15:1 Open',
      '# a.go:23:1 var',
      '# a.go:3:4 copy',
    ]);
  });

  test('of one method by its name', () => {
    const expected = `# a.go:11:1 (*T).Close
func 0(t *T)
b0:
  t0 := to-pointer t.p
  t1 := C.free(t0)
  end t0, t1
  fall-off
`;
    assert.equal(dumpCfg(input('Close')), expected);
    assert.equal(dumpCfg(input('(*T).Close')), expected);
  });

  test('of a C function', () => {
    assert.match(dumpCfg(input('copy')), /^# a\.go:3:4 copy\nfunc 0\(s .*\n.*\n {2}return s\n$/);
  });
});

describe('facts', () => {
  test('each acquisition with its ends and its losses, each function with what callers are told', () => {
    assert.equal(
      dumpFacts(input('Open')),
      `# a.go:15:1 Open
  callers: (borrows) -> nil
  callers: (borrows) -> *T with owned in .p
  16:7 C.CString("x")
    held by s, to be given back with free
    ends: leaked, transferred
    lost (return, whichever way it is reached): 18:3 return nil
      not taken: 17:6 ok
`,
    );
  });

  test('of methods, C functions and package variables', () => {
    const text = dumpFacts(input());
    assert.match(text, /^# a\.go:11:1 \(\*T\)\.Close\n {2}callers: \(borrows \[frees\]\)$/m);
    assert.match(text, /^# a\.go:3:4 copy\n {2}callers: \(borrows\) -> argument 0$/m);
    assert.match(text, /^# a\.go:23:1 var\n {2}23:12 C\.CString\("y"\)$/m);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cgovet-dump-'));
  const file = join(folder, 'a.go');
  writeFileSync(file, GO);
  after(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import=tsx', 'server/tools/dump.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });

  test('takes a file or a folder, and the name of a function', () => {
    assert.equal(run('--facts', file).stdout, run(folder, '--facts').stdout);
    assert.match(run('--cfg', file, 'Open').stdout, /^# .*a\.go:15:1 Open\nfunc 0/);
  });

  test('says that there is no such function', () => {
    const { status, stderr } = run('--cfg', file, 'Missing');
    assert.deepEqual([status, stderr], [2, `dump: there is no function Missing in ${file}\n`]);
  });
});
