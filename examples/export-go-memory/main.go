// An exported function hands Go memory to C, which the runtime forbids: the call panics.
package main

/*
extern int *counter(void);

static int read_counter(void) { return *counter(); }
*/
import "C"

import "fmt"

//export counter
func counter() *C.int {
	value := new(C.int)
	*value = 7
	return value
}

func main() {
	fmt.Println(C.read_counter())
}
