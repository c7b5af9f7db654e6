package main

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import (
	"fmt"
	"unsafe"
)

type name struct{ text *C.char }

func newName(s string) *name { return &name{text: C.CString(s)} }

func (n *name) length() int { return int(C.strlen(n.text)) }

func (n *name) Close() {
	C.free(unsafe.Pointer(n.text))
	n.text = nil
}

func measure(s string) int {
	n := newName(s)
	defer n.Close()
	return n.length()
}

func main() {
	total := 0
	for i := 0; i < 20; i++ {
		total += measure("gopher")
	}
	fmt.Println(total)
}
