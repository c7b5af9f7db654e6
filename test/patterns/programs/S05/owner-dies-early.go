package main

/*
#include <stdlib.h>
#include <string.h>
static int sum(const unsigned char *p, int n) { int s = 0; for (int i = 0; i < n; i++) s += p[i]; return s; }
*/
import "C"
import (
	"fmt"
	"runtime"
	"unsafe"
)

type buffer struct {
	p unsafe.Pointer
	n int
}

func newBuffer(n int) *buffer {
	b := &buffer{p: C.malloc(C.size_t(n)), n: n}
	C.memset(b.p, 1, C.size_t(n))
	runtime.SetFinalizer(b, func(b *buffer) { C.free(b.p) })
	return b
}

func main() {
	b := newBuffer(100)
	p, n := b.p, C.int(b.n)
	fmt.Println(C.sum((*C.uchar)(p), n)) // want finalizer-without-keepalive
}
