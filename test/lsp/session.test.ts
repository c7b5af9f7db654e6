import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  ErrorCodes,
  HoverRequest,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { editsOf, FULL_CAPABILITIES, PUSH_CAPABILITIES, type TestClient } from './client.ts';
import { FakeSession, fakeBackend, RULE } from './fake-backend.ts';
import { serve } from './in-process.ts';

const URI = 'file:///work/a.go';
const OTHER_URI = 'file:///work/b.go';
const LEAK = 'package p\n\nimport "C"\n\nfunc f() {\n\tcs := C.CString("x")\n}\n';
const TWO_LEAKS = LEAK.replace('}\n', '\tds := C.CString("y")\n}\n');
const RANGE = { start: { line: 5, character: 1 }, end: { line: 5, character: 21 } };

function serveFake(): { session: FakeSession; client: TestClient } {
  const session = new FakeSession();
  return { session, client: serve(async () => fakeBackend(session)) };
}

function first(diagnostics: readonly Diagnostic[] | undefined): Diagnostic {
  const [diagnostic] = diagnostics ?? [];
  assert.ok(diagnostic, 'there is no diagnostic');
  return diagnostic;
}

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

test('a pulled diagnostic has place, severity, code, link and path', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, LEAK);
  const diagnostics = await client.diagnostics(URI);
  assert.equal(diagnostics.length, 1);
  const diagnostic = first(diagnostics);
  assert.deepEqual(diagnostic.range, RANGE);
  assert.equal(diagnostic.severity, 2);
  assert.equal(diagnostic.source, 'cgovet');
  assert.equal(diagnostic.code, RULE);
  assert.equal(diagnostic.message, 'cs is never freed');
  assert.deepEqual(diagnostic.codeDescription, { href: `file:///docs/${RULE}.md` });
  assert.deepEqual(diagnostic.relatedInformation, [
    { location: { uri: URI, range: RANGE }, message: 'cs is allocated here' },
  ]);
});

test('what a client does not support is left out', async () => {
  const { client } = serveFake();
  await client.start({ capabilities: { textDocument: { diagnostic: {} } } });
  await client.open(URI, LEAK);
  const diagnostic = first(await client.diagnostics(URI));
  assert.equal(diagnostic.codeDescription, undefined);
  assert.equal(diagnostic.relatedInformation, undefined);
});

test('a rule links to the command that the client offers', async () => {
  const { client } = serveFake();
  await client.start({ initializationOptions: { explainCommand: 'x.explain' } });
  await client.open(URI, LEAK);
  const { codeDescription } = first(await client.diagnostics(URI));
  assert.equal(codeDescription?.href, `command:x.explain?%5B%22${RULE}%22%5D`);
});

test('the same diagnostics again are reported as unchanged', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, LEAK);
  const report = await client.pull(URI);
  assert.ok(report.resultId);
  const again = await client.pull(URI, report.resultId);
  assert.deepEqual([again.kind, again.resultId], ['unchanged', report.resultId]);
  await client.edit(URI, [
    { range: { start: RANGE.start, end: RANGE.start }, newText: '\tx := 1\n' },
  ]);
  assert.equal((await client.pull(URI, report.resultId)).kind, 'full');
});

test('a pull also brings the other files of the package, and clears them when they are mended', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, LEAK);
  await client.open(OTHER_URI, LEAK);
  const related = (await client.pull(URI)).relatedDocuments?.[OTHER_URI];
  assert.equal(related?.kind === 'full' && related.items.length, 1);
  await client.edit(OTHER_URI, [{ range: RANGE, newText: 'x := 1' }]);
  const cleared = (await client.pull(URI)).relatedDocuments?.[OTHER_URI];
  assert.deepEqual(cleared?.kind === 'full' && cleared.items, []);
});

test('suppressed findings are not shown', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, LEAK.replace('cs', 'quiet'));
  assert.deepEqual(await client.diagnostics(URI), []);
});

test('incremental edits arrive in the session', async () => {
  const { client, session } = serveFake();
  await client.start();
  await client.open(URI, LEAK);
  const text = await client.edit(URI, [{ range: RANGE, newText: 'cs := "漢字"' }]);
  assert.deepEqual(await client.diagnostics(URI), []);
  assert.equal(session.texts.get('/work/a.go'), text);
  const textDocument = { uri: URI };
  await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  await client.diagnostics(URI);
  assert.equal(session.texts.has('/work/a.go'), false);
});

