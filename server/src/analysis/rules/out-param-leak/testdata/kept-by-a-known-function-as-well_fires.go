package p

/*
#include <stdlib.h>
#include <string.h>

static int make_entry(char **out) {
	char *p = strdup("a=b");
	*out = p;
	return p ? (int)strlen(p) - 3 : -1;
}
*/
import "C"

func entry() int {
	var out *C.char
	if C.make_entry(&out) != 0 { // want out-param-leak
		return 0
	}
	return int(C.strlen(out))
}
