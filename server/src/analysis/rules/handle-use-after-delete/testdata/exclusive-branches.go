package p

// #include <stdint.h>
// void start(uintptr_t h);
// void unregister(uintptr_t h);
import "C"

import "runtime/cgo"

func f(v any, early bool) any {
	h := cgo.NewHandle(v)
	if early {
		h.Delete()
		return nil
	}
	x := h.Value()
	h.Delete()
	return x
}
