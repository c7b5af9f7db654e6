package p

/*
#include <stdlib.h>
#include <string.h>

typedef long *list;
static list run(int n) {
	list l = malloc((n + 2) * sizeof(long)); // want c-side-leak
	if (l) {
		*l++ = n;
		*l = 0;
	}
	return NULL;
}
*/
import "C"

func f() C.list { return C.run(1) }
