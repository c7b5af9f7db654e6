/** Makes problems of what went wrong with a file. */
import type { Problem } from '../analysis/finding.ts';
import { edgeMessage } from '../messages/catalog.ts';

/** Bytes of a file that are read at most. */
export const MAX_BYTES = 1024 * 1024;

/** The system's short name of an error, such as EACCES; never a stack trace. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.message.split('\n', 1)[0] ?? error.name;
}

export function tooLarge(file: string): Problem {
  const message = edgeMessage('problem.too-large', { limit: MAX_BYTES / 1024 / 1024 });
  return { kind: 'too-large', message, file };
}

export function notUtf8(file: string): Problem {
  return { kind: 'not-utf8', message: edgeMessage('problem.not-utf8'), file };
}

/** A named pipe, a device or a socket. */
export function notAFile(file: string): Problem {
  return { kind: 'unreadable', message: edgeMessage('problem.not-a-file'), file };
}

/** The problem of a path that the system would not open, list or follow. */
export function fromSystem(file: string, error: unknown): Problem {
  const reason = reasonOf(error);
  if (reason === 'ELOOP') {
    return { kind: 'symlink-loop', message: edgeMessage('problem.symlink-loop'), file };
  }
  return { kind: 'unreadable', message: edgeMessage('problem.unreadable', { reason }), file };
}

/** The problem of a file or folder on which the program itself failed. */
export function fromFailure(file: string, error: unknown): Problem {
  const message = edgeMessage('problem.internal', { reason: reasonOf(error) });
  return { kind: 'internal', message, file };
}
