package main

/*
#include <stdlib.h>
#include <string.h>
static char *big(void) {
	size_t n = 50 << 20;
	char *p = malloc(n);
	memset(p, 'a', n - 1);
	p[n - 1] = 0;
	return p;
}
*/
import "C"
import (
	"fmt"
	"unsafe"
)

func load() int {
	total := 0
	for i := 0; i < 20; i++ {
		p := C.big()
		total += len(C.GoString(p))
		C.free(unsafe.Pointer(p))
	}
	return total
}

func main() {
	fmt.Println(load())
}
