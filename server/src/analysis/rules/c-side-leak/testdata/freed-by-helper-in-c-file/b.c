#include <stdlib.h>
#include <string.h>
#include "a.h"

void give_back(char *p) {
	free(p);
}
