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

import "fmt"

func f() bool {
	p := (*C.int)(C.malloc(8))
	C.free(unsafe.Pointer(p))
	fmt.Println("freed", *p) // want use-after-free
	return p == nil
}
