package main

// #include <stdlib.h>
// #include <string.h>
import "C"
import "fmt"

func bytesOfC(n int) []byte {
	p := C.malloc(C.size_t(n))
	defer C.free(p)
	C.memset(p, 1, C.size_t(n))
	return C.GoBytes(p, C.int(n))
}

func main() {
	total := 0
	for i := 0; i < 20; i++ {
		total += len(bytesOfC(1000))
	}
	fmt.Println(total)
}
