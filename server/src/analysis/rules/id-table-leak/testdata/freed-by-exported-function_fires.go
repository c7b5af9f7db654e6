package p

// static int parity(int id) { return id % 2; }
// int visit(int id);
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

//export goDone
func goDone(id C.int) {
	o := objectID(id)
	o.get()
}

func f(v any) {
	id := newObjectID(v) // want id-table-leak
	C.visit(C.int(id))
}
