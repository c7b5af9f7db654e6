// An address kept as a uintptr is a number: when the stack moves, it points to the old place.
package main

/*
#include <stdint.h>
*/
import "C"

import (
	"fmt"
	"unsafe"
)

type pair struct {
	first  int16
	second int16
}

func main() {
	var x pair
	address := uintptr(unsafe.Pointer(&x)) + unsafe.Offsetof(x.second)
	second := (*int16)(unsafe.Pointer(address))
	*second = 42
	fmt.Println(C.int(x.second))
}
