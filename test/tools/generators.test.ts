import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { betweenMarkers, docs, pages } from '../../server/tools/gen-docs.ts';
import { registry, registrySource } from '../../server/tools/gen-rules.ts';
import { type Generator, stalePaths, writeOutputs } from '../../server/tools/generator.ts';
import { meta } from '../rules/fake.ts';

const root = join(import.meta.dirname, '../..');

for (const generator of [registry, docs]) {
  test(`what the generator of ${generator.name} writes is committed (10)`, async () => {
    const outputs = await generator.generate(root);
    assert.ok(outputs.size > 0);
    assert.deepEqual(stalePaths(root, generator, outputs), [], 'run: npm run gen');
  });
}

test('changed, missing and left-over files are stale, and writing mends them', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cgovet-gen-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const outputs = new Map([
    ['pages/a.md', 'a'],
    ['pages/b.md', 'b'],
  ]);
  const generator: Generator = {
    name: 'toy',
    folders: ['pages'],
    generate: async () => outputs,
  };
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages/a.md'), 'changed by hand');
  writeFileSync(join(folder, 'pages/old.md'), 'of a rule that is gone');
  const stale = ['pages/a.md', 'pages/b.md', 'pages/old.md'];
  assert.deepEqual(stalePaths(folder, generator, outputs), stale);
  assert.deepEqual(writeOutputs(folder, generator, outputs), stale);
  assert.deepEqual(stalePaths(folder, generator, outputs), []);
  assert.equal(readFileSync(join(folder, 'pages/a.md'), 'utf8'), 'a');
});

test('the registry names every rule', () => {
  const source = registrySource(['alloc-never-freed', 'one']);
  assert.match(
    source,
    /import \{ rule as allocNeverFreed \} from '\.\/alloc-never-freed\/rule\.ts'/,
  );
  assert.match(source, /RULES: readonly Rule\[\] = \[allocNeverFreed, one\]/);
});

test('a rule has its pages in both languages, linked from the index', () => {
  const made = pages([meta]);
  assert.match(made.get('docs/rules/README.md') ?? '', /\[`no-oops`\]\(no-oops\.md\)/);
  assert.match(made.get('docs/rules/README.zh-cn.md') ?? '', /\(no-oops\.zh-cn\.md\)/);
  const page = made.get('docs/rules/no-oops.md') ?? '';
  for (const part of ['oops()', 'fine()', '//cgovet:ignore no-oops', 'no-oops.zh-cn.md']) {
    assert.ok(page.includes(part), part);
  }
  assert.match(made.get('docs/rules/no-oops.zh-cn.md') ?? '', /哪些情况不报告/);
});

test('the page of suppressions is listed, and does not say how to suppress itself', async () => {
  const made = await docs.generate(root);
  for (const end of ['.md', '.zh-cn.md']) {
    assert.ok(made.get(`docs/rules/README${end}`)?.includes(`](suppression${end})`), end);
    const page = made.get(`docs/rules/suppression${end}`) ?? '';
    assert.match(page, /`\/\/nolint`/);
    assert.doesNotMatch(page, /cgovet:ignore suppression/);
  }
});

test('a Chinese page has Chinese words in its table, and no line break inside a paragraph', () => {
  const why = '内存\n\n`C.free`\n释放。';
  const zh = { ...meta.docs['zh-cn'], why };
  const made = pages([{ ...meta, docs: { en: { ...meta.docs.en, why }, 'zh-cn': zh } }]);
  const page = made.get('docs/rules/no-oops.zh-cn.md') ?? '';
  assert.match(page, /^\| 警告 \| 泄漏 \| 确定 \| 有 \| 0\.1\.0 \|$/m);
  assert.match(page, /^`C\.free` 释放。$/m);
  assert.match(made.get('docs/rules/README.zh-cn.md') ?? '', /\| Oops \| 警告 \| 有 \|/);
  const english = made.get('docs/rules/no-oops.md') ?? '';
  assert.match(english, /^\| warning \| leak \| certain \| yes \| 0\.1\.0 \|$/m);
  assert.ok(english.includes(why), 'an English page keeps the lines as they are written');
});

test('text between markers is replaced, missing markers are an error', () => {
  assert.equal(betweenMarkers('1<a>old<b>2', 'new', '<a>', '<b>'), '1<a>\nnew\n<b>2');
  assert.throws(() => betweenMarkers('1<a>2', 'new', '<a>', '<b>'), /markers/);
});

test('the kinds of nodes are those of the grammars (10), and a changed file is reported', (t) => {
  const copy = mkdtempSync(join(tmpdir(), 'cgovet-kinds-'));
  t.after(() => rmSync(copy, { recursive: true }));
  for (const part of ['server', 'package.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const check = () => {
    const args = ['--import=tsx', 'server/tools/gen-kinds.ts', '--check'];
    return spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  };
  const fresh = check();
  assert.equal(fresh.status, 0, fresh.stderr);
  appendFileSync(join(copy, 'server/src/analysis/syntax/kinds.ts'), '// changed by hand\n');
  const stale = check();
  assert.equal(stale.status, 1);
  assert.match(stale.stderr, /kinds\.ts is out of date; run:/);
});
