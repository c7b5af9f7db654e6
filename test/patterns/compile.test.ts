/** The programs of the patterns are programs: Go and the C compiler accept them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixAll } from '../rules/fixes.ts';
import type { Files } from '../rules/fixture.ts';
import { goBuild, NO_COMPILE } from '../rules/go-build.ts';
import { createEngine } from '../rules/real-engine.ts';
import { allPrograms } from './programs.ts';

const engine = await createEngine();

test('the programs build, but for those that must not, and so do their cures', () => {
  const packages = new Map<string, Files>();
  for (const { pattern, name, files } of allPrograms()) {
    const refused = [...files.values()].some((text) => NO_COMPILE.test(text));
    if (!refused) packages.set(`${pattern}/${name}`, files);
    const [finding] = pattern === 'S30' ? engine.analyze(files).findings : [];
    if (finding) packages.set(`cured/${name}`, fixAll(files, finding.rule, 1, engine).files);
  }
  assert.equal(goBuild(packages), '');
});
