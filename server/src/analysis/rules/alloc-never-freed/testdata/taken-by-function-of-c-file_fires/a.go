package p

/*
#include "queue.h"
*/
import "C"

func f(b []byte) {
	p := C.CBytes(b) // want alloc-never-freed
	C.queue_push(p, C.size_t(len(b)))
}
