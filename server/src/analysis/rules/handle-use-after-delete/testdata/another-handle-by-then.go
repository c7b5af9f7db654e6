package p

// #include <stdint.h>
// void start(uintptr_t h);
// void unregister(uintptr_t h);
import "C"

import "runtime/cgo"

func f(v any) any {
	h := cgo.NewHandle(v)
	h.Delete()
	h = cgo.NewHandle(v)
	defer h.Delete()
	return h.Value()
}
