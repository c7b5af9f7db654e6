/** Go types of what cgo's own functions and the allocators return. */
const RESULTS: Readonly<Record<string, string>> = {
  CString: '*C.char',
  CBytes: 'unsafe.Pointer',
  GoString: 'string',
  GoStringN: 'string',
  GoBytes: '[]byte',
  malloc: 'unsafe.Pointer',
  calloc: 'unsafe.Pointer',
  realloc: 'unsafe.Pointer',
  strdup: '*C.char',
};

/** The type of `C.name(…)`; empty when it is not known. */
export function cResultType(name: string): string {
  return Object.hasOwn(RESULTS, name) ? (RESULTS[name] ?? '') : '';
}
