package main

/*
#include <stdlib.h>
#include <string.h>
static char *big(void) {
	size_t n = 50 << 20;
	char *p = malloc(n);
	memset(p, 'a', n);
	return p;
}
*/
import "C"
import "fmt"

func load() int {
	total := 0
	for i := 0; i < 20; i++ {
		p := C.big()                // want c-result-leak
		total += len(C.GoString(p)) // want unterminated-c-string
	}
	return total
}

func main() {
	fmt.Println(load())
}
