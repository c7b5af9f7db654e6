/** Named numbers of C of which the sign is known: what functions return to say how it went. */
import { isZeroConstant } from './c-functions.ts';

const ERRORS = new Set(
  (
    'EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN EWOULDBLOCK ENOMEM EACCES ' +
    'EFAULT EBUSY EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY EFBIG ENOSPC ESPIPE ' +
    'EROFS EMLINK EPIPE EDOM ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP EOVERFLOW ' +
    'EILSEQ EMSGSIZE EPROTO EPROTONOSUPPORT ENOTSUP EOPNOTSUPP EADDRINUSE ECONNREFUSED ECONNRESET ' +
    'ENOTCONN ETIMEDOUT EALREADY EINPROGRESS ECANCELED ENOBUFS ENODATA EXIT_FAILURE'
  ).split(' '),
);

/** Whether a name that is no variable stands for a number of a known sign. */
export function isNamedNumber(name: string): boolean {
  return (
    ERRORS.has(name) ||
    name === 'EXIT_SUCCESS' ||
    (/^[A-Z_0-9]+$/.test(name) && isZeroConstant(name))
  );
}

/** The sign of a constant as written in C or Go; `undefined` when it is not known. */
export function signOfConstant(text: string): 'zero' | 'positive' | 'negative' | undefined {
  const plain = text.replace(/^C\./, '');
  if (isZeroConstant(plain) || plain === 'EXIT_SUCCESS') return 'zero';
  const [, minus, rest = ''] = /^(-?)\s*(.*)$/.exec(plain) ?? [];
  if (!/^\d/.test(rest) && !ERRORS.has(rest)) return undefined;
  return minus ? 'negative' : 'positive';
}
