/** Which header of the C library declares a function, for those that Go code calls. */

const DECLARED_IN: Readonly<Record<string, string>> = {
  'stdlib.h':
    'free calloc realloc abort exit atexit getenv setenv unsetenv atoi atol atoll atof strtol ' +
    'strtoul strtoll strtoull strtod strtof qsort bsearch rand srand abs labs system mkstemp',
  'string.h':
    'memcpy memmove memset memcmp memchr strlen strnlen strcpy strncpy strcat strncat strcmp ' +
    'strncmp strchr strrchr strstr strdup strndup strerror strtok strspn strcspn strpbrk',
  'stdio.h':
    'puts putchar getchar fopen fclose fread fwrite fputs fputc fgets fgetc fflush perror remove ' +
    'rename fseek ftell rewind feof ferror',
};

const HEADERS = new Map<string, string>(
  Object.entries(DECLARED_IN).flatMap(([header, names]) =>
    names.split(' ').map((name): [string, string] => [name, header]),
  ),
);

/** The standard header without which `C.name` does not compile; cgo brings malloc itself. */
export function headerOf(name: string): string | undefined {
  return HEADERS.get(name);
}

/** Standard headers that, on no system, include one that `headerOf` names. */
const ALONE = new Set(
  (
    'assert ctype errno fenv float inttypes iso646 limits locale math setjmp signal stdarg ' +
    'stdbool stddef stdint stdio stdlib string time'
  )
    .split(' ')
    .map((name) => `${name}.h`),
);

/** Whether a header is known to declare only what belongs to it. */
export function declaresOnlyItsOwn(header: string): boolean {
  return ALONE.has(header);
}
