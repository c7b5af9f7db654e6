package p

// #include <stdlib.h>
// struct vec { int *data; int n; };
// static struct vec the_vec;
import "C"

func (b *block) bytes() []byte {
	return (*[1 << 30]byte)(b.start)[:b.size:b.size] // want huge-array-view
}

func (b *block) close() { C.free(b.start) }
