package main

/*
#include <stdlib.h>
#include <string.h>
static void fill(void *p, int n) { memset(p, 1, n); }
*/
import "C"
import (
	"os"
	"runtime/pprof"
)

func hold(n int) {
	p := C.malloc(C.size_t(n)) // want alloc-never-freed
	C.fill(p, C.int(n))
}

func main() {
	for i := 0; i < 20; i++ {
		hold(1 << 20)
	}
	_ = pprof.WriteHeapProfile(os.Stdout)
}
