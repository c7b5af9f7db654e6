import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { run } from '../../bench/corpus/run.ts';
import { type Files, git, repository, scratch, write } from './support.ts';

const HEAD =
  'package p\n\n// #include <stdlib.h>\n// void use(char *s);\nimport "C"\nimport "unsafe"\n\n';

/** The argument of `use` stands in line 9 and is never freed. */
const LEAKS = `${HEAD}func f(name string) {\n\tC.use(C.CString(name))\n}\n`;
/** The same function without the leak; the repair are the lines 9 to 11. */
const FREED = `${HEAD}func f(name string) {\n\ts := C.CString(name)\n\tdefer C.free(unsafe.Pointer(s))\n\tC.use(s)\n}\n`;
/** Whether line 9 leaks is for the file that defines `release` to say. */
const HELPED = `${HEAD}func g(name string) {\n\ts := C.CString(name)\n\tdefer release(s)\n\tC.use(s)\n}\n`;
const HELPER = `${HEAD}func release(s *C.char) { C.free(unsafe.Pointer(s)) }\n`;
const IDLE = `${HEAD}func release(s *C.char) { C.use(s) }\n`;

const SITE = {
  repo: 'o/n',
  path: 'sub/a.go',
  line: 9,
  function: 'f',
  scope: 'intra',
  why: 'because',
};

interface Setting {
  /** Commits of `o/n`. */
  readonly commits: readonly string[];
  readonly repos: string;
  readonly folder: string;
}

const VERSIONS: readonly Files[] = [
  { 'sub/a.go': LEAKS, 'sub/b.go': HELPED, 'sub/c.go': IDLE, 'go.mod': 'module m\n\ngo 1.21\n' },
  { 'sub/a.go': FREED, 'sub/c.go': HELPER },
];

function setting(t: TestContext): Setting {
  const folder = scratch(t);
  const repos = join(folder, 'repos');
  const commits = repository(join(repos, 'o/n'), VERSIONS);
  return { folder, repos, commits };
}

interface Ran {
  readonly text: string;
  readonly json: {
    readonly faulty: readonly {
      readonly site: { id: string };
      readonly found: readonly string[];
    }[];
    readonly alarms: readonly { readonly site: { id: string }; readonly where: string }[];
    readonly missing: readonly { readonly site: { id: string }; readonly unavailable: string }[];
    readonly correctScored: number;
    readonly repairsScored: number;
  };
}

async function runOn(
  { folder, repos }: Setting,
  faulty: readonly object[],
  correct: readonly object[] = [],
  more: readonly string[] = [],
): Promise<Ran> {
  const lines = (sites: readonly object[]): string =>
    sites.map((site) => `${JSON.stringify(site)}\n`).join('');
  write(folder, { 'faulty.jsonl': lines(faulty), 'correct.jsonl': lines(correct) });
  const file = (name: string): string => join(folder, name);
  const printed: string[] = [];
  const sets = ['--faulty', file('faulty.jsonl'), '--correct', file('correct.jsonl')];
  await run([...sets, '--repos', repos, '--json', file('out.json'), ...more], {
    print: (text) => printed.push(text),
    progress: () => {},
    page: file('quality.md'),
  });
  return {
    text: printed.join('\n'),
    json: JSON.parse(readFileSync(file('out.json'), 'utf8')),
  };
}

const ids = (entries: readonly { readonly site: { id: string } }[]): string[] =>
  entries.map(({ site }) => site.id);

test('a leak is found, sound code labelled faulty is missed, and both are said', async (t) => {
  const at = setting(t);
  const [before, after] = at.commits;
  const { text, json } = await runOn(at, [
    { ...SITE, id: 'leaks', class: 'leak-cstring', commit: before },
    { ...SITE, id: 'sound', class: 'leak-cstring', commit: after, scope: 'file' },
    { ...SITE, id: 'other-family', class: 'uintptr-stash', commit: before },
  ]);
  const found = json.faulty.filter((outcome) => outcome.found.length > 0);
  assert.deepEqual(ids(found), ['leaks']);
  assert.match(text, /leak-cstring +1\/1 100% +0\/1 0% +- +- +0\/1 0% +1\/2 50%/);
  assert.match(text, /pointer\+handle +0\/1 0%/);
  assert.match(text, /sound {2}leak-cstring {2}file {2}o\/n@\w+ sub\/a\.go:9/);
  assert.match(text, /near: sub\/a\.go:9: \w+: .*cstring-temp-leak/);
});

