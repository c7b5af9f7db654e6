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

func (o *object) Free() { // want close-not-idempotent:info "p again"
	C.obj_free(o.p)
}
