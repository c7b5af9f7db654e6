package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *name; int v; };
static int fill(void *p) { return p != NULL; }
*/
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func (b *buffer) Close() { C.free(b.p) }

func f(p unsafe.Pointer) bool {
	b := &buffer{p}
	defer b.Close() // want double-free "deferred b.Close"
	if C.fill(b.p) == 0 {
		b.Close()
		return false
	}
	return true
}
