#include <stdlib.h>
#include <string.h>
char *made(void) {
	char *block = malloc(16);
	memset(block, 1, 16);
	return block;
}
