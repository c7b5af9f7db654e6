import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RULES } from '../../server/src/analysis/rules/index.ts';
import { cgovet } from './support.ts';

const NAMES = [...RULES.map((rule) => rule.meta.name), 'suppression'];

test('--version prints the version of the package', async () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  for (const word of ['--version', 'version']) {
    const ran = await cgovet([word]);
    assert.deepEqual(ran, { code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  }
});

test('--help is there for every command, in both languages, and names no later flag', async () => {
  const english = await cgovet(['--help']);
  assert.equal(english.code, 0);
  assert.match(english.stdout, /^cgovet finds memory and pointer mistakes/);
  assert.doesNotMatch(english.stdout, /baseline|--fix|--confirm|--config|github|leakrun/);
  for (const args of [
    ['check', '-h'],
    ['explain', '--help'],
    ['help'],
    ['check', '--stats', '-h'],
  ]) {
    assert.equal((await cgovet(args)).stdout, english.stdout, args.join(' '));
  }
  const chinese = await cgovet(['--help', '--lang', 'zh-cn']);
  assert.match(chinese.stdout, /^cgovet 检查通过 cgo 调用 C 的 Go 代码/);
  assert.equal((await cgovet(['--help'], { env: { LC_ALL: 'zh_CN' } })).stdout, chinese.stdout);
});

test('every flag of the help is accepted by check', async () => {
  const { stdout } = await cgovet(['--help']);
  const flags = [...stdout.matchAll(/^ {2}(--[\w-]+)( [A-Za-z])?/gm)].filter(
    ([, flag]) => !['--help', '--format', '--lang'].includes(flag ?? ''),
  );
  assert.ok(flags.length >= 10);
  for (const [, flag = '', value] of flags) {
    const ran = await cgovet(['check', value ? `${flag}=` : `${flag}=x`]);
    assert.match(ran.stderr, value ? /needs a value/ : /takes no value/, flag);
  }
});

test('rules lists every rule once, as text and as json', async () => {
  const text = await cgovet(['rules']);
  assert.equal(text.code, 0);
  const listed = text.stdout.trim().split('\n');
  assert.deepEqual(
    listed.map((line) => line.split(' ', 1)[0]),
    NAMES,
  );
  const { rules } = JSON.parse((await cgovet(['rules', '--format', 'json'])).stdout);
  assert.deepEqual(
    rules.map((rule: { name: string }) => rule.name),
    NAMES,
  );
  for (const rule of rules) {
    for (const key of ['category', 'severity', 'confidence', 'title', 'why', 'fix', 'helpUri']) {
      assert.ok(rule[key], `${rule.name} ${key}`);
    }
  }
});

test('explain prints the page of a rule in both languages', async () => {
  const rule = RULES[0]?.meta;
  assert.ok(rule);
  const english = await cgovet(['explain', rule.name]);
  assert.equal(english.code, 0);
  const { title, why, fix, silent } = rule.docs.en;
  for (const part of [rule.name, title, why, fix, silent, rule.example.good, rule.example.bad]) {
    assert.ok(english.stdout.includes(part.trim()), part.slice(0, 40));
  }
  const chinese = await cgovet(['explain', rule.name, '--lang=zh-cn']);
  assert.ok(chinese.stdout.includes(rule.docs['zh-cn'].why.trim()));
  assert.match(english.stdout, new RegExp(`^https://.*/docs/rules/${rule.name}\\.md$`, 'm'));
  assert.match(
    chinese.stdout,
    new RegExp(`^https://.*/docs/rules/${rule.name}\\.zh-cn\\.md$`, 'm'),
  );
  assert.equal((await cgovet(['explain', 'suppression'])).code, 0);
});
