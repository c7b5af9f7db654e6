package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"

//export Join
func Join(a *C.char, b *C.char) string {
	return C.GoString(a) + C.GoString(b) // want export-returns-go-memory
}
