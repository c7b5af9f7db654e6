package main

/*
#include <stdint.h>
static uintptr_t back(uintptr_t h) { return h; }
*/
import "C"
import (
	"fmt"
	"runtime/cgo"
)

func main() {
	h := cgo.NewHandle("value")
	fmt.Println(C.back(C.uintptr_t(h)))
	h.Delete()
	fmt.Println(h.Value()) // want handle-use-after-delete:error
}
