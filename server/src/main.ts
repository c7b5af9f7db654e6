/** Entry of the program's bundle: hands `lsp` to the language server, everything else to the command line. */
import { run } from './cli/main.ts';

/** A reader that goes away is met where the text is written; without a listener it would be a crash. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const { stdin, stdout, stderr, env } = process;
const io = { stdin, stdout, stderr, env, cwd: process.cwd() };

const launchers = {
  async lsp(): Promise<void> {
    const { runServer } = await import('./lsp/run.ts');
    runServer();
  },
};

void run(process.argv.slice(2), io, launchers).then((status) => {
  if (status !== undefined) process.exitCode = status;
});
