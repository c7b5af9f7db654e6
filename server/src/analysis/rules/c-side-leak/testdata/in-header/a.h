#include <stdlib.h>
#include <string.h>

static inline void run(void) {
	char *p = malloc(16); // want c-side-leak
	memset(p, 0, 16);
}
