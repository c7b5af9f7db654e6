package main

/*
#include <stdint.h>
extern int objectLength(uint32_t id);
static int use(uint32_t id) { return objectLength(id) + id % 3; }
*/
import "C"
import "fmt"

func work(name string) bool {
	id := register(name) // want id-table-leak
	if C.use(C.uint32_t(id)) == 3 {
		return false
	}
	id.free()
	return true
}

func main() {
	for i := 0; i < 20; i++ {
		work("one")
	}
	fmt.Println(len(objects.byID))
}
