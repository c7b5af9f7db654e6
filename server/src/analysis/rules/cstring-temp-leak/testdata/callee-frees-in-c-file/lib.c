#include <stdio.h>
#include <stdlib.h>
#include "lib.h"

void consume(char *s)
{
	puts(s);
	free(s);
}
