package p

// #include <stdlib.h>
// char *plain(int n) __attribute__((malloc));
// __attribute__((__malloc__)) char *copied(const char *s);
// void lib_end(int how, char *p);
// char *lib_text(void) __attribute__((malloc(lib_end, 2)));
// void *group_get(void) __attribute__((ownership_returns(group)));
// void group_put(void *p) __attribute__((ownership_takes(group, 1)));
// void lib_hold(char *p);
// struct pool;
// char *from_pool(const struct pool *p, int n) __attribute__((malloc));
import "C"

func lost() {
	a := C.plain(1)  // want c-result-leak "C.plain"
	b := C.copied(a) // want c-result-leak "C.copied"
	println(b)
	c := C.lib_text() // want c-result-leak "C.lib_text"
	C.lib_end(0, nil)
	println(c)
	d := C.group_get() // want c-result-leak "C.group_get"
	println(d)
	C.lib_hold(C.copied(a)) // want c-result-leak "C.copied"
}

func pooled(p *C.struct_pool) {
	a := C.from_pool(p, 1) // want c-result-leak "C.from_pool"
	println(a)
}
