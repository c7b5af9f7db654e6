/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

import "C"
import "unsafe"

func Release(p unsafe.Pointer) { C.free(p) }
`;

const good = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

func Release(p unsafe.Pointer) { C.free(p) }
`;

export const example = { bad, good };
