import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Configuration,
  fileConstraint,
  holds,
  parseGoBuild,
} from '../../server/src/project/build-constraint.ts';

function configuration(goos: string, goarch: string, ...tags: string[]): Configuration {
  return { goos, goarch, release: 21, tags: new Set(tags) };
}

const linux = configuration('linux', 'amd64');

const expressions: readonly [string, Configuration, boolean][] = [
  ['linux', linux, true],
  ['!linux', linux, false],
  ['linux && !amd64', linux, false],
  ['windows || linux && cgo', linux, true],
  ['(windows || linux) && arm64', linux, false],
  ['!(windows || darwin)', linux, true],
  ['!!linux', linux, true],
  ['unix', linux, true],
  ['unix', configuration('windows', 'amd64'), false],
  ['linux', configuration('android', 'arm64'), true],
  ['darwin', configuration('ios', 'arm64'), true],
  ['go1.21', linux, true],
  ['go1.22', linux, false],
  ['gc && cgo', linux, true],
  ['sqlite_fts5', linux, false],
  ['sqlite_fts5', configuration('linux', 'amd64', 'sqlite_fts5'), true],
];

for (const [text, config, expected] of expressions) {
  test(`${text} for ${config.goos} ${[...config.tags]}`, () => {
    const expression = parseGoBuild(text);
    assert.ok(expression);
    assert.equal(holds(expression, config), expected);
  });
}

test('what is not an expression is refused, however deep', () => {
  const deep = '('.repeat(100_000);
  for (const text of [
    '',
    '&& a',
    'a b',
    'a ||',
    '(a',
    'a)',
    '!',
    'a & b',
    deep,
    '!'.repeat(100_000),
  ]) {
    assert.equal(parseGoBuild(text), undefined, text.slice(0, 20));
  }
});

const names: readonly [string, string, string, boolean][] = [
  ['a_linux.go', 'linux', 'amd64', true],
  ['a_windows.go', 'linux', 'amd64', false],
  ['a_linux_arm64.go', 'linux', 'amd64', false],
  ['a_arm64.go', 'linux', 'arm64', true],
  ['a_windows_test.go', 'windows', 'amd64', true],
  ['a_windows_test.go', 'linux', 'amd64', false],
  ['windows.go', 'linux', 'amd64', true],
  ['linux_helper.go', 'windows', 'amd64', true],
  ['a_windows.extra.go', 'linux', 'amd64', false],
  ['shim_darwin.c', 'linux', 'amd64', false],
];

for (const [name, goos, goarch, expected] of names) {
  test(`${name} for ${goos}/${goarch}`, () => {
    const constraint = fileConstraint(name, { plusBuild: [] });
    assert.equal(holds(constraint, configuration(goos, goarch)), expected);
  });
}

test('old +build lines: lines are and, blanks or, commas and', () => {
  const constraint = fileConstraint('a.go', { plusBuild: ['linux,!cgo darwin', 'amd64'] });
  assert.equal(holds(constraint, linux), false);
  assert.equal(holds(constraint, configuration('darwin', 'amd64')), true);
  assert.equal(holds(constraint, configuration('darwin', 'arm64')), false);
});

test('a go:build line makes +build lines void', () => {
  const constraint = fileConstraint('a.go', { goBuild: 'linux', plusBuild: ['windows'] });
  assert.equal(holds(constraint, linux), true);
});
