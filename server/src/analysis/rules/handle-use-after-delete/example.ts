/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package main

import "C"

import (
	"fmt"
	"runtime/cgo"
)

func main() {
	h := cgo.NewHandle("state")
	h.Delete()
	fmt.Println(h.Value())
}
`;

const good = `package main

import "C"

import (
	"fmt"
	"runtime/cgo"
)

func main() {
	h := cgo.NewHandle("state")
	defer h.Delete()
	fmt.Println(h.Value())
}
`;

export const example = { bad, good };
