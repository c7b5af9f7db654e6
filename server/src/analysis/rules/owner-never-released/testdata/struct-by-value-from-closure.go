package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type buffer struct {
	p unsafe.Pointer
	n int
}

func (b buffer) free() { C.free(b.p) }

func open(data []byte) buffer {
	return func() buffer {
		return buffer{p: C.CBytes(data), n: len(data)}
	}()
}

func run(data []byte) int {
	b := open(data) // want owner-never-released "open"
	return b.n
}
