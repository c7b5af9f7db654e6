/** Starts the language server on the transport that the command line names. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { loadBackend } from './load.ts';
import { Session } from './session.ts';

/**
 * Serves until the client says `exit` or goes away; the process then ends with 0 after a `shutdown`
 * and with 1 without. The transport is `--stdio` or `--node-ipc` in `process.argv`.
 *
 * @param version shown to the client as the server's
 * @throws when the command line names no transport
 */
export function runServer(version: string): void {
  new Session(createConnection(ProposedFeatures.all), loadBackend, version).listen();
}
