package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *name; int v; };
static int fill(void *p) { return p != NULL; }
*/
import "C"

func f(n int) {
	p := C.malloc(8) // want leak-on-path
	for i := 0; i < n; i++ {
		C.free(p) // want double-free "again in the next round"
	}
}
