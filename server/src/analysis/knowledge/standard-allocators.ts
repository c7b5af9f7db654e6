/** Functions that everybody knows to return memory of the C heap, and how libraries name releases. */

const STANDARD = new Set(
  (
    'CString CBytes malloc calloc realloc reallocarray aligned_alloc memalign posix_memalign valloc ' +
    'strdup strndup'
  ).split(' '),
);

/** Whether the function is one of those whose result is freed with `free` by anybody's knowledge. */
export function isStandardAllocator(name: string): boolean {
  return STANDARD.has(name);
}

const MADE_BY_CGO = new Set(['malloc', 'CString', 'CBytes', 'GoString', 'GoStringN', 'GoBytes']);

/** Whether `C.name` is a function of cgo's own, without the second result that is errno. */
export function hasNoErrno(name: string): boolean {
  return MADE_BY_CGO.has(name);
}

/** Whether `C.name` ends the program instead of returning nil. */
export function neverNil(name: string): boolean {
  return name === 'malloc' || name === 'CString' || name === 'CBytes';
}

/** Functions that return a string, for the name of a variable that holds it. */
export function makesString(name: string): boolean {
  return name === 'CString' || name === 'strdup' || name === 'strndup';
}

const RELEASING = /^(free|destroy|unref|release|delete|dispose|close|finalize)$/;

/** `TYPE_free`, where the type of C's is called that: the function takes a pointer to that type. */
export function releasesType(release: string, type: string): boolean {
  const end = release.lastIndexOf('_');
  const stem = release.slice(0, end);
  if (end <= 0 || !RELEASING.test(release.slice(end + 1))) return false;
  return type === stem || type === `${stem}_t` || type === `struct_${stem}`;
}
