package main

/*
#include <stdint.h>
extern void objectDone(uint32_t id);
static void use(uint32_t id) { objectDone(id); }
*/
import "C"
import "fmt"

type object struct{ name string }

func main() {
	for i := 0; i < 20; i++ {
		id := register(&object{name: "one"})
		C.use(C.uint32_t(id))
	}
	fmt.Println(len(objects.byID))
}
