package p

/*
typedef void (*release)(void *);
extern int add_listener(void *data, release done);
extern void goRelease(long id);
static void released(void *data) { goRelease((long)data); }
static int listen(long id) { return add_listener((void *)id, released); }
*/
import "C"

import "sync"

type objectID int32

var refs = struct {
	sync.Mutex
	objs map[objectID]any
	next objectID
}{objs: map[objectID]any{}, next: 1000}

func newObjectID(v any) objectID {
	refs.Lock()
	defer refs.Unlock()
	id := refs.next
	refs.next++
	refs.objs[id] = v
	return id
}

func (id objectID) get() any {
	refs.Lock()
	defer refs.Unlock()
	return refs.objs[id]
}

func (id *objectID) free() any {
	refs.Lock()
	defer refs.Unlock()
	v := refs.objs[*id]
	delete(refs.objs, *id)
	*id = 0
	return v
}

//export goRelease
func goRelease(id C.long) {
	o := objectID(id)
	o.free()
}

func f(v any) {
	id := newObjectID(v)
	C.listen(C.long(id))
}
