package p

/*
#include <stdlib.h>
#include <string.h>

struct text { char *data; int len; };
static struct text run(void) {
	struct text t;
	t.data = malloc(16);
	t.len = 16;
	return t;
}
*/
import "C"

func f() { t := C.run(); _ = t }
