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
	return &box{id: uintptr(unsafe.Pointer(x))}
}

func (b *box) same(c *box) bool { return b.id == c.id }
