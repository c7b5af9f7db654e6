package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"

import "errors"

//export Check
func Check(n C.int) error {
	if n >= 0 {
		return nil
	}
	return errors.New("negative") // want export-returns-go-memory
}
