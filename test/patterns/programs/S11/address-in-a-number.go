package main

import "C"
import (
	"fmt"
	"unsafe"
)

type pair struct {
	a int16
	b int16
}

func main() {
	var x pair
	tmp := uintptr(unsafe.Pointer(&x)) + unsafe.Offsetof(x.b)
	p := (*int16)(unsafe.Pointer(tmp)) // want uintptr-stash:error
	*p = 42
	fmt.Println(x.b)
}
