import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ExitNotification } from 'vscode-languageserver-protocol/node';
import { editsOf, PUSH_CAPABILITIES } from './client.ts';
import { DIST, overIpc, overStdio, type ServerProcess } from './process.ts';

const SERVER = join(DIST, 'server.cjs');
const CLI = join(DIST, 'cli.cjs');

const LEAK = `package main

// #include <stdio.h>
import "C"

func main() {
	cs := C.CString("x")
	C.puts(cs)
}
`;

const TRANSPORTS: readonly { readonly name: string; start(): ServerProcess }[] = [
  { name: 'stdio', start: () => overStdio(SERVER, ['--stdio']) },
  { name: 'the command line', start: () => overStdio(CLI, ['lsp', '--stdio']) },
  { name: 'IPC', start: () => overIpc(SERVER) },
];

/** A folder with one Go file; removed after the test. */
function leakyFile(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'cgovet-lsp-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'main.go'), LEAK);
  return pathToFileURL(join(folder, 'main.go')).href;
}

for (const { name, start } of TRANSPORTS) {
  test(`over ${name}: open, pull, fix, pull, shut down`, async (t) => {
    const uri = leakyFile(t);
    const { client, stderr, exited } = start();
    await client.start({ processId: process.pid });
    await client.open(uri, LEAK);
    const [diagnostic, ...others] = await client.diagnostics(uri);
    assert.deepEqual(others, []);
    assert.equal(diagnostic?.code, 'alloc-never-freed');
    assert.match(diagnostic.codeDescription?.href ?? '', /^file:.*\/alloc-never-freed\.md$/);
    assert.ok((diagnostic.relatedInformation ?? []).length > 0);
    const hover = await client.hover(uri, diagnostic.range.start);
    assert.match(JSON.stringify(hover?.contents), /defer C\.free/);

    const [fix] = await client.actions(uri, diagnostic.range);
    assert.equal(fix?.isPreferred, true);
    const text = await client.edit(uri, editsOf(fix, uri));
    assert.match(text, /#include <stdlib\.h>/);
    assert.match(text, /\tdefer C\.free\(unsafe\.Pointer\(cs\)\)\n\tC\.puts\(cs\)/);
    assert.deepEqual(await client.diagnostics(uri), []);

    await client.stop();
    assert.equal(await exited, 0);
    assert.equal(stderr(), '');
  });
}

test('published to a client that cannot pull, in Chinese', async (t) => {
  const uri = leakyFile(t);
  const { client, exited } = overStdio(SERVER, ['--stdio']);
  await client.start({ capabilities: PUSH_CAPABILITIES, locale: 'zh-cn' });
  await client.open(uri, LEAK);
  await client.until(() => client.published.length > 0);
  const diagnostics = client.published[0]?.diagnostics ?? [];
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['alloc-never-freed'],
  );
  assert.match(String(diagnostics[0]?.message), /释放/);
  await client.stop();
  assert.equal(await exited, 0);
});

test('exit without shutdown ends with 1', async () => {
  const { client, exited } = overStdio(SERVER, ['--stdio']);
  await client.start();
  await client.connection.sendNotification(ExitNotification.type);
  assert.equal(await exited, 1);
});

test('a client that goes away ends the server', async () => {
  const { client, child, exited, stderr } = overStdio(SERVER, ['--stdio']);
  await client.start();
  child.stdin?.end();
  assert.equal(await exited, 1);
  assert.equal(stderr(), '');
});

test('without a transport the server says what it needs', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [SERVER], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.equal(stderr, 'cgovet: the language server needs one of --stdio, --node-ipc\n');
  assert.equal(stdout, '');
});

test('text that is no JSON does not end the server', async (t) => {
  const uri = leakyFile(t);
  const { client, child, exited, stderr } = overStdio(SERVER, ['--stdio']);
  await client.start();
  child.stdin?.write('Content-Length: 5\r\n\r\n{"a":');
  child.stdin?.write('Content-Length: 2\r\n\r\n[]');
  await client.open(uri, LEAK);
  assert.equal((await client.diagnostics(uri)).length, 1);
  await client.stop();
  assert.equal(await exited, 0);
  assert.doesNotMatch(stderr(), /\n\s+at /);
});

test('a header that cannot be read ends the server without a stack', async () => {
  const { client, child, exited, stderr } = overStdio(SERVER, ['--stdio']);
  await client.start();
  child.stdin?.write('this is no header\r\n\r\n');
  child.stdin?.end();
  assert.equal(await exited, 1);
  assert.doesNotMatch(stderr(), /\n\s+at /);
});

test('a missing file of the parser is said to the user', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cgovet-broken-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(SERVER, join(folder, 'server.cjs'));
  const { client, exited } = overStdio(join(folder, 'server.cjs'), ['--stdio']);
  await client.start();
  await client.until(() => client.messages.length > 0);
  assert.match(client.messages[0] ?? '', /^cgovet cannot check files: .+/);
  assert.doesNotMatch(client.messages[0] ?? '', /\n/);
  await client.stop();
  assert.equal(await exited, 0);
});
