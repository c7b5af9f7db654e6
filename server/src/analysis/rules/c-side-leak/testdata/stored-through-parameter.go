package p

/*
#include <stdlib.h>
#include <string.h>

struct text { char *data; int len; };
static void run(struct text *t) {
	t->data = malloc(16);
}
*/
import "C"

func f(t C.struct_text) { C.run(&t) }
