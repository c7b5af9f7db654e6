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

func f(all []*buffer) {
	for _, b := range all {
		C.free(b.p)
	}
}
