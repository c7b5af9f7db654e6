package main

/*
#include <stdint.h>
static uintptr_t back(char *p) { return (uintptr_t)p; }
*/
import "C"
import (
	"fmt"
	"unsafe"
)

type objectID uint32

func main() {
	id := objectID(7)
	p := (*C.char)(unsafe.Pointer(uintptr(id))) // want integer-as-pointer:error
	fmt.Println(C.back(p))
}
