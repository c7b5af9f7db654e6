package main

/*
#include <stdlib.h>
struct point { int x; };
static struct point *origin(void) { static struct point p; return &p; }
*/
import "C"
import "fmt"

type point struct{ c *C.struct_point }

func at(c *C.struct_point) *point { return &point{c: c} }

func main() {
	fmt.Println(at(C.origin()).c.x)
}
