/** The extension's package: packed, unpacked, and its server started from what came out. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { overIpc } from '../lsp/process.ts';
import { unzip } from './unzip.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SIZE_LIMIT = 5 * 1024 * 1024;

const LEAK = `package main

// #include <stdio.h>
import "C"

func main() {
	cs := C.CString("x")
	C.puts(cs)
}
`;

/** What an entry of the package may be; anything else was packed by mistake. */
const ALLOWED = [
  /^package(\.nls(\.zh-cn)?)?\.json$/,
  /^dist\/[\w-]+\.(cjs|wasm)$/,
  /^dist\/third-party-licences\.txt$/,
  /^docs\/rules\/[\w-]+(\.zh-cn)?\.md$/,
  /^images\/icon\.png$/,
  /^l10n\/bundle\.l10n\.zh-cn\.json$/,
  /^schemas\/cgovet\.schema\.json$/,
  /^syntaxes\/[\w-]+\.tmLanguage\.json$/,
  /^(readme(\.zh-cn)?|changelog)\.md$/i,
  /^license(\.txt)?$/i,
];

const folder = mkdtempSync(join(tmpdir(), 'cgovet-vsix-'));
after(() => rmSync(folder, { recursive: true }));

const vsix = join(folder, 'cgovet.vsix');
execFileSync(process.execPath, [join(ROOT, 'scripts', 'package.mjs'), '--out', vsix], {
  stdio: 'pipe',
});
const entries = unzip(readFileSync(vsix));
const extension = join(folder, 'extension');
for (const [name, content] of entries) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
const files = [...entries.keys()]
  .filter((name) => name.startsWith('extension/'))
  .map((name) => name.slice('extension/'.length));
const manifest = readJson('package.json');

function readJson(file: string) {
  return JSON.parse(readFileSync(join(extension, file), 'utf8'));
}

test('the package holds what the editor needs and nothing else', () => {
  const strangers = files.filter((file) => !ALLOWED.some((allowed) => allowed.test(file)));
  assert.deepEqual(strangers, []);
  for (const allowed of ALLOWED) {
    assert.ok(
      files.some((file) => allowed.test(file)),
      `no entry is ${allowed}`,
    );
  }
  assert.ok(statSync(vsix).size < SIZE_LIMIT);
});

test('every file that the manifest names is in the package', () => {
  const named: string[] = [
    manifest.main,
    manifest.icon,
    ...manifest.contributes.grammars.map(({ path }: { path: string }) => path),
    join(manifest.l10n, 'bundle.l10n.zh-cn.json'),
  ];
  const missing = named.filter((path) => !files.includes(normalize(path)));
  assert.deepEqual(missing, []);
});

test('every text of the manifest exists in both languages, and no other one', () => {
  const manifestText = readFileSync(join(extension, 'package.json'), 'utf8');
  const asked = [...manifestText.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
  assert.ok(asked.length > 0);
  for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
    assert.deepEqual(Object.keys(readJson(file)).sort(), [...new Set(asked)].sort(), file);
  }
});

test('every rule page exists in both languages', () => {
  const pages = files.filter((file) => file.startsWith('docs/rules/'));
  const english = pages.filter((file) => !file.endsWith('.zh-cn.md'));
  assert.ok(english.length > 1);
  const chinese = english.map((file) => file.replace(/\.md$/, '.zh-cn.md'));
  assert.deepEqual(pages.sort(), [...english, ...chinese].sort());
});

test('links of the page that the editor shows lead somewhere outside the package', () => {
  const readme = files.find((file) => /^readme\.md$/i.test(file)) ?? '';
  const text = readFileSync(join(extension, readme), 'utf8');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
  assert.ok(links.length > 5);
  const start = manifest.homepage.replace(/#.*/, '/');
  assert.deepEqual(
    links.filter((link) => !link.startsWith(start)),
    [],
  );
});

test('the icon is a PNG of at least 128 by 128 pixels', () => {
  const icon = readFileSync(join(extension, manifest.icon));
  assert.equal(icon.toString('latin1', 1, 4), 'PNG');
  assert.ok(icon.readUInt32BE(16) >= 128 && icon.readUInt32BE(20) >= 128);
});

test('the server of the package finds a leak and knows its page', async () => {
  const uri = pathToFileURL(join(folder, 'main.go')).href;
  const { client, exited, stderr } = overIpc(join(extension, 'dist', 'server.cjs'));
  const { serverInfo } = await client.start();
  assert.deepEqual(serverInfo, { name: 'cgovet', version: manifest.version });
  await client.open(uri, LEAK);
  const [diagnostic] = await client.diagnostics(uri);
  assert.equal(diagnostic?.code, 'alloc-never-freed');
  const page = join(extension, 'docs', 'rules', 'alloc-never-freed.md');
  assert.equal(diagnostic.codeDescription?.href, pathToFileURL(page).href);
  await client.stop();
  assert.equal(await exited, 0);
  assert.equal(stderr(), '');
});
