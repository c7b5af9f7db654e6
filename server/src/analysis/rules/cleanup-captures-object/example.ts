/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package main

// #include <stdlib.h>
import "C"

import (
	"fmt"
	"runtime"
	"unsafe"
)

type block struct{ p unsafe.Pointer }

func newBlock() *block {
	b := &block{C.malloc(8)}
	runtime.SetFinalizer(b, func(_ *block) { C.free(b.p) })
	return b
}

func main() {
	b := newBlock()
	fmt.Println(b.p != nil)
	runtime.KeepAlive(b)
}
`;

const good = `package main

// #include <stdlib.h>
import "C"

import (
	"fmt"
	"runtime"
	"unsafe"
)

type block struct{ p unsafe.Pointer }

func newBlock() *block {
	b := &block{C.malloc(8)}
	runtime.SetFinalizer(b, func(b *block) { C.free(b.p) })
	return b
}

func main() {
	b := newBlock()
	fmt.Println(b.p != nil)
	runtime.KeepAlive(b)
}
`;

export const example = { bad, good };
