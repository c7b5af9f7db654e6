package p

// #include <stdint.h>
// void start(uintptr_t h);
// void unregister(uintptr_t h);
import "C"

import "runtime/cgo"

func f(v any) any {
	h := cgo.NewHandle(v)
	h.Delete()
	_ = v
	defer h.Delete() // want handle-use-after-delete
	return h.Value() // want handle-use-after-delete
}
