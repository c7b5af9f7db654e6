package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *name; int v; };
char *newName(void);
static int fill(void *p) { return p != NULL; }
*/
import "C"
import "unsafe"

func f() {
	name := C.newName()
	defer C.free(unsafe.Pointer(name)) // want double-free
	C.puts(name)
	C.free(unsafe.Pointer(name))
}
