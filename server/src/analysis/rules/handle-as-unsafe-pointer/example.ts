/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package main

// #include <stdint.h>
// static int given(void * user) { return user != 0; }
import "C"

import (
	"fmt"
	"runtime/cgo"
	"unsafe"
)

func main() {
	h := cgo.NewHandle("state")
	defer h.Delete()
	fmt.Println(C.given(unsafe.Pointer(h)))
}
`;

const good = `package main

// #include <stdint.h>
// static int given(uintptr_t user) { return user != 0; }
import "C"

import (
	"fmt"
	"runtime/cgo"
)

func main() {
	h := cgo.NewHandle("state")
	defer h.Delete()
	fmt.Println(C.given(C.uintptr_t(h)))
}
`;

export const example = { bad, good };
