/** What the preferred fixes make of the programs whose cure is to free where the pointer is obtained. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixAll } from '../rules/fixes.ts';
import { createEngine } from '../rules/real-engine.ts';
import { allPrograms } from './programs.ts';

const engine = await createEngine();
const programs = allPrograms().filter(({ pattern }) => pattern === 'S30');

for (const { name, files } of programs) {
  test(`the cure of ${name}`, () => {
    const [finding] = engine.analyze(files).findings;
    assert.ok(finding);
    const { files: fixed, problems } = fixAll(files, finding.rule, 1, engine);
    assert.deepEqual(problems, []);
    assert.deepEqual(engine.analyze(fixed).findings, []);
    const text = fixed.get('main.go') ?? '';
    assert.match(text, /C\.free\(unsafe\.Pointer\(\w+\)\)/);
    assert.match(text, /#include <stdlib\.h>/);
    assert.match(text, /import "unsafe"|\t"unsafe"/);
  });
}
