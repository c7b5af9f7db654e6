/** Entry of the program's bundle: hands `lsp` to the language server, everything else to the command line. */
import { setFlagsFromString } from 'node:v8';
import { run } from './cli/main.ts';

/** A reader that goes away is met where the text is written; without a listener it would be a crash. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/**
 * Node 20 (V8 11) compiles functions for speed so early that it does so again and again while a check shows
 * it further kinds of code: a third of all processor time. Later ones have a compiler in between and no such flag.
 */
if (process.argv[2] === 'check' && process.versions.v8.startsWith('11.')) {
  setFlagsFromString('--interrupt-budget=1000000');
}

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
