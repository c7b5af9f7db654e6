import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import type { Context } from '../../server/src/lsp/context.ts';
import { OpenDocuments } from '../../server/src/lsp/documents.ts';
import { DiagnosticsPublisher, PackageReports } from '../../server/src/lsp/handlers/diagnostics.ts';
import { DEFAULT_SETTINGS, readTraits } from '../../server/src/lsp/settings.ts';
import { FakeSession, fakeBackend } from './fake-backend.ts';

const LEAK = 'package p\n\nfunc f() {\n\tcs := C.CString("x")\n}\n';

function publisherOf(session: FakeSession): {
  publisher: DiagnosticsPublisher;
  published: PublishDiagnosticsParams[];
} {
  const context: Context = {
    backend: fakeBackend(session),
    documents: new OpenDocuments(() => undefined),
    lang: 'en',
    settings: DEFAULT_SETTINGS,
    traits: readTraits({ processId: null, rootUri: null, capabilities: {} }),
  };
  const published: PublishDiagnosticsParams[] = [];
  const publish = (params: PublishDiagnosticsParams) => published.push(params);
  const fail = (error: unknown) => assert.fail(String(error));
  const publisher = new DiagnosticsPublisher(new PackageReports(), () => context, publish, fail);
  return { publisher, published };
}

test('a burst of changes in a package is published once, after the pause', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const session = new FakeSession();
  session.setText('/pkg/a.go', LEAK);
  const { publisher, published } = publisherOf(session);
  for (let change = 0; change < 5; change++) {
    publisher.schedule(change % 2 === 0 ? '/pkg/a.go' : '/pkg/b.go');
    t.mock.timers.tick(50);
  }
  assert.equal(published.length, 0);
  t.mock.timers.tick(75);
  assert.deepEqual(
    published.map(({ uri, diagnostics }) => [uri, diagnostics.length]),
    [['file:///pkg/a.go', 1]],
  );
});

test('changes in two packages are published for both', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const session = new FakeSession();
  session.setText('/one/a.go', LEAK);
  session.setText('/two/a.go', LEAK);
  const { publisher, published } = publisherOf(session);
  publisher.schedule('/one/a.go');
  publisher.schedule('/two/a.go');
  t.mock.timers.tick(75);
  assert.deepEqual(published.map(({ uri }) => uri).sort(), [
    'file:///one/a.go',
    'file:///two/a.go',
  ]);
});

test('nothing is published after the end', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const session = new FakeSession();
  session.setText('/pkg/a.go', LEAK);
  const { publisher, published } = publisherOf(session);
  publisher.schedule('/pkg/a.go');
  publisher.dispose();
  t.mock.timers.tick(1000);
  assert.equal(published.length, 0);
});
