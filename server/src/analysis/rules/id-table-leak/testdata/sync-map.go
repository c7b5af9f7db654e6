package p

// static int parity(int id) { return id % 2; }
import "C"

import (
	"sync"
	"sync/atomic"
)

var (
	objects sync.Map
	last    int64
)

func save(v any) int64 {
	id := atomic.AddInt64(&last, 1)
	objects.Store(id, v)
	return id
}

func drop(id int64) { objects.Delete(id) }

//export goValue
func goValue(id C.int) { _ = load(int64(id)) }

func load(id int64) any {
	v, _ := objects.Load(id)
	return v
}

func f(v any) {
	id := save(v) // want id-table-leak
	C.parity(C.int(id))
}

func good(v any) {
	id := save(v)
	defer drop(id)
	C.parity(C.int(id))
}
