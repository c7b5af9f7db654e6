package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"

const version = "1.0"

//export Version
func Version(full C.int) string {
	if full != 0 {
		return "version 1.0"
	}
	return version
}
