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

type animal struct{ s *C.struct_node }

func newAnimal() *animal {
	return &animal{s: (*C.struct_node)(C.calloc(1, C.sizeof_struct_node))}
}

func (a *animal) Free() {
	if a.s != nil {
		C.free(unsafe.Pointer(a.s))
		a.s = nil
	}
}

func f() {
	a := newAnimal() // want owner-never-released
	ns := *a.s
	ns.v = 2
	a.s = &ns
	a.Free() // want free-go-memory
}
