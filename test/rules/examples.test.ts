/** The programs in examples/, which `npm start` shows: what each is there to show, and nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isLoud } from './expectation.ts';
import { createEngine } from './real-engine.ts';

const folder = join(import.meta.dirname, '../../examples');
const engine = await createEngine();

const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'bytes-never-freed': ['alloc-never-freed'],
  'copy-then-free': [],
  'deferred-free': [],
  'early-return': ['leak-on-path'],
  'export-go-memory': ['export-returns-go-memory'],
  'free-after-use': [],
  'inline-argument': ['cstring-temp-leak'],
  'string-never-freed': ['alloc-never-freed'],
  'uintptr-stash': ['uintptr-stash'],
};

test('every program is in the table', () => {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  assert.deepEqual(names.sort(), Object.keys(SHOWN).sort());
});

for (const [name, rules] of Object.entries(SHOWN)) {
  test(`examples/${name}: ${rules.join(', ') || 'nothing to report'}`, () => {
    const text = readFileSync(join(folder, name, 'main.go'), 'utf8');
    const { findings } = engine.analyze(new Map([['main.go', text]]));
    const loud = findings.filter((finding) => isLoud(finding.severity));
    assert.deepEqual(
      loud.map((finding) => finding.rule),
      rules,
    );
  });
}

test('the path of examples/early-return takes the branch that loses the memory', () => {
  const text = readFileSync(join(folder, 'early-return/main.go'), 'utf8');
  const { findings } = engine.analyze(new Map([['main.go', text]]));
  const steps = findings.flatMap((finding) => finding.notes.map((note) => note.message.id));
  assert.deepEqual(steps, [
    'note.acquired',
    'note.branch-true',
    'note.lost-at-return',
    'note.released-here',
  ]);
});
