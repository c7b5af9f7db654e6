package p

/*
#include <stdlib.h>
typedef struct { char *ptr; size_t size; } git_buf;
void git_buf_dispose(git_buf *buf);
*/
import "C"

func f() C.size_t {
	var buf C.git_buf
	defer C.git_buf_dispose(&buf)
	return buf.size
}
