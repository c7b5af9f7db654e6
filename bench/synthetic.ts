/** Go sources of a given length with the shapes that cgo code has; the same length gives the same text. */

const HEAD = `package bench

/*
#include <stdlib.h>
#include <string.h>
static char *copy(const char *s) { return strdup(s); }
static int use(const char *s) { return s != 0 ? (int)strlen(s) : 0; }
*/
import "C"

import (
	"errors"
	"unsafe"
)

var errEmpty = errors.New("empty")
`;

const SHAPES: readonly ((n: number) => string)[] = [
  (n) => `
func deferred${n}(s string) int {
	cs := C.CString(s)
	defer C.free(unsafe.Pointer(cs))
	return int(C.use(cs))
}
`,
  (n) => `
func onPath${n}(s string, strict bool) (int, error) {
	cs := C.CString(s)
	count := int(C.use(cs))
	if count == 0 && strict {
		C.free(unsafe.Pointer(cs))
		return 0, errEmpty
	}
	for i := 0; i < count; i++ {
		if s[i] == 0 {
			C.free(unsafe.Pointer(cs))
			return i, errEmpty
		}
	}
	C.free(unsafe.Pointer(cs))
	return count, nil
}
`,
  (n) => `
func plain${n}(values []int) (total int) {
	for _, value := range values {
		switch {
		case value < 0:
			total -= value
		case value > ${n}:
			total += value / 2
		default:
			total += value
		}
	}
	return total
}
`,
  (n) => `
func owned${n}(s string) string {
	cs := C.CString(s)
	defer C.free(unsafe.Pointer(cs))
	made := C.copy(cs)
	defer func() { C.free(unsafe.Pointer(made)) }()
	return C.GoString(made)
}
`,
];

/** A Go file of at least `lines` lines, less than one function more. */
export function syntheticFile(lines: number): string {
  const parts = [HEAD];
  let count = HEAD.split('\n').length - 1;
  for (let n = 0; count < lines; n++) {
    const part = SHAPES[n % SHAPES.length]?.(n) ?? '';
    parts.push(part);
    count += part.split('\n').length - 1;
  }
  return parts.join('');
}
