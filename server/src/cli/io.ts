/** The world as the command line sees it, and how text goes out. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { reasonOf } from '../project/problems.ts';

export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** The output could not be written. `quiet`: whoever read it went away, which needs no words. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly quiet: boolean;

  constructor(
    readonly target: string,
    readonly reason: string,
  ) {
    super(`${target}: ${reason}`);
    this.quiet = reason === 'EPIPE';
  }
}

/** Standard input could not be read. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** @throws {OutputError} */
export function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((done, fail) => {
    stream.write(text, (error) => {
      if (error) fail(new OutputError('stdout', reasonOf(error)));
      else done();
    });
  });
}

/**
 * Writes to a file relative to the working directory, or to standard output for none or `-`.
 *
 * @throws {OutputError}
 */
export async function writeOutput(io: Io, file: string | undefined, text: string): Promise<void> {
  if (file === undefined || file === '-') return writeTo(io.stdout, text);
  try {
    writeFileSync(resolve(io.cwd, file), text);
  } catch (error) {
    throw new OutputError(file, reasonOf(error));
  }
}

/** Says a sentence on standard error; there is nowhere to complain when that fails. */
export function complain(io: Io, sentence: string): void {
  io.stderr.write(`cgovet: ${sentence}\n`);
}

/** @throws {InputError} */
export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    throw new InputError(reasonOf(error));
  }
  return Buffer.concat(chunks);
}
