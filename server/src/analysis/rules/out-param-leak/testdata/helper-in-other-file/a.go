package p

/*
#include <stdlib.h>
#include <string.h>
static void mk(char **out) { *out = strdup("made"); }
*/
import "C"

func f() string {
	var out *C.char
	fill(&out) // want out-param-leak "fill writes to out"
	return C.GoString(out)
}
