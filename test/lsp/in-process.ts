/** A server in the process of the test, over a backend that the test made. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import {
  StreamMessageReader as ClientReader,
  StreamMessageWriter as ClientWriter,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node';
import type { BackendLoader } from '../../server/src/lsp/backend.ts';
import { Session } from '../../server/src/lsp/session.ts';
import { TestClient } from './client.ts';
import { FakeSession, fakeBackend } from './fake-backend.ts';

/** The client's end; `exit` must not be sent to it, because it would end the test. */
export function serve(load: BackendLoader): TestClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  new Session(connection, load, '1.2.3').listen();
  return new TestClient(new ClientReader(toClient), new ClientWriter(toServer));
}

export const URI = 'file:///pkg/a.go';

/** A file with one finding, at `RANGE`. */
export const LEAK = 'package p\n\nimport "C"\n\nfunc f() {\n\tcs := C.CString("x")\n}\n';

export const RANGE = { start: { line: 5, character: 1 }, end: { line: 5, character: 21 } };

/** A server over the made-up analysis. */
export function serveFake(): { session: FakeSession; client: TestClient } {
  const session = new FakeSession();
  return { session, client: serve(async () => fakeBackend(session)) };
}

export function first(diagnostics: readonly Diagnostic[] | undefined): Diagnostic {
  const [diagnostic] = diagnostics ?? [];
  assert.ok(diagnostic, 'there is no diagnostic');
  return diagnostic;
}
