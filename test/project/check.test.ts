import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { check } from '../../server/src/project/check.ts';
import { UsageError } from '../../server/src/project/errors.ts';
import type { CheckRequest, CheckResult } from '../../server/src/project/types.ts';
import { cgoFile, folderWith, recordingEngine } from './support.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

function run(cwd: string, request: Partial<CheckRequest> = {}): Promise<CheckResult> {
  return check({ cwd, paths: ['.'], ...request }, recordingEngine().makeEngine);
}

async function filesFound(
  context: TestContext,
  files: Files,
  request: Partial<CheckRequest> = {},
): Promise<string[]> {
  const result = await run(folderWith(context, files), request);
  return result.findings.map((finding) => finding.file);
}

test('finds files below a folder, but not in those that are skipped', async (context) => {
  const files = {
    'a/a.go': cgoFile('a'),
    'b.go': cgoFile('b'),
    'vendor/v/v.go': cgoFile('v'),
    'testdata/t.go': cgoFile('t'),
    'node_modules/n/n.go': cgoFile('n'),
    '.git/g.go': cgoFile('g'),
    '_x/x.go': cgoFile('x'),
    '_y.go': cgoFile('y'),
    '_cgo_gotypes.go': cgoFile('z'),
  };
  assert.deepEqual(await filesFound(context, files), ['a/a.go', 'b.go']);
  assert.deepEqual(await filesFound(context, files, { paths: ['./...'] }), ['a/a.go', 'b.go']);
  assert.deepEqual(
    await filesFound(context, files, { paths: ['vendor', '_y.go', 'a/...'] }),
    ['_y.go', 'a/a.go', 'vendor/v/v.go'].map((name) =>
      name === '_y.go' ? '../_y.go' : name === 'a/a.go' ? '../a/a.go' : 'v/v.go',
    ),
  );
  assert.deepEqual(await filesFound(context, files, { paths: ['_cgo_gotypes.go'] }), []);
});

test('a named file is understood with its package, but only its findings count', async (context) => {
  const root = folderWith(context, {
    'a.go': cgoFile('a'),
    'b.go': cgoFile('b'),
    'c.c': 'mark();',
  });
  const { inputs, makeEngine } = recordingEngine();
  const result = await check({ cwd: root, paths: ['b.go'] }, makeEngine);
  assert.deepEqual(
    inputs[0]?.files.map((file) => file.path),
    ['a.go', 'b.go', 'c.c'],
  );
  assert.deepEqual(
    result.findings.map((finding) => finding.file),
    ['b.go'],
  );
  assert.equal(result.stats.goFiles, 1);
});

test('a package has its other Go files and its C files, and no file of another package', async (context) => {
  const root = folderWith(context, {
    'a.go': cgoFile('a'),
    'helper.go': 'package p\nfunc helper() {}\n',
    'a_test.go': 'package p\nfunc testHelper() {}\n',
    'x_test.go': 'package p_test\nfunc other() {}\n',
    'a.c': 'int f(void);',
    'a.h': 'int f(void);',
    'a.cc': 'int g();',
    'a.m': 'int h();',
    'notes.txt': 'mark()',
  });
  const { inputs, makeEngine } = recordingEngine();
  const result = await check({ cwd: root, paths: ['.'] }, makeEngine);
  assert.equal(result.stats.packages, 1);
  assert.deepEqual(
    inputs.map((input) => input.files.map((file) => file.path)),
    [['a.go', 'a_test.go', 'helper.go', 'a.c', 'a.cc', 'a.h', 'a.m']],
  );
});

test('an acquisition counts once, however many sets of files hold it', async (context) => {
  const root = folderWith(context, {
    'a.go': cgoFile('a'),
    'b_linux.go': cgoFile('b'),
    'b_windows.go': cgoFile('b'),
  });
  const { inputs, makeEngine } = recordingEngine();
  const { stats } = await check({ cwd: root, paths: ['.'] }, makeEngine);
  assert.equal(inputs.length, 2);
  const { acquisitions, released } = stats.acquisitions;
  assert.deepEqual({ acquisitions, released }, { acquisitions: 3, released: 3 });
});

test('a folder without import "C" is not parsed at all', async (context) => {
  const root = folderWith(context, { 'a.go': 'package p\n// "C"\n', 'a.c': 'int f(void);' });
  const result = await check({ cwd: root, paths: ['.'] }, () => {
    throw new Error('the engine was made');
  });
  assert.deepEqual(result.stats.goFiles, 1);
  assert.deepEqual(result.stats.cgoFiles, 0);
});

