package main

/*
#include <stdlib.h>
static int sum(const unsigned char *p, int n) { int s = 0; for (int i = 0; i < n; i++) s += p[i]; return s; }
*/
import "C"
import "fmt"

func add(data []byte) int {
	p := C.CBytes(data) // want alloc-never-freed
	return int(C.sum((*C.uchar)(p), C.int(len(data))))
}

func main() {
	total := 0
	for i := 0; i < 20; i++ {
		total += add([]byte{1, 2, 3})
	}
	fmt.Println(total)
}
