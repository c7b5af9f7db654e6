package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"

//export Find
func Find(n C.int) *C.int {
	if n < 0 {
		return nil
	}
	p := new(C.int)
	*p = n
	return p // want export-returns-go-memory
}
