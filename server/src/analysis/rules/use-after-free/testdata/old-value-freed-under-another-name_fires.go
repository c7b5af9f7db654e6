package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *name; int v; };
char *make(void);
static void renew(char **p) { *p = strdup("x"); }
static int fill(void *p) { return p != NULL; }
*/
import "C"
import "unsafe"

func f() {
	p := C.make()
	old := p
	C.free(unsafe.Pointer(old))
	C.puts(p) // want use-after-free
}
