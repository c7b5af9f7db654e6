/** Runs the program as a user does: its bundle when that is newer than the sources, else its entry. */
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export { folderWith } from '../project/support.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUNDLE = join(ROOT, 'dist', 'cli.cjs');
const SOURCES = join(ROOT, 'server', 'src');

function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.name.endsWith('.ts'));
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

function entry(): string[] {
  const made = statSync(BUNDLE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (made > newest(SOURCES)) return [BUNDLE];
  return ['--import', import.meta.resolve('tsx'), join(SOURCES, 'main.ts')];
}

const ENTRY = entry();

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Closes the program's standard output before it writes. */
  readonly deaf?: boolean;
}

/** Runs the program in an English locale unless `env` says otherwise. */
export function cgovet(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd = ROOT, input = '', env = {}, deaf = false } = options;
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [...ENTRY, ...args], { cwd, env: { PATH, ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  if (deaf) child.stdout.destroy();
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString('utf8');
      resolve({ code, stdout: text(out), stderr: text(err) });
    });
  });
}

/** A cgo program in which `cs` leaks, in line 11; `rest` follows. */
export function leakyFile(rest = ''): string {
  return `package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func main() {
	cs := C.CString("hello")
	C.puts(cs)
	_ = unsafe.Pointer(nil)
}
${rest}`;
}

export const CLEAN_FILE = leakyFile().replace(
  '\tC.puts(cs)',
  '\tdefer C.free(unsafe.Pointer(cs))\n\tC.puts(cs)',
);

/** A stack trace shows where in a file code was. */
export const STACK_TRACE = /^\s+at .*:\d+:\d+\)?$/m;
