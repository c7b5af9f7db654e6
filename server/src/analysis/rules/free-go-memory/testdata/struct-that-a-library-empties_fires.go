package p

/*
#include <stdlib.h>
typedef struct { char *ptr; size_t size; } git_buf;
void git_buf_dispose(git_buf *buf);
*/
import "C"
import "unsafe"

func f() C.size_t {
	var buf C.git_buf
	defer C.free(unsafe.Pointer(&buf)) // want free-go-memory
	return buf.size
}
