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
	p := (*int16)(unsafe.Add(unsafe.Pointer(&x), unsafe.Offsetof(x.b)))
	*p = 42
	fmt.Println(x.b)
}
