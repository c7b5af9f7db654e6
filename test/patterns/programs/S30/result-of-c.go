package main

/*
#include <stdlib.h>
#include <string.h>
static char *twice(const char *s) { char *r = malloc(2 * strlen(s) + 1); strcpy(r, s); return strcat(r, s); }
*/
import "C"
import (
	"fmt"
	"unsafe"
)

func repeat(s string) string {
	cs := C.CString(s)
	defer C.free(unsafe.Pointer(cs))
	r := C.twice(cs) // want c-result-leak
	return C.GoString(r)
}

func main() {
	fmt.Println(repeat("gopher"))
}
