package main

/*
#include <stdint.h>
static uintptr_t back(uintptr_t id) { return id; }
*/
import "C"
import "fmt"

type objectID uint32

func main() {
	id := objectID(7)
	fmt.Println(C.back(C.uintptr_t(id)))
}
