package p

/*
#include <stdlib.h>

struct obj { int refs; };

static struct obj *obj_new(void) { return calloc(1, sizeof(struct obj)); }
static void obj_ref(struct obj *o) { o->refs++; }
static void obj_free(struct obj *o) {
	if (o->refs-- == 0) free(o);
}
*/
import "C"

type object struct{ p *C.struct_obj }

func newObject() *object { return &object{p: C.obj_new()} }

// Ref takes a further reference.
func (o *object) Ref() {
	C.obj_ref(o.p)
}

func (o *object) Free() {
	C.obj_free(o.p)
}
