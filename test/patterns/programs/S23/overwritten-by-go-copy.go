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
	h := &holder{s: C.make_small()} // want overwritten-alloc
	copied := *h.s
	h.s = &copied
	fmt.Println(h.s.a)
	C.free(unsafe.Pointer(h.s)) // want free-go-memory:error
}
