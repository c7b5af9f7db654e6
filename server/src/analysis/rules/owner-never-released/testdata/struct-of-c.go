package p

// #include <stdlib.h>
// typedef struct { unsigned char *ptr; size_t len; } buffer;
// static int send(buffer b) { return b.len > 1; }
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

func open(data []byte) C.buffer {
	if data == nil {
		return C.buffer{ptr: nil, len: 0}
	}
	return C.buffer{ptr: (*C.uchar)(C.CBytes(data)), len: C.size_t(len(data))}
}

func done(b C.buffer) { C.free(unsafe.Pointer(b.ptr)) }

func run(data []byte) C.int {
	b := open(data) // want owner-never-released "open"
	return C.send(b)
}
