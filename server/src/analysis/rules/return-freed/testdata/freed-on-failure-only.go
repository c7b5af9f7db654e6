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

func f() (cs *C.char, err error) {
	cs = C.CString("x")
	defer func() {
		if err != nil {
			C.free(unsafe.Pointer(cs))
		}
	}()
	if C.puts(cs) < 0 {
		err = errors.New("puts")
		return
	}
	return cs, nil
}
