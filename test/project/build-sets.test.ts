import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileConstraint } from '../../server/src/project/build-constraint.ts';
import { type BuildFile, buildSets } from '../../server/src/project/build-sets.ts';

interface Described {
  readonly name: string;
  readonly goBuild?: string;
  readonly defines?: readonly string[];
  readonly unwanted?: boolean;
}

function sets(...described: readonly Described[]): string[] {
  const files = described.map(
    ({ name, goBuild, defines = [], unwanted = false }): BuildFile => ({
      constraint: fileConstraint(name, {
        plusBuild: [],
        ...(goBuild === undefined ? {} : { goBuild }),
      }),
      defines: new Set(defines),
      wanted: !unwanted,
    }),
  );
  return buildSets(files).map((set) => set.map((index) => described[index]?.name).join(' '));
}

test('files without constraints are one set', () => {
  assert.deepEqual(sets({ name: 'a.go' }, { name: 'b.go' }), ['a.go b.go']);
});

test('files for different systems are kept apart, each with the common ones', () => {
  assert.deepEqual(
    sets(
      { name: 'a_darwin.go' },
      { name: 'a_linux.go' },
      { name: 'a_windows.go' },
      { name: 'b.go' },
    ),
    ['a_linux.go b.go', 'a_darwin.go b.go', 'a_windows.go b.go'],
  );
});

test('tags that get on with each other share a set', () => {
  assert.deepEqual(
    sets(
      { name: 'base.go' },
      { name: 'fts.go', goBuild: 'fts5' },
      { name: 'json.go', goBuild: 'json1 && !libsqlite3' },
      { name: 'lib.go', goBuild: 'libsqlite3' },
      { name: 'nolib.go', goBuild: '!libsqlite3' },
    ),
    ['base.go fts.go json.go nolib.go', 'base.go lib.go'],
  );
});

test('a tag is not added where a file of the set needs it absent', () => {
  assert.deepEqual(sets({ name: 'a.go', goBuild: 'x && !y' }, { name: 'b.go', goBuild: 'y' }), [
    'a.go',
    'b.go',
  ]);
});

test('files that define the same function are kept apart', () => {
  assert.deepEqual(
    sets(
      { name: 'a.go', defines: ['main'] },
      { name: 'b.go', defines: ['main'] },
      { name: 'helper.go', defines: ['help'] },
    ),
    ['a.go helper.go', 'b.go helper.go'],
  );
});

test('files tagged ignore are sets of their own', () => {
  assert.deepEqual(
    sets(
      { name: 'a.go' },
      { name: 'gen1.go', goBuild: 'ignore' },
      { name: 'gen2.go', goBuild: 'ignore' },
    ),
    ['a.go', 'gen1.go', 'gen2.go'],
  );
});

test('only sets that a wanted file is in are made', () => {
  assert.deepEqual(
    sets({ name: 'cgo.go', goBuild: 'linux' }, { name: 'other_windows.go', unwanted: true }),
    ['cgo.go'],
  );
  assert.deepEqual(sets({ name: 'stub.go', goBuild: '!cgo', unwanted: true }), []);
});

test('go1.N tags can be set and unset', () => {
  assert.deepEqual(
    sets(
      { name: 'a.go' },
      { name: 'new.go', goBuild: 'go1.20' },
      { name: 'old.go', goBuild: '!go1.20' },
    ),
    ['a.go new.go', 'a.go old.go'],
  );
});

test('every file is in a set, and each set once', () => {
  const names = ['linux', 'darwin', 'windows', 'freebsd', 'netbsd', 'aix', 'js', 'plan9', 'zos'];
  const described = names.map((name) => ({ name: `f_${name}.go` }));
  const made = sets(...described, { name: 'arm_arm64.go' }, { name: 'wasm_js_wasm.go' });
  const seen = new Set(made.flatMap((set) => set.split(' ')));
  assert.equal(seen.size, names.length + 2);
  assert.equal(new Set(made).size, made.length);
});

test('an expression of many tags does not take for ever', () => {
  const goBuild = Array.from({ length: 60 }, (_, index) => `t${index}`).join(' && ');
  assert.deepEqual(sets({ name: 'a.go', goBuild }), ['a.go']);
});
