#include <stdlib.h>
#include <string.h>
#include "a.h"

void run(void) {
	char *p = malloc(16); // want c-side-leak
	memset(p, 0, 16);
	give_back(p);
}
