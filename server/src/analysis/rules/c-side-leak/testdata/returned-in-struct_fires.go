package p

/*
#include <stdlib.h>
#include <string.h>

struct text { char *data; int len; };
static int run(void) {
	struct text t;
	t.data = malloc(16); // want c-side-leak
	t.len = 16;
	return t.len;
}
*/
import "C"

func f() { t := C.run(); _ = t }
