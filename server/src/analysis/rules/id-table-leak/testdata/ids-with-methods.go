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

//export goLook
func goLook(id C.int) { objectID(id).get().(func())() }

func forgets(v any) {
	id := newObjectID(v) // want id-table-leak "never taken out"
	C.parity(C.int(id))
}

func inline(v any) {
	C.visit(C.int(newObjectID(v))) // want id-table-leak
}

func sometimes(v any) bool {
	id := newObjectID(v) // want id-table-leak "on some paths only"
	if C.parity(C.int(id)) != 0 {
		return false
	}
	id.free()
	return true
}

func inClosure(vs []any) {
	each := func(v any) {
		id := newObjectID(v) // want id-table-leak
		C.parity(C.int(id))
	}
	for _, v := range vs {
		each(v)
	}
}

func good(v any) {
	id := newObjectID(v)
	defer id.free()
	C.parity(C.int(id))
}

func kept(v any) objectID {
	id := newObjectID(v)
	C.parity(C.int(id))
	return id
}
