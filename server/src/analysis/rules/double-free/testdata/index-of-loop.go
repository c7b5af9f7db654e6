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

func f(all []*C.char) {
	for i := range all {
		C.free(unsafe.Pointer(all[i]))
	}
	for i := 0; i < len(all); i++ {
		all[i] = nil
	}
}