test('a cgo file that no build has is looked at alone, the rest of the folder is not read', async (context) => {
  const root = folderWith(context, {
    'types.go': cgoFile('t', '//go:build ignore\n\n'),
    'other.go': Buffer.from([0xff]),
    'other.c': 'int f(void);',
  });
  const { inputs, makeEngine } = recordingEngine();
  const result = await check({ cwd: root, paths: ['.'] }, makeEngine);
  assert.deepEqual(
    inputs.map((input) => input.files.map((file) => file.path)),
    [['types.go']],
  );
  assert.deepEqual(result.problems, []);
});

test('findings of several configurations are united, each once', async (context) => {
  const root = folderWith(context, {
    'a_linux.go': cgoFile('a'),
    'a_windows.go': cgoFile('a'),
    'common.go': cgoFile('b'),
  });
  const { inputs, makeEngine } = recordingEngine();
  const result = await check({ cwd: root, paths: ['.'] }, makeEngine);
  assert.equal(inputs.length, 2);
  assert.deepEqual(
    result.findings.map((finding) => finding.file),
    ['a_linux.go', 'a_windows.go', 'common.go'],
  );
});

test('generated files help, but have no findings', async (context) => {
  const head = '// Code generated by gen. DO NOT EDIT.\n\n';
  const files = { 'gen.go': cgoFile('g', head), 'a.go': cgoFile('a') };
  assert.deepEqual(await filesFound(context, files), ['a.go']);
});

test('lines and columns are 1-based, columns count UTF-16 units, the mark at the start does not', async (context) => {
  const text = `\uFEFF${cgoFile('a').replace('\tC.mark', '/* 𝄞 */ C.mark')}`;
  const result = await run(folderWith(context, { 'a.go': text }));
  assert.deepEqual(result.findings[0]?.range, {
    start: { line: 6, column: 12 },
    end: { line: 6, column: 17 },
  });
});

test('the root is that of the module above the first path, and --root comes first', async (context) => {
  const root = folderWith(context, { 'go.mod': 'module m\n\ngo 1.21\n', 'a/b/c.go': cgoFile('c') });
  const { inputs, makeEngine } = recordingEngine();
  const inner = await check({ cwd: join(root, 'a'), paths: ['b'] }, makeEngine);
  assert.equal(inner.root, root);
  assert.deepEqual(
    inner.findings.map((finding) => finding.file),
    ['a/b/c.go'],
  );
  assert.equal(inputs[0]?.goVersion, '1.21');
  const given = await run(root, { root: 'a' });
  assert.deepEqual(
    given.findings.map((finding) => finding.file),
    ['b/c.go'],
  );
});

test('what cannot be checked is a problem, and the other files are checked', async (context) => {
  const root = folderWith(context, {
    'good.go': cgoFile('good'),
    'latin1.go': Buffer.from(cgoFile('l', '// \xe9\n'), 'latin1'),
    'nul.go': cgoFile('n').replace('C.mark()', 'C.mark()\0\0'),
    'long.go': `package p\nimport "C"\nvar s = "${'x'.repeat(1 << 20)}"\n`,
    'longplain.go': `package p\nvar s = "${'x'.repeat(1 << 20)}"\n`,
    'latin1.c': Buffer.from('/* \xe9 */ void f(void) { mark(); }', 'latin1'),
  });
  symlinkSync('nowhere', join(root, 'dangling.go'));
  symlinkSync('loop.go', join(root, 'loop.go'));
  symlinkSync('.', join(root, 'self'));
  mkdirSync(join(root, 'folder.go'));
  const result = await run(root);
  const problems = result.problems.map(({ kind, file }) => `${file}: ${kind}`);
  assert.deepEqual(problems, [
    'dangling.go: unreadable',
    'latin1.go: not-utf8',
    'long.go: too-large',
    'longplain.go: too-large',
    'loop.go: symlink-loop',
    'nul.go: syntax',
  ]);
  const found = result.findings.map((finding) => finding.file);
  assert.deepEqual(found, ['good.go', 'latin1.c', 'nul.go']);
});

test('a large file without import "C" in a folder without cgo is no problem', async (context) => {
  const long = `package p\nvar s = "${'x'.repeat(1 << 20)} \\"C\\""\n`;
  assert.deepEqual((await run(folderWith(context, { 'long.go': long }))).problems, []);
});

