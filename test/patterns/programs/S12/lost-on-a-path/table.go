package main

// #include <stdint.h>
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

//export objectLength
func objectLength(id C.uint32_t) C.int {
	objects.Lock()
	defer objects.Unlock()
	name, _ := objects.byID[objectID(id)].(string)
	return C.int(len(name))
}

func (id objectID) free() {
	objects.Lock()
	defer objects.Unlock()
	delete(objects.byID, id)
}
