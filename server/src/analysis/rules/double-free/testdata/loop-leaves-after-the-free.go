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

func f(list []string) {
	cs := C.CString("x")
	for range list {
		if C.puts(cs) < 0 {
			C.free(unsafe.Pointer(cs))
			return
		}
	}
	C.free(unsafe.Pointer(cs))
}
