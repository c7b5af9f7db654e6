package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"

func f(list []string) {
	var cs *C.char
	for _, name := range list {
		cs = toC(name) // want loop-alloc-freed-once "toC"
		C.strlen(cs)
	}
	free(cs)
}
