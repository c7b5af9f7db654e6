#include <stdlib.h>
#include <string.h>
#include "obj.h"

struct obj *obj_new(void) { return calloc(1, sizeof(struct obj)); }

void obj_set_name(struct obj *o, char *name) { o->name = strdup(name); }

void obj_free(struct obj *o)
{
	free(o->name);
	free(o);
}
