/**
 * What well-known C functions, and those that cgo makes up, do with memory. Data only: the analysis
 * asks for a name and learns nothing of how it was decided.
 */

import { type CFunctionKnowledge, writesOwned } from './c-function.ts';
import { libraryFunction } from './libraries/index.ts';
import { withPrefix } from './libraries/tables.ts';

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

/** What is known of the function of that name: libc's, cgo's own, or one of a library. */
export function cFunctionKnowledge(name: string): CFunctionKnowledge | undefined {
  return Object.hasOwn(TABLE, name) ? TABLE[name] : libraryFunction(name);
}

/** Shorter names, and those of one word, say too little: `my_free` need not do what `free` does. */
const MIN_WRAPPED = 6;

/**
 * What a function does that is called like a known one with something in front, as `go_openssl_BN_new`
 * or `_gtk_label_new`: projects that load a library late, or have to cast, wrap its functions so. To be
 * asked only where no body says more. Releases are those of the wrapped function, with the same prefix.
 */
export function wrappedFunction(name: string): CFunctionKnowledge | undefined {
  for (let i = name.indexOf('_'); i >= 0; i = name.indexOf('_', i + 1)) {
    const inner = name.slice(i + 1);
    if (inner.length < MIN_WRAPPED || !/_|[a-z][A-Z]/.test(inner)) continue;
    const known = libraryFunction(inner);
    if (known) return withPrefix(name.slice(0, i + 1), known);
  }
  return undefined;
}

/** Whether a call of the function may leave the caller with something to give back. */
export function handsOut(name: string): boolean {
  const known = cFunctionKnowledge(name) ?? wrappedFunction(name);
  if (!known) return false;
  return (
    known.returns !== undefined ||
    known.returnsWhenNil !== undefined ||
    known.failure?.release !== undefined ||
    (known.arguments?.some((effect) => writesOwned(effect) !== undefined) ?? false)
  );
}

/** Whether a call of the function gives something back. */
export function givesBack(name: string): boolean {
  return cFunctionKnowledge(name)?.arguments?.includes('frees') ?? false;
}

const SUCCESS_WORD = /(^|[._])(ok|success|successful|no_?err(or)?|false)$/i;
const SUCCESS_CAMEL = /[a-z0-9](OK|Ok|Success|NoErr(or)?)$/;

/** Whether a constant is the zero by which C functions say that all went well. */
export function isZeroConstant(text: string): boolean {
  return text === '0' || SUCCESS_WORD.test(text) || SUCCESS_CAMEL.test(text);
}

/** Whether a constant is the one by which C functions say that something is so. */
export function isOneConstant(text: string): boolean {
  return text === '1' || /(^|[._])(TRUE|True)$/.test(text);
}

/** `gtk_widget_setName2` in words: gtk, widget, set, name2. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_');
}

/** Words by which libraries say that a function becomes the owner of what it is given. */
const TAKES = new Set(
  'take takes taking adopt adopts own owned steal consume transfer set0 add0 push0'.split(' '),
);

/** One of the words, part of a longer one or not: most names have none and need not be taken apart. */
const MAY_TAKE = new RegExp([...TAKES].join('|'), 'i');

/** Whether the name alone says that arguments change their owner. */
export function nameSaysTakes(name: string): boolean {
  return MAY_TAKE.test(name) && wordsOf(name).some((word) => TAKES.has(word));
}

const STORES = /^(set|add|append|insert|push|attach|register|put|bind|store)$/;

const DESTROYS =
  /^(\w*(free[vp]?|destroy|unref|dispose)\d*|free\w|delete|del|release|close|cleanup|fini|finali[sz]er?|clear)$/;

/** The same of words by which an object is given back. */
const MAY_DESTROY = /free|destroy|unref|dispose|del|release|close|cleanup|fin[ai]|clear/i;

/** Whether the name says that a value is handed to an object for keeping. */
export function nameSaysStores(name: string): boolean {
  return wordsOf(name).some((word) => STORES.test(word));
}

const CALLS_BACK = /^(callbacks?|cb|hook|handler|listener|observer)$/;

/** Whether the name says that a function is stored, which is later called with what was given with it. */
export function nameSaysCallsBack(name: string): boolean {
  return nameSaysStores(name) && wordsOf(name).some((word) => CALLS_BACK.test(word));
}

/** Words before which stands an object, and after which a property of it. */
const ASKS = /^(get|is|has|build)$/;

/**
 * Whether the name says that an object, and what it keeps, is given back: `db_close`, and not
 * `options_get_cleanup`, which tells of a property.
 */
export function nameSaysDestroys(name: string): boolean {
  if (!MAY_DESTROY.test(name)) return false;
  const words = wordsOf(name);
  const destroys = words.findIndex((word) => DESTROYS.test(word));
  if (destroys < 0) return false;
  const asks = words.findIndex((word) => ASKS.test(word));
  return asks < 0 || asks > destroys || words.includes('and');
}

const C_TYPES = new Set(
  (
    'char schar uchar short ushort int uint long ulong longlong ulonglong float double ' +
    'complexfloat complexdouble size_t ssize_t ptrdiff_t off_t time_t wchar_t bool _Bool ' +
    'FILE va_list uintptr_t intptr_t gpointer gconstpointer gboolean gchar guchar gint guint glong ' +
    'gulong gshort gushort gsize gssize gint8 guint8 gint16 guint16 gint32 guint32 gint64 guint64 ' +
    'goffset gunichar gfloat gdouble GType GQuark LPVOID PVOID HANDLE'
  ).split(' '),
);

/** Names that libraries give to pointer types, and hardly ever to functions: `xmlNodePtr`, `CFTypeRef`. */
const POINTER_TYPE =
  /[a-z0-9](?<!([gG]et|[nN]ew|[iI]nc|[dD]ec|[aA]dd|[mM]ake|[tT]ake|[sS]et|[dD]rop))(Ptr|Ref|Pointer)$/;

/** Whether `C.name` is a type of C's, POSIX's or GLib's own, or written like one. */
export function isKnownCType(name: string): boolean {
  return (
    C_TYPES.has(name) ||
    /_t$/.test(name) ||
    /^(struct|union|enum)_/.test(name) ||
    POINTER_TYPE.test(name)
  );
}
