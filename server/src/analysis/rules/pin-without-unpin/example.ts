/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package main

// static void add(int *x) { *x += 1; }
import "C"

import (
	"fmt"
	"runtime"
)

func main() {
	x := new(C.int)
	var p runtime.Pinner
	p.Pin(x)
	C.add(x)
	fmt.Println(*x)
}
`;

const good = `package main

// static void add(int *x) { *x += 1; }
import "C"

import (
	"fmt"
	"runtime"
)

func main() {
	x := new(C.int)
	var p runtime.Pinner
	p.Pin(x)
	defer p.Unpin()
	C.add(x)
	fmt.Println(*x)
}
`;

export const example = { bad, good };
