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

import "errors"

func f(ok bool) (*C.char, error) {
	cs := C.CString("x")
	if !ok {
		C.free(unsafe.Pointer(cs))
		return cs, errors.New("not ok")
	}
	return cs, nil
}
