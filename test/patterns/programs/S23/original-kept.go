package main

/*
#include <stdlib.h>
typedef struct { int a; } small;
static small *make_small(void) { small *s = malloc(sizeof *s); s->a = 1; return s; }
*/
import "C"
import (
	"fmt"
	"unsafe"
)

type holder struct{ s *C.small }

func main() {
	original := C.make_small()
	h := &holder{s: original}
	copied := *h.s
	h.s = &copied
	fmt.Println(h.s.a)
	C.free(unsafe.Pointer(original))
}
