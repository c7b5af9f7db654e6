package p

/*
#include <stdlib.h>
#include <sys/types.h>
extern int sd_pid_get_unit(pid_t pid, char **unit);
static int unit_of(pid_t pid, char **unit) { return sd_pid_get_unit(pid, unit); }
*/
import "C"
import "unsafe"

func f(pid int) string {
	var unit *C.char
	if C.unit_of(C.pid_t(pid), &unit) < 0 {
		return ""
	}
	defer C.free(unsafe.Pointer(unit))
	return C.GoString(unit)
}