test('a named symbolic link to a folder is followed, one that leads nowhere is a problem', async (context) => {
  const root = folderWith(context, { 'real/a.go': cgoFile('a'), 'go.mod': 'module m\n' });
  symlinkSync('real', join(root, 'link'));
  symlinkSync('loop', join(root, 'loop'));
  symlinkSync('..', join(root, 'real', 'up'));
  const linked = await run(root, { paths: ['link', 'real'] });
  assert.deepEqual(
    linked.findings.map((finding) => finding.file),
    ['link/a.go'],
  );
  const looping = await run(root, { paths: ['loop', 'loop/a.go'] });
  assert.deepEqual(
    looping.problems.map(({ kind, file }) => `${file}: ${kind}`),
    ['loop: symlink-loop', 'loop/a.go: symlink-loop'],
  );
  const up = await run(root, { paths: ['real/up'] });
  assert.deepEqual(
    up.findings.map((finding) => finding.file),
    ['real/a.go'],
  );
});

test('a path that does not exist is a mistake of the caller', async (context) => {
  const root = folderWith(context, { 'a.go': cgoFile('a') });
  for (const path of ['b.go', 'a.go/x', 'c/...']) {
    await assert.rejects(run(root, { paths: [path] }), UsageError, path);
  }
  await assert.rejects(run(root, { root: 'nowhere' }), UsageError);
});

test('standard input stands for the file of its name', async (context) => {
  const root = folderWith(context, { 'a.go': 'package p\n', 'b.go': cgoFile('b') });
  const stdin = { text: cgoFile('a'), filename: 'a.go' };
  const result = await run(root, { paths: ['-'], stdin });
  assert.deepEqual(
    result.findings.map((finding) => finding.file),
    ['a.go'],
  );
  assert.equal(result.stats.packages, 1);
});

test('a failure of the analysis is a problem of that folder only', async (context) => {
  const root = folderWith(context, { 'bad/a.go': cgoFile('bad'), 'good/b.go': cgoFile('good') });
  const { makeEngine } = recordingEngine((input) => {
    if (input.files[0]?.path === 'bad/a.go') throw new RangeError('Maximum call stack');
    return [];
  });
  const result = await check({ cwd: root, paths: ['.'] }, makeEngine);
  assert.deepEqual(result.problems, [
    {
      kind: 'internal',
      message: { id: 'problem.internal', args: { reason: 'Maximum call stack' } },
      file: 'bad',
    },
  ]);
  assert.equal(result.stats.packages, 2);
});

test('when the time is over, what was found is returned', async (context) => {
  const root = folderWith(context, { 'a/a.go': cgoFile('a'), 'b/b.go': cgoFile('b') });
  const result = await run(root, { timeout: 0 });
  assert.equal(result.timedOut, true);
  assert.deepEqual(result.findings, []);
  assert.equal((await run(root, { timeout: 600_000 })).timedOut, false);
});

test('a fingerprint stays when lines move, and tells equal lines apart', async (context) => {
  const line = '\tC.mark() ; x()\n';
  const before = cgoFile('a').replace('\tC.mark()\n', line + line);
  const after = before
    .replace('import "C"\n', 'import "C"\n\nvar x = 1\n')
    .replaceAll('\tC.mark() ;', '    C.mark()   ;');
  const one = await run(folderWith(context, { 'a.go': before }));
  const other = await run(folderWith(context, { 'a.go': after }));
  const prints = one.findings.map((finding) => finding.fingerprint);
  assert.equal(new Set(prints).size, 2);
  assert.deepEqual(
    prints,
    other.findings.map((finding) => finding.fingerprint),
  );
  assert.notDeepEqual(one.findings[0]?.range, other.findings[0]?.range);
});

test('findings are sorted by file, line, column and rule', async (context) => {
  const text = cgoFile('b').replace('\tC.mark()\n', '\tC.mark(C.marker(C.mark()))\n\tC.mark()\n');
  const result = await run(
    folderWith(context, { 'b.go': text, 'a.go': cgoFile('a'), 'B.go': cgoFile('c') }),
  );
  assert.deepEqual(
    result.findings.map(
      ({ file, range, rule }) => `${file}:${range.start.line}:${range.start.column} ${rule}`,
    ),
    [
      'B.go:6:4 mark',
      'a.go:6:4 mark',
      'b.go:6:4 mark',
      'b.go:6:11 marker',
      'b.go:6:20 mark',
      'b.go:7:4 mark',
    ],
  );
});
