package p

/*
#include <stdint.h>
#include <stdlib.h>
static int useu(uintptr_t u) { return u != 0; }
*/
import "C"
import "unsafe"

type box struct{ id uintptr }

func f() *box {
	x := new(int)
	return &box{id: uintptr(unsafe.Pointer(x))} // want uintptr-stash
}

func (b *box) same(c *box) bool {
	return *(*int)(unsafe.Pointer(b.id)) == *(*int)(unsafe.Pointer(c.id))
}
