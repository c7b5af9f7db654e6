/** Servers in a process of their own, as an editor starts them, from the bundles in `dist`. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TestClient } from './client.ts';

export const DIST = join(import.meta.dirname, '..', '..', 'dist');

export interface ServerProcess {
  readonly client: TestClient;
  readonly child: ChildProcess;
  /** Everything that was written to standard error so far. */
  stderr(): string;
  /** The exit code, once the process has ended. */
  readonly exited: Promise<number | null>;
}

export function overStdio(bundle: string, args: readonly string[]): ServerProcess {
  const child = spawn(process.execPath, [bundle, ...args], { stdio: 'pipe' });
  const { stdin, stdout } = child;
  const client = new TestClient(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  return watched(client, child);
}

export function overIpc(bundle: string): ServerProcess {
  const args = ['--node-ipc', `--clientProcessId=${process.pid}`];
  const child = fork(bundle, args, { silent: true, execArgv: [] });
  return watched(new TestClient(new IPCMessageReader(child), new IPCMessageWriter(child)), child);
}

function watched(client: TestClient, child: ChildProcess): ServerProcess {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { client, child, stderr: () => stderr, exited };
}
