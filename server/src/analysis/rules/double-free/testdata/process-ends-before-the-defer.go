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

import "os"

func f(s string) {
	cs := C.CString(s)
	defer C.free(unsafe.Pointer(cs))
	if C.puts(cs) < 0 {
		C.free(unsafe.Pointer(cs))
		os.Exit(1)
	}
}
