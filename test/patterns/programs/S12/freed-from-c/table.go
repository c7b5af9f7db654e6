package main

/*
#include <stdint.h>
*/
import "C"
import "sync"

type objectID uint32

var objects = struct {
	sync.Mutex
	byID map[objectID]any
	next objectID
}{byID: map[objectID]any{}}

func register(v any) objectID {
	objects.Lock()
	defer objects.Unlock()
	objects.next++
	objects.byID[objects.next] = v
	return objects.next
}

func (id objectID) get() any {
	objects.Lock()
	defer objects.Unlock()
	return objects.byID[id]
}

func (id objectID) free() {
	objects.Lock()
	defer objects.Unlock()
	delete(objects.byID, id)
}

//export objectDone
func objectDone(id C.uint32_t) { objectID(id).free() }
