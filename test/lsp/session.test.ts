import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  HoverRequest,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { PUSH_CAPABILITIES } from './client.ts';
import { FakeSession, fakeBackend } from './fake-backend.ts';
import { first, LEAK, RANGE, serve, serveFake, URI } from './in-process.ts';

test('initialize names the server and what it can do', async () => {
  const { client } = serveFake();
  const { capabilities, serverInfo } = await client.start();
  assert.deepEqual(serverInfo, { name: 'cgovet', version: '1.2.3' });
  assert.deepEqual(capabilities.diagnosticProvider, {
    identifier: 'cgovet',
    interFileDependencies: true,
    workspaceDiagnostics: false,
  });
  assert.equal(capabilities.positionEncoding, 'utf-16');
  assert.equal(capabilities.semanticTokensProvider, undefined);
  assert.equal(capabilities.renameProvider, undefined);
});

test('a client that cannot pull is not told to', async () => {
  const { client } = serveFake();
  const { capabilities } = await client.start({ capabilities: PUSH_CAPABILITIES });
  assert.equal(capabilities.diagnosticProvider, undefined);
});

test('locale: the options come before the request, Chinese in any spelling', async () => {
  const cases = [
    { locale: 'zh-cn', message: 'cs 从未释放' },
    { locale: 'zh_CN.UTF-8', message: 'cs 从未释放' },
    { locale: 'de', message: 'cs is never freed' },
    { locale: 'en', initializationOptions: { locale: 'zh-CN' }, message: 'cs 从未释放' },
  ];
  for (const { message, ...params } of cases) {
    const { client } = serveFake();
    await client.start(params);
    await client.open(URI, LEAK);
    assert.equal(first(await client.diagnostics(URI)).message, message);
  }
});

test('a changed setting is read and the client is asked to pull again', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, LEAK);
  await client.until(() => client.refreshes === 1);
  client.settings = { language: 'zh-cn' };
  const change = { settings: null };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, change);
  await client.until(() => client.refreshes === 2);
  assert.equal(first(await client.diagnostics(URI)).message, 'cs 从未释放');
  client.settings = { enable: false };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, change);
  await client.until(() => client.refreshes === 3);
  assert.deepEqual(await client.diagnostics(URI), []);
  assert.deepEqual(await client.actions(URI, RANGE), []);
});

test('settings that a client pushes are taken when it cannot be asked', async () => {
  const { client } = serveFake();
  await client.start({ capabilities: PUSH_CAPABILITIES });
  await client.open(URI, LEAK);
  await client.until(() => client.published.length === 1);
  const change = { settings: { cgovet: { enable: false } } };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, change);
  await client.until(() => client.published.length === 2);
  assert.deepEqual(client.published[1]?.diagnostics, []);
});

test('watched files: registered, handed on, and the client is asked to pull again', async () => {
  const { client, session } = serveFake();
  await client.start();
  await client.until(() => client.registrations.length === 2 && client.refreshes === 1);
  const methods = client.registrations.map(({ method }) => method);
  assert.ok(methods.includes('workspace/didChangeWatchedFiles'), methods.join());
  const changes = [
    { uri: 'file:///pkg/c.h', type: 2 as const },
    { uri: 'untitled:x', type: 1 as const },
  ];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  await client.until(() => client.refreshes === 2);
  assert.deepEqual(session.changed, ['/pkg/c.h']);
});

test('a client that wants to know hears when the server is ready', async () => {
  const { client } = serveFake();
  await client.start({ initializationOptions: { status: true } });
  await client.until(() => client.statuses.length > 0);
  assert.deepEqual(client.statuses, [{ state: 'ready' }]);
});

test('a failure to load is shown, and every answer is empty', async () => {
  const client = serve(async () => {
    throw new Error('the parser is missing.\n    at somewhere');
  });
  await client.start({ locale: 'zh-cn', initializationOptions: { status: true } });
  await client.open(URI, LEAK);
  await client.until(() => client.messages.length === 1 && client.statuses.length === 1);
  assert.match(client.messages[0] ?? '', /^cgovet 无法检查文件：the parser is missing。/);
  assert.deepEqual(client.statuses, [{ state: 'failed', message: client.messages[0] }]);
  assert.deepEqual(await client.diagnostics(URI), []);
  assert.equal(await client.hover(URI, RANGE.start), null);
});

test('an internal failure is answered with a sentence and no stack', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, `${LEAK}// PANIC\n`);
  await assert.rejects(client.pull(URI), {
    code: ErrorCodes.InternalError,
    message: 'cgovet could not answer "textDocument/diagnostic": the fake was asked to fail.',
  });
});

test('documents that were opened while the analysis was loading are known to it', async () => {
  const session = new FakeSession();
  const client = serve(async () => {
    await client.until(() => client.refreshes > 0);
    return fakeBackend(session);
  });
  await client.start();
  await client.open(URI, LEAK);
  assert.equal((await client.diagnostics(URI)).length, 1);
});

test('an internal failure while publishing is shown once and does not end the server', async () => {
  const { client } = serveFake();
  await client.start({ capabilities: PUSH_CAPABILITIES });
  await client.open(URI, `${LEAK}// PANIC\n`);
  await client.until(() => client.messages.length === 1);
  assert.match(client.messages[0] ?? '', /^cgovet could not .*the fake was asked to fail\.$/);
  const start = { line: 0, character: 0 };
  await client.edit(URI, [{ range: { start, end: start }, newText: ' ' }]);
  // Scheduled after the edit, so published after the second failure.
  await client.open('file:///elsewhere/a.go', LEAK);
  await client.until(() => client.published.length === 1);
  assert.equal(client.messages.length, 1);
  const whole = { start, end: { line: 99, character: 0 } };
  await client.edit(URI, [{ range: whole, newText: LEAK }]);
  await client.until(() => client.published.length === 2);
  assert.equal(client.published[1]?.uri, URI);
});

test('parameters of a wrong shape are refused', async () => {
  const { client } = serveFake();
  await client.start();
  for (const params of [{}, { textDocument: { uri: 7 } }, { textDocument: { uri: URI } }]) {
    await assert.rejects(client.connection.sendRequest(HoverRequest.method, params), {
      code: ErrorCodes.InvalidParams,
      message: 'cgovet cannot read the parameters of "textDocument/hover".',
    });
  }
});

test('requests before initialize and after shutdown are refused', async () => {
  const { client, session } = serveFake();
  await assert.rejects(client.pull(URI), { code: ErrorCodes.ServerNotInitialized });
  await client.start();
  assert.deepEqual(await client.diagnostics(URI), []);
  await client.connection.sendRequest(ShutdownRequest.type);
  assert.equal(session.closed, true);
  await assert.rejects(client.pull(URI), { code: ErrorCodes.InvalidRequest });
});
