package main

// #include <stdlib.h>
import "C"
import "fmt"

func main() {
	p := C.malloc(100)
	if p == nil { // want malloc-nil-check:hint
		fmt.Println("no memory")
		return
	}
	C.free(p)
}
