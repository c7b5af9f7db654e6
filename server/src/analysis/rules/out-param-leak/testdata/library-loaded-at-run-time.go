package p

/*
#include <stdlib.h>
#include <sys/types.h>
static int my_sd_pid_get_slice(void *f, pid_t pid, char **slice) {
	int (*sd_pid_get_slice)(pid_t, char **);
	sd_pid_get_slice = (int (*)(pid_t, char **))f;
	return sd_pid_get_slice(pid, slice);
}
*/
import "C"
import "unsafe"

func f(symbol unsafe.Pointer) string {
	var slice *C.char
	if C.my_sd_pid_get_slice(symbol, 0, &slice) < 0 {
		return ""
	}
	defer func() { C.free(unsafe.Pointer(slice)) }()
	return C.GoString(slice)
}
