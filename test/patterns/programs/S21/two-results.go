// nocompile: cgo refuses the form with two results
package main

// #include <stdlib.h>
import "C"
import "fmt"

func main() {
	p, err := C.malloc(100) // want malloc-two-results:error
	if err != nil {
		fmt.Println(err)
		return
	}
	C.free(p)
}
