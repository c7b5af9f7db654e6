package p

/*
#include <stdlib.h>
#include <string.h>

static void run(int n) {
	for (int i = 0; i < n; i++) {
		char *p = strdup("x"); // want c-side-leak
		if (p) p[0] = 'y';
	}
}
*/
import "C"

func f() { C.run(2) }
