package p

// #include <stdlib.h>
// char *plain(int n) __attribute__((malloc));
// __attribute__((__malloc__)) char *copied(const char *s);
// void lib_end(int how, char *p);
// char *lib_text(void) __attribute__((malloc(lib_end, 2)));
// void *group_get(void) __attribute__((ownership_returns(group)));
// void group_put(void *p) __attribute__((ownership_takes(group, 1)));
// void lib_hold(char *p) __attribute__((ownership_holds(malloc, 1)));
// struct pool;
// char *from_pool(struct pool *p, int n) __attribute__((malloc));
import "C"
import "unsafe"

func freed() {
	a := C.plain(1)
	defer C.free(unsafe.Pointer(a))
	b := C.copied(a)
	defer C.free(unsafe.Pointer(b))
	c := C.lib_text()
	C.lib_end(0, c)
	d := C.group_get()
	C.group_put(d)
	C.lib_hold(C.copied(a))
}

func pooled(p *C.struct_pool) {
	a := C.from_pool(p, 1)
	println(a)
}
