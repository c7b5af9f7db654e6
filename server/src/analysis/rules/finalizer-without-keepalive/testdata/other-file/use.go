package p

// #include <string.h>
// static int count(char *s) { return (int)strlen(s); }
import "C"

func (b *buffer) Len() int {
	return int(C.count(b.mem)) // want finalizer-without-keepalive
}

func (p *plain) Len() int {
	return int(C.count(p.mem))
}
