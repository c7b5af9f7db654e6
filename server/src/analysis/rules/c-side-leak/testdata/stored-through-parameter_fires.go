package p

/*
#include <stdlib.h>
#include <string.h>

struct text { char *data; int len; };
static void run(struct text t) {
	char *data = malloc(16); // want c-side-leak
	memset(data, 0, t.len);
}
*/
import "C"

func f(t C.struct_text) { C.run(t) }