test('a site that only a note of a finding names is found, and listed to be read', async (t) => {
  const at = setting(t);
  const lost = `${HEAD}func h() int {\n\ts := C.CString("a")\n\tC.use(s)\n\treturn 1\n}\n`;
  write(join(at.repos, 'o/n'), { 'sub/d.go': lost });
  git(join(at.repos, 'o/n'), 'add', '-A');
  git(join(at.repos, 'o/n'), 'commit', '-q', '-m', 'lost at the exit');
  const commit = git(join(at.repos, 'o/n'), 'rev-parse', 'HEAD');
  const exit = { ...SITE, class: 'leak-on-error-path', path: 'sub/d.go', line: 11, commit };
  const { text } = await runOn(at, [{ ...exit, id: 'exit' }]);
  assert.match(text, /Found by a note of a finding elsewhere:\n {2}exit {2}leak-on-error-path/);
  assert.match(text, /by its exit: sub\/d\.go:9: warning: /);
});

test('a leak on a correct site and one on repaired lines are alarms', async (t) => {
  const at = setting(t);
  const [before, after] = at.commits;
  const faulty = { ...SITE, class: 'leak-cstring', commit: before };
  const { text, json } = await runOn(
    at,
    [
      { ...faulty, id: 'repaired', fix_commit: after, fix_lines: [9, 11] },
      { ...faulty, id: 'still-leaks', fix_commit: before, fix_lines: [8, 10] },
      { ...faulty, id: 'useless', fix_commit: before, fix_lines: [8, 10], note: 'fix_ineffective' },
    ],
    [
      { ...SITE, id: 'wrongly-called-correct', pattern: 'x', commit: before },
      { ...SITE, id: 'correct', pattern: 'x', commit: after },
    ],
  );
  assert.deepEqual(
    json.alarms.map(({ site, where }) => [site.id, where]),
    [
      ['still-leaks', 'repair'],
      ['wrongly-called-correct', 'correct'],
    ],
  );
  assert.equal(json.repairsScored, 2);
  assert.match(text, /false alarms: 1 of 2 correct sites, 1 of 2 repaired sites/);
});

test('the other files of the package count as they were at the commit', async (t) => {
  const at = setting(t);
  const [before, after] = at.commits;
  const site = { ...SITE, path: 'sub/b.go', function: 'g', scope: 'package' };
  const { json } = await runOn(
    at,
    [{ ...site, id: 'helper-does-not-free', class: 'leak-cstring', commit: before }],
    [{ ...site, id: 'helper-frees', pattern: 'x', commit: after }],
  );
  assert.equal(json.faulty[0]?.found.length, 1);
  assert.deepEqual(json.alarms, []);
});

test('bare clones and folders called owner+name serve as well, and nothing is written to them', async (t) => {
  const at = setting(t);
  const site = { ...SITE, id: 'a', class: 'leak-cstring', commit: at.commits[0] };
  git(at.repos, 'clone', '-q', '--bare', 'o/n', 'b+n/repo');
  git(at.repos, 'clone', '-q', '--bare', 'o/n', 'c+n');
  git(at.repos, 'clone', '-q', 'o/n', 'd+n/repo');
  const sites = ['b/n', 'c/n', 'd/n'].map((repo) => ({ ...site, id: repo, repo }));
  write(at.repos, { 'd+n/repo/sub/a.go': 'package p // changed\n' });
  const { json } = await runOn(at, sites);
  assert.deepEqual(
    json.faulty.map(({ site: { id }, found }) => [id, found.length]),
    [
      ['b/n', 1],
      ['c/n', 1],
      ['d/n', 1],
    ],
  );
  assert.equal(git(join(at.repos, 'd+n/repo'), 'status', '--porcelain'), 'M sub/a.go');
});

