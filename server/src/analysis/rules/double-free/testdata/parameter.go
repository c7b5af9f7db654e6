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

func f(cs *C.char) {
	C.puts(cs)
	C.free(unsafe.Pointer(cs))
	C.free(unsafe.Pointer(cs)) // want double-free "frees cs a second time"
}
