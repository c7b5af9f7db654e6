/**
 * Every fixture of every rule, written differently in many ways that change nothing of what it does: what
 * is found must not depend on how a program is written.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from './engine.ts';
import { allFixtures, transformed } from './fixtures.ts';
import { explains, KNOWN_CHANGES } from './known-changes.ts';
import { TRANSFORMATIONS } from './transformations/index.ts';
import { changesIn } from './verdicts.ts';

const fixtures = allFixtures();
const neverParsed = new Set(
  fixtures.filter(({ files }) => analyse(files).broken.length > 0).map(({ name }) => name),
);

for (const transformation of TRANSFORMATIONS) {
  test(`${transformation.name}: verdicts stay`, () => {
    const programs = transformed(fixtures, transformation);
    assert.ok(programs.size > 0, 'no fixture has what it changes');
    const known = KNOWN_CHANGES.filter((entry) => entry.transformation === transformation.name);
    const seen = new Set<object>();
    const problems: string[] = [];
    for (const [name, files] of programs) {
      const { findings, broken } = analyse(files);
      if (!neverParsed.has(name)) {
        problems.push(...broken.map((file) => `${name}: ${file} does not parse`));
      }
      for (const change of changesIn(files, findings)) {
        const entry = known.find((one) => explains(one, transformation.name, name, change));
        if (entry) seen.add(entry);
        else {
          const { lost = 'nothing', gained = 'nothing', moved, where } = change;
          const what = moved === undefined ? `${gained} for ${lost}` : `${moved} moved`;
          problems.push(`${name}: ${what}: ${where}`);
        }
      }
    }
    const idle = known.filter((entry) => !seen.has(entry));
    problems.push(...idle.map((entry) => `no longer happens: ${JSON.stringify(entry)}`));
    assert.equal(problems.join('\n'), '');
  });
}

test('every known change is one of a transformation that exists', () => {
  const names = TRANSFORMATIONS.map(({ name }) => name);
  for (const { transformation } of KNOWN_CHANGES) assert.ok(names.includes(transformation));
  assert.equal(new Set(names).size, names.length);
});

test('a transformation gives the same programs each time', () => {
  for (const transformation of TRANSFORMATIONS) {
    const some = fixtures.slice(0, 20);
    assert.deepEqual(transformed(some, transformation), transformed(some, transformation));
  }
});

test('a verdict that is lost, gained, moved or another one is a change', () => {
  const changes = (code: string): unknown => {
    const text = `package p\n\n// #include <stdlib.h>\nimport "C"\n\n${code}\n`;
    const files = new Map([['p.go', text]]);
    return changesIn(files, analyse(files).findings).map(({ where: _, ...change }) => change);
  };
  const leak = 'func f(s string) { cs := C.CString(s); _ = cs }';
  const rule = 'alloc-never-freed';
  assert.deepEqual(changes(`${leak} // want ${rule}`), []);
  assert.deepEqual(changes(leak), [{ gained: rule }]);
  assert.deepEqual(changes(`${leak} // want leak-on-path`), [
    { lost: 'leak-on-path', gained: rule },
  ]);
  assert.deepEqual(changes(`func g() {} // want ${rule}\n${leak}`), [{ moved: rule }]);
  assert.deepEqual(changes('func f() {} // want leak-on-path'), [{ lost: 'leak-on-path' }]);
});
