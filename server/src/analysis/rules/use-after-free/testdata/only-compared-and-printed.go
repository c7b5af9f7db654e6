package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *name; int v; };
static int fill(void *p) { return p != NULL; }
*/
import "C"

import "fmt"

func f() bool {
	p := C.malloc(8)
	C.free(p)
	fmt.Println("freed", p)
	return p == nil
}
