#include <stdlib.h>
#include <string.h>
#include "a.h"

void run(void) {
	char *p = malloc(16);
	memset(p, 0, 16);
	give_back(p);
}
