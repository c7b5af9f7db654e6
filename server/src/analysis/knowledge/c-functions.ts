/**
 * What well-known C functions, and those that cgo makes up, do with memory. Data only: the analysis
 * asks for a name and learns nothing of how it was decided.
 */

/**
 * What happens to the block that an argument points to. `owned:NAME`: a new block is written through
 * the argument, which the caller gives back with NAME.
 */
export type ArgumentEffect = 'frees' | 'keeps' | 'borrows' | `owned:${string}`;

/** The result that says that a call succeeded. */
export type Success = 'zero' | 'non-zero' | 'non-negative' | 'positive' | 'non-nil';

export interface CFunctionKnowledge {
  /** The result is a new block that the caller owns, given back by the function named. */
  readonly returns?: { readonly release: string; readonly nullable: boolean };
  /** The result is Go memory: a copy. */
  readonly copies?: boolean;
  /** The result points into the block of that argument. */
  readonly returnsArgument?: number;
  /** By position; a position that is missing borrows. */
  readonly arguments?: readonly ArgumentEffect[];
  /** Which result says that blocks were written through arguments; `zero` when absent. */
  readonly succeeds?: Success;
  /** The block of argument 0 becomes the result, or stays when the result is nil. */
  readonly resizes?: boolean;
  /** Never returns. */
  readonly stops?: boolean;
}

const OWNED = { returns: { release: 'free', nullable: false } } as const;
const OWNED_OR_NULL = { returns: { release: 'free', nullable: true } } as const;
const COPY = { copies: true } as const;

const TABLE: Readonly<Record<string, CFunctionKnowledge>> = {
  CString: OWNED,
  CBytes: OWNED,
  malloc: OWNED,
  GoString: COPY,
  GoStringN: COPY,
  GoBytes: COPY,
  calloc: OWNED_OR_NULL,
  strdup: OWNED_OR_NULL,
  strndup: OWNED_OR_NULL,
  aligned_alloc: OWNED_OR_NULL,
  memalign: OWNED_OR_NULL,
  posix_memalign: { arguments: ['owned:free'] },
  valloc: OWNED_OR_NULL,
  realloc: { ...OWNED, resizes: true },
  reallocarray: { ...OWNED, resizes: true },
  free: { arguments: ['frees'] },
  cfree: { arguments: ['frees'] },
  putenv: { arguments: ['keeps'] },
  memcpy: { returnsArgument: 0 },
  memmove: { returnsArgument: 0 },
  memset: { returnsArgument: 0 },
  strcpy: { returnsArgument: 0 },
  strncpy: { returnsArgument: 0 },
  strcat: { returnsArgument: 0 },
  strncat: { returnsArgument: 0 },
  strchr: { returnsArgument: 0 },
  strrchr: { returnsArgument: 0 },
  strstr: { returnsArgument: 0 },
  exit: { stops: true },
  _exit: { stops: true },
  _Exit: { stops: true },
  abort: { stops: true },
};

export function cFunctionKnowledge(name: string): CFunctionKnowledge | undefined {
  return Object.hasOwn(TABLE, name) ? TABLE[name] : undefined;
}

/** Whether a call of the function may leave the caller with something to give back. */
export function handsOut(name: string): boolean {
  const known = cFunctionKnowledge(name);
  if (!known) return false;
  return (
    known.returns !== undefined ||
    (known.arguments?.some((effect) => writesOwned(effect) !== undefined) ?? false)
  );
}

/** Whether a call of the function gives something back. */
export function givesBack(name: string): boolean {
  return cFunctionKnowledge(name)?.arguments?.includes('frees') ?? false;
}

/** The function that gives back what is written through the argument. */
export function writesOwned(effect: ArgumentEffect): string | undefined {
  return effect.startsWith('owned:') ? effect.slice('owned:'.length) : undefined;
}

const SUCCESS = /(^|[._])(OK|SUCCESS|NO_ERROR|NOERR(OR)?)$/;

/** Whether a constant is the zero by which C functions say that all went well. */
export function isZeroConstant(text: string): boolean {
  return text === '0' || SUCCESS.test(text);
}

/** `gtk_widget_setName2` in words: gtk, widget, set, name2. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_');
}

/** Words by which libraries say that a function becomes the owner of what it is given. */
const TAKES = new Set('take takes taking adopt adopts own owned steal consume transfer'.split(' '));

/** Whether the name alone says that arguments change their owner. */
export function nameSaysTakes(name: string): boolean {
  return wordsOf(name).some((word) => TAKES.has(word));
}

const STORES = /^(set|add|append|insert|push|attach|register|put|bind|store)$/;

const DESTROYS =
  /^(\w*(free[vp]?|destroy|unref|dispose)\d*|free\w|delete|del|release|close|cleanup|fini|clear)$/;

/** Whether the name says that a value is handed to an object for keeping. */
export function nameSaysStores(name: string): boolean {
  return wordsOf(name).some((word) => STORES.test(word));
}

/** Whether the name says that an object, and what it keeps, is given back. */
export function nameSaysDestroys(name: string): boolean {
  return wordsOf(name).some((word) => DESTROYS.test(word));
}

const C_TYPES = new Set(
  (
    'char schar uchar short ushort int uint long ulong longlong ulonglong float double ' +
    'complexfloat complexdouble size_t ssize_t ptrdiff_t off_t time_t wchar_t bool _Bool ' +
    'FILE va_list uintptr_t intptr_t'
  ).split(' '),
);

/** Whether `C.name` is a type of C's or POSIX's own, or written like one. */
export function isKnownCType(name: string): boolean {
  return C_TYPES.has(name) || /_t$/.test(name) || /^(struct|union|enum)_/.test(name);
}
