package p

// #include <stdlib.h>
// static void use(void *p) {}
import "C"
import "unsafe"

func f(v interface{}) {
	switch v := v.(type) {
	case []byte:
		C.free(unsafe.Pointer(&v[0]))
	case error:
		panic(v)
	}
}
