/** Entry of the server's own bundle, which an editor starts. `cgovet lsp` is the other way in. */
import { runServer } from './run.ts';

const TRANSPORTS = ['--stdio', '--node-ipc'];

if (process.argv.some((argument) => TRANSPORTS.includes(argument))) {
  runServer();
} else {
  process.stderr.write(`cgovet: the language server needs one of ${TRANSPORTS.join(', ')}\n`);
  process.exitCode = 2;
}
