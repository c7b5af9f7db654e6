/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package main

// #include <stdint.h>
// static int parity(uintptr_t h) { return (int)(h % 2); }
import "C"

import (
	"fmt"
	"runtime/cgo"
)

func main() {
	h := cgo.NewHandle("state")
	fmt.Println(C.parity(C.uintptr_t(h)))
}
`;

const good = `package main

// #include <stdint.h>
// static int parity(uintptr_t h) { return (int)(h % 2); }
import "C"

import (
	"fmt"
	"runtime/cgo"
)

func main() {
	h := cgo.NewHandle("state")
	defer h.Delete()
	fmt.Println(C.parity(C.uintptr_t(h)))
}
`;

export const example = { bad, good };
