import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { CLEAN_FILE, cgovet, folderWith, leakyFile, STACK_TRACE } from './support.ts';

function leaky(context: TestContext): string {
  return folderWith(context, { 'a.go': leakyFile(), 'go.mod': 'module m\n\ngo 1.21\n' });
}

test('0: nothing at or above --fail-on', async (context) => {
  const clean = await cgovet(['check'], { cwd: folderWith(context, { 'a.go': CLEAN_FILE }) });
  assert.equal(clean.code, 0);
  assert.match(clean.stdout, /^No findings\. Go files seen: 1, of them with import "C": 1\.\n$/);
  const comment = 'C.CString("hello") //cgovet:ignore alloc-never-freed lives on';
  const kept = { 'a.go': leakyFile().replace('C.CString("hello")', comment) };
  assert.equal((await cgovet(['check'], { cwd: folderWith(context, kept) })).code, 0);
  const cwd = leaky(context);
  for (const level of ['error', 'never']) {
    assert.equal((await cgovet(['check', '--fail-on', level], { cwd })).code, 0, level);
  }
});

test('1: findings at or above --fail-on', async (context) => {
  const cwd = leaky(context);
  for (const args of [[], ['--fail-on=warning'], ['--fail-on', 'hint']]) {
    const { code, stderr } = await cgovet(['check', ...args], { cwd });
    assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
  }
});

const mistakes: readonly [readonly string[], RegExp][] = [
  [['check', '--fromat', 'json'], /unknown flag --fromat; did you mean --format\?/],
  [['check', '-x'], /unknown flag -x/],
  [['chekc'], /unknown command chekc; did you mean check\?/],
  [['check', '--format', 'xml'], /"xml" is not a value of --format; use text, json, sarif/],
  [['check', '--format'], /--format needs a value/],
  [['check', '--output', '--stats'], /--output needs a value/],
  [['check', '--strict=yes'], /--strict takes no value/],
  [['check', '--lang', 'en', '--lang', 'en'], /--lang is given twice/],
  [['check', '--lang', 'fr'], /"fr" is not a value of --lang/],
  [['check', '--fail-on', 'all'], /use error, warning, info, hint, never/],
  [['check', '--timeout', '30'], /use a duration such as 500ms/],
  [['check', '--timeout=0s'], /use a duration such as 500ms/],
  [['check', '--jobs', '0'], /whole number from 1/],
  [['check', '--parser', 'gcc'], /use wasm, native/],
  [['check', '--rules', 'aloc-never-freed'], /unknown rule aloc-never-freed.*did you mean alloc-/],
  [['check', '--rules', ','], /--rules needs names of rules/],
  [['check', 'nowhere'], /there is no file or folder nowhere/],
  [['check', '--root', 'nowhere'], /there is no file or folder nowhere/],
  [['check', '-', '-'], /- can be named only once/],
  [['check', '--stdin-filename', 'a.go'], /--stdin-filename needs the path -/],
  [['check', '--fix'], /--fix is not available in this version/],
  [['check', '--baseline', 'b.json'], /--baseline is not available in this version/],
  [['check', '--format', 'junit'], /--format junit is not available in this version/],
  [['leakrun'], /leakrun is not available in this version/],
  [['explain'], /explain needs the name of a rule/],
  [['explain', 'leak-on-pth'], /unknown rule leak-on-pth.*did you mean leak-on-path/],
  [['rules', 'more'], /unexpected argument more/],
  [['rules', '--format', 'sarif'], /use text, json/],
  [['lsp'], /lsp needs --stdio/],
];

for (const [args, sentence] of mistakes) {
  test(`2: ${args.join(' ')}`, async (context) => {
    const ran = await cgovet(args, { cwd: leaky(context) });
    assert.equal(ran.code, 2);
    assert.equal(ran.stdout, '');
    assert.match(ran.stderr, sentence);
    assert.doesNotMatch(ran.stderr, STACK_TRACE);
  });
}

test('2: no command at all shows the help', async () => {
  const ran = await cgovet([]);
  assert.equal(ran.code, 2);
  assert.match(ran.stderr, /^cgovet finds/);
});

test('3: the output could not be written', async (context) => {
  const cwd = leaky(context);
  for (const file of ['/dev/full', 'no/such/folder.json', '.']) {
    const ran = await cgovet(['check', '--output', file], { cwd });
    assert.equal(ran.code, 3, file);
    assert.match(ran.stderr, /^cgovet: the output could not be written to .* \(E[A-Z]+\)\n$/);
  }
});

test('3: a reader that went away is no reason for words', async (context) => {
  const ran = await cgovet(['check'], { cwd: leaky(context), deaf: true });
  assert.deepEqual({ code: ran.code, stderr: ran.stderr }, { code: 3, stderr: '' });
});

