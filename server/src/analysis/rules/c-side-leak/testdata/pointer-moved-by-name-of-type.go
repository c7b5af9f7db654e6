package p

/*
#include <stdlib.h>
#include <string.h>

typedef long *list;
static list run(int n) {
	list l = malloc((n + 2) * sizeof(long));
	if (l) {
		*l++ = n;
		*l = 0;
	}
	return l;
}
*/
import "C"

func f() C.list { return C.run(1) }
