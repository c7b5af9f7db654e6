/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package main

// #include <stdint.h>
// static int parity(uintptr_t h) { return (int)(h % 2); }
import "C"

import (
	"errors"
	"fmt"
	"runtime/cgo"
)

func visit(v any) error {
	h := cgo.NewHandle(v)
	if C.parity(C.uintptr_t(h)) != 0 {
		return errors.New("odd")
	}
	h.Delete()
	return nil
}

func main() {
	fmt.Println(visit("state"))
}
`;

const good = `package main

// #include <stdint.h>
// static int parity(uintptr_t h) { return (int)(h % 2); }
import "C"

import (
	"errors"
	"fmt"
	"runtime/cgo"
)

func visit(v any) error {
	h := cgo.NewHandle(v)
	defer h.Delete()
	if C.parity(C.uintptr_t(h)) != 0 {
		return errors.New("odd")
	}
	return nil
}

func main() {
	fmt.Println(visit("state"))
}
`;

export const example = { bad, good };
