package p

/*
#include <stdlib.h>
#include <string.h>

static int run(int n) {
	int rc = -1;
	char *a = malloc(16);
	char *b = NULL;
	if (!a) goto done;
	b = malloc(16);
	if (!b) goto done;
	memset(b, 0, 16);
	if (n < 0) goto done;
	rc = 0;
done:
	free(b);
	free(a);
	return rc;
}
*/
import "C"

func f() { C.run(1) }
