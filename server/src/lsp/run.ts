/** Starts the language server on the transport that the command line names. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { installedVersion } from '../project/installation.ts';
import { loadBackend } from './load.ts';
import { Session } from './session.ts';

/**
 * Serves until the client says `exit` or goes away; the process then ends with 0 after a `shutdown`
 * and with 1 without. The transport is `--stdio` or `--node-ipc` in `process.argv`.
 *
 * @throws when the command line names no transport
 */
export function runServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  new Session(connection, loadBackend, installedVersion()).listen();
}
