import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DidCloseTextDocumentNotification } from 'vscode-languageserver-protocol/node';
import { PUSH_CAPABILITIES } from './client.ts';
import { RULE } from './fake-backend.ts';
import { first, LEAK, RANGE, serveFake, URI } from './in-process.ts';

const OTHER_URI = 'file:///pkg/b.go';

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
  assert.equal(session.texts.get('/pkg/a.go'), text);
  const textDocument = { uri: URI };
  await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  await client.diagnostics(URI);
  assert.equal(session.texts.has('/pkg/a.go'), false);
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

test('documents that are no files have no findings', async () => {
  const { client } = serveFake();
  await client.start();
  const uris = ['untitled:Untitled-1', 'git:/pkg/a.go', 'file://host:bad/%', 'file:///a%00b', 'no'];
  for (const uri of uris) {
    await client.open(uri, LEAK);
    assert.deepEqual(await client.diagnostics(uri), []);
  }
});
