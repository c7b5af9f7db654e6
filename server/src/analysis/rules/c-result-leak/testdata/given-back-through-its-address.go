package p

/*
typedef struct msg msg;
__attribute__((weak)) msg *zmsg_new(void);
__attribute__((weak)) void zmsg_destroy(msg **m);
__attribute__((weak)) int look(const msg *m);
*/
import "C"

func f() {
	m := C.zmsg_new()
	C.look(m)
	C.zmsg_destroy(&m)
}
