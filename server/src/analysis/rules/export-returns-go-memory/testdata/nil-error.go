package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"

//export Check
func Check(n C.int) error {
	if n >= 0 {
		return nil
	}
	return nil
}