test('diagnostics are published to a client that cannot pull, and cleared', async () => {
  const { client } = serveFake();
  await client.start({ capabilities: PUSH_CAPABILITIES });
  await client.open(URI, LEAK);
  await client.until(() => client.published.length === 1);
  assert.equal(client.published[0]?.version, 1);
  assert.equal(first(client.published[0]?.diagnostics).code, RULE);
  await client.edit(URI, [{ range: RANGE, newText: 'x := 1' }]);
  await client.until(() => client.published.length === 2);
  assert.deepEqual(client.published[1], { uri: URI, version: 2, diagnostics: [] });
});

test('quick fixes: the preferred one first, edits with the version of the document', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, LEAK);
  const actions = await client.actions(URI, { start: RANGE.start, end: RANGE.start });
  assert.deepEqual(
    actions.map(({ title, kind, isPreferred }) => ({ title, kind, isPreferred })),
    [
      { title: 'Free cs at the end of the function', kind: 'quickfix', isPreferred: true },
      { title: 'Free cs here', kind: 'quickfix', isPreferred: undefined },
    ],
  );
  assert.deepEqual(actions[0]?.diagnostics, await client.diagnostics(URI));
  const start = { line: 6, character: 0 };
  assert.deepEqual(actions[0]?.edit, {
    documentChanges: [
      {
        textDocument: { uri: URI, version: 1 },
        edits: [{ range: { start, end: start }, newText: '\tdefer C.free(unsafe.Pointer(cs))\n' }],
      },
    ],
  });
  await client.edit(URI, editsOf(actions[0], URI));
  assert.deepEqual(await client.diagnostics(URI), []);
});

test('a client without versioned edits gets the plain form', async () => {
  const { client } = serveFake();
  await client.start({ capabilities: { textDocument: FULL_CAPABILITIES.textDocument ?? {} } });
  await client.open(URI, LEAK);
  const [action] = await client.actions(URI, RANGE);
  assert.equal(action?.edit?.documentChanges, undefined);
  assert.equal(editsOf(action, URI).length, 1);
});

test('no quick fix where there is no finding, or when another kind is asked for', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, LEAK);
  const top = { line: 0, character: 0 };
  assert.deepEqual(await client.actions(URI, { start: top, end: top }), []);
  assert.deepEqual(await client.actions(URI, RANGE, ['refactor']), []);
});

test('the last action explains the rule where the client can show a page', async () => {
  const { client } = serveFake();
  await client.start({ initializationOptions: { explainCommand: 'x.explain' } });
  await client.open(URI, LEAK);
  const last = (await client.actions(URI, RANGE)).at(-1);
  assert.equal(last?.title, `Explain rule "${RULE}"`);
  assert.deepEqual([last?.command?.command, last?.command?.arguments], ['x.explain', [RULE]]);
});

test('every safe fix of a file in one action', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, TWO_LEAKS);
  const actions = await client.actions(URI, RANGE, ['source.fixAll']);
  assert.deepEqual(
    actions.map(({ kind }) => kind),
    ['source.fixAll.cgovet'],
  );
  assert.equal(editsOf(actions[0], URI).length, 2);
  await client.edit(URI, editsOf(actions[0], URI));
  assert.deepEqual(await client.diagnostics(URI), []);
});

test('hover explains the rule on a finding and says nothing elsewhere', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, LEAK);
  const hover = await client.hover(URI, { line: 5, character: 8 });
  assert.deepEqual(hover?.range, RANGE);
  assert.deepEqual(hover?.contents, {
    kind: 'markdown',
    value: [
      '**C memory that is never freed**',
      'It leaks.',
      '**How to mend it**',
      'Free it.',
      `[More about ${RULE}](file:///docs/${RULE}.md)`,
    ].join('\n\n'),
  });
  assert.equal(await client.hover(URI, { line: 0, character: 0 }), null);
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
    { uri: 'file:///work/c.h', type: 2 as const },
    { uri: 'untitled:x', type: 1 as const },
  ];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  await client.until(() => client.refreshes === 2);
  assert.deepEqual(session.changed, ['/work/c.h']);
});

test('documents that are no files have no findings', async () => {
  const { client } = serveFake();
  await client.start();
  const uris = [
    'untitled:Untitled-1',
    'git:/work/a.go',
    'file://host:bad/%',
    'file:///a%00b',
    'no',
  ];
  for (const uri of uris) {
    await client.open(uri, LEAK);
    assert.deepEqual(await client.diagnostics(uri), []);
  }
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
