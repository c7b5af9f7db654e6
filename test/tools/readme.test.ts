/** What the READMEs show is what the program prints, and the commands they name exist. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LANGS } from '../../server/src/analysis/rules/rule.ts';
import { pageName } from '../../server/tools/doc-page.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

for (const lang of LANGS) {
  const readme = read(pageName('README', lang));

  test(`the sample in ${pageName('README', lang)} is what check prints`, () => {
    const sample = /```\n(early-return[\s\S]*?)\n```/.exec(readme)?.[1];
    assert.ok(sample, 'there is no sample');
    const args = [join(root, 'dist/cli.cjs'), 'check', 'examples/early-return', '--lang', lang];
    const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    assert.equal(stdout.slice(0, sample.length), sample);
  });

  test(`the ownership comments in ${pageName('README', lang)} mean what it says`, () => {
    const preamble = /```go\n(\/\*\n\/\/cgovet:takes[\s\S]*?)```/.exec(readme)?.[1];
    assert.ok(preamble, 'there is no example');
    const callers = [
      'func named() { C.lib_set_name(C.CString("x")) }',
      'func lost() { t := C.lib_text(); C.lib_set_size(t) }',
    ];
    const args = [join(root, 'dist/cli.cjs'), 'check', '--format', 'json', '-'];
    const input = `package p\n\n${preamble}\n${callers.join('\n')}\n`;
    const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', input });
    const { findings } = JSON.parse(stdout);
    assert.deepEqual(
      findings.map((finding: { rule: string; function: string }) => [
        finding.rule,
        finding.function,
      ]),
      [['c-result-leak', 'lost']],
    );
  });

  test(`the links in ${pageName('README', lang)} lead to files`, () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
      (match) => match[1] ?? '',
    );
    assert.ok(links.length > 5);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(root, link))),
      [],
    );
  });
}

test('every npm command that a page names exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const pages = ['README.md', 'README.zh-cn.md', 'CONTRIBUTING.md', 'docs/quality.md', '.ci/run'];
  const named = pages.flatMap((page) => [...read(page).matchAll(/npm run ([\w:-]+)/g)]);
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.map((match) => match[1] ?? '').filter((name) => !(name in scripts)),
    [],
  );
});