test('what is not there is not available, and no miss', async (t) => {
  const at = setting(t);
  const site = { ...SITE, class: 'leak-cstring', commit: at.commits[0] };
  const { text, json } = await runOn(at, [
    { ...site, id: 'a', repo: 'o/missing' },
    { ...site, id: 'b', commit: '0123456789012345678901234567890123456789' },
    { ...site, id: 'c', path: 'sub/missing.go' },
    { ...site, id: 'd', fix_commit: '0123456789012345678901234567890123456789', fix_lines: [1, 1] },
  ]);
  assert.deepEqual(
    json.missing.map(({ unavailable }) => unavailable),
    ['no such repository', 'no such commit', 'no such file at the commit', 'no such commit'],
  );
  assert.match(text, /leak\+free +1\/1 100%/);
  assert.match(text, /not available: 4\n/);
});

test('a partial clone is read as far as it goes', async (t) => {
  const at = setting(t);
  const [commit] = at.commits;
  const clone = join(at.repos, 'o/n');
  const lost = git(clone, 'rev-parse', `${commit}:sub/b.go`);
  rmSync(join(clone, '.git/objects', lost.slice(0, 2), lost.slice(2)));
  const site = { ...SITE, class: 'leak-cstring', commit };
  const { json } = await runOn(at, [
    { ...site, id: 'there' },
    { ...site, id: 'lost', path: 'sub/b.go' },
  ]);
  assert.deepEqual(ids(json.faulty), ['there']);
  assert.deepEqual(
    json.missing.map(({ unavailable }) => unavailable),
    ['its content is missing'],
  );
});

test('a run that scored nothing fails', async (t) => {
  const at = setting(t);
  const site = { ...SITE, id: 'a', class: 'leak-cstring', commit: at.commits[0] };
  await assert.rejects(runOn(at, [{ ...site, repo: 'o/missing' }]), /no site could be scored/);
  await assert.rejects(runOn(at, []), /no site could be scored/);
});

test('the page keeps reasons that were written by hand', async (t) => {
  const at = setting(t);
  const page = join(at.folder, 'quality.md');
  writeFileSync(page, '# Quality\n');
  const missed = { ...SITE, id: 'sound', class: 'leak-cstring', commit: at.commits[1] };
  await runOn(at, [missed], [], ['--update-doc']);
  const first = readFileSync(page, 'utf8');
  assert.match(first, /^# Quality\n/);
  assert.match(first, /\| sound \| leak-cstring, intra \| o\/n sub\/a\.go:9 \| not examined \|/);
  writeFileSync(page, first.replace('not examined', 'the label is wrong'));
  await runOn(at, [missed, { ...missed, id: 'new' }], [], ['--update-doc']);
  const second = readFileSync(page, 'utf8');
  assert.match(second, /\| sound \|.*\| the label is wrong \|/);
  assert.match(second, /\| new \|.*\| not examined \|/);
  assert.equal(second.split('<!-- corpus: start').length, 2);
});

test('a broken line of a label file is named, and so is a missing argument', async (t) => {
  const at = setting(t);
  const good = { ...SITE, id: 'a', class: 'leak-cstring', commit: at.commits[0] };
  await assert.rejects(runOn(at, [good, { ...good, line: '9' }]), /faulty\.jsonl:2: "line" has to/);
  await assert.rejects(runOn(at, [{ ...good, scope: 'x' }]), /faulty\.jsonl:1: "scope" is x/);
  await assert.rejects(
    runOn(at, [{ ...good, fix_commit: at.commits[0], fix_lines: [1] }]),
    /"fix_lines" has to be two numbers/,
  );
  const main = join(import.meta.dirname, '../../bench/corpus/main.ts');
  const ended = spawnSync(process.execPath, ['--import', 'tsx', main], { encoding: 'utf8' });
  assert.equal(ended.status, 1);
  assert.match(ended.stderr, /^corpus: usage: /);
});
