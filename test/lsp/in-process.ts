/** A server in the process of the test, over a backend that the test made. */
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
} from 'vscode-languageserver-protocol/node';
import type { BackendLoader } from '../../server/src/lsp/backend.ts';
import { Session } from '../../server/src/lsp/session.ts';
import { TestClient } from './client.ts';

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