test('4: the time is over, what was found is written', async (context) => {
  const cwd = leaky(context);
  const ran = await cgovet(['check', '--timeout', '1ns', '--format', 'json'], { cwd });
  assert.equal(ran.code, 4);
  assert.deepEqual(JSON.parse(ran.stdout).findings, []);
  assert.match(ran.stderr, /the time of 1ns was over/);
  assert.equal((await cgovet(['check', '--timeout', '1h'], { cwd })).code, 1);
});

test('5: no Go file found', async (context) => {
  const cwd = folderWith(context, { 'readme.md': 'text', 'vendor/v.go': leakyFile() });
  for (const path of ['.', './...', 'readme.md']) {
    const ran = await cgovet(['check', '--format=json', path], { cwd });
    assert.equal(ran.code, 5, path);
    assert.deepEqual(JSON.parse(ran.stdout).findings, []);
    assert.match(ran.stderr, /no Go file found/);
  }
});

test('bad input gives sentences, and the other files are still checked', async (context) => {
  const nested = `${'('.repeat(100_000)}1${')'.repeat(100_000)}`;
  const cwd = folderWith(context, {
    'a/good.go': leakyFile(),
    'a/latin1.go': Buffer.from(leakyFile('// \xe9\n'), 'latin1'),
    'b/nul.go': leakyFile('\0\0func f() {}\0'),
    'c/long.go': `package main; import "C"; var s = "${'x'.repeat(20 << 20)}"`,
    'd/deep.go': leakyFile(`var deep = ${nested}\n`),
    'e/good.go': leakyFile(),
  });
  symlinkSync('nowhere', join(cwd, 'a', 'dangling.go'));
  symlinkSync('loop.go', join(cwd, 'a', 'loop.go'));
  symlinkSync('..', join(cwd, 'a', 'up'));
  mkdirSync(join(cwd, 'a', 'folder.go'));
  const ran = await cgovet(['check', '--format', 'json'], { cwd });
  assert.equal(ran.code, 1, ran.stderr);
  assert.doesNotMatch(ran.stderr, STACK_TRACE);
  const { findings, problems } = JSON.parse(ran.stdout);
  assert.deepEqual(
    problems.map((problem: { kind: string; file: string }) => `${problem.file} ${problem.kind}`),
    [
      'a/dangling.go unreadable',
      'a/latin1.go not-utf8',
      'a/loop.go symlink-loop',
      'b/nul.go syntax',
      'c/long.go too-large',
    ],
  );
  const files = findings.map((finding: { file: string }) => finding.file);
  for (const file of ['a/good.go', 'b/nul.go', 'd/deep.go', 'e/good.go']) {
    assert.ok(files.includes(file), file);
  }
});

test('problems of a text report go to standard error', async (context) => {
  const cwd = folderWith(context, { 'a.go': CLEAN_FILE, 'b.go': Buffer.from([0x22, 0x43, 0x22]) });
  symlinkSync('loop', join(cwd, 'loop'));
  const ran = await cgovet(['check', '.', 'loop'], { cwd });
  assert.equal(ran.code, 0);
  assert.match(ran.stderr, /^cgovet: loop: is a symbolic link that leads back to itself/);
  assert.match(ran.stdout, /^No findings/);
});

test('standard input is checked under its name, whatever the bytes', async (context) => {
  const cwd = folderWith(context, { 'x.txt': '' });
  const args = ['check', '--format', 'json', '-'];
  const named = await cgovet([...args, '--stdin-filename', 'p/a.go'], { cwd, input: leakyFile() });
  assert.equal(named.code, 1);
  assert.equal(JSON.parse(named.stdout).findings[0].file, 'a.go');
  assert.equal(JSON.parse(named.stdout).root, join(cwd, 'p'));
  const unnamed = await cgovet(args, { cwd, input: leakyFile() });
  assert.equal(JSON.parse(unnamed.stdout).findings[0].file, 'stdin.go');
  const bytes = await cgovet(args, { cwd, input: Buffer.from([0xff, 0xfe, 0]) });
  assert.equal(bytes.code, 0);
  assert.equal(JSON.parse(bytes.stdout).problems[0].kind, 'not-utf8');
  assert.equal((await cgovet(args, { cwd })).code, 0);
});

test('--output writes a file, and - is standard output', async (context) => {
  const cwd = leaky(context);
  const file = join(cwd, '007');
  const ran = await cgovet(['check', '--output', '007'], { cwd });
  assert.deepEqual({ code: ran.code, stdout: ran.stdout }, { code: 1, stdout: '' });
  assert.match(readFileSync(file, 'utf8'), /^a\.go:11:8: warning: /);
  const dash = await cgovet(['check', '--output', '-'], { cwd });
  assert.match(dash.stdout, /^a\.go:11:8: warning: /);
  assert.equal(existsSync(join(cwd, '-')), false);
});
