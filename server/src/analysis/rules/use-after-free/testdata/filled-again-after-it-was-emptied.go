package p

/*
#include <stdlib.h>
typedef struct { char *ptr; size_t asize, size; } git_buf;
typedef struct git_repository git_repository;
extern int git_branch_remote_name(git_buf *out, git_repository *repo, const char *name);
extern void git_buf_dispose(git_buf *buf);
*/
import "C"

func f(repo *C.git_repository, name *C.char) string {
	buf := C.git_buf{}
	if C.git_branch_remote_name(&buf, repo, name) < 0 {
		return ""
	}
	defer C.git_buf_dispose(&buf)
	return C.GoStringN(buf.ptr, C.int(buf.size))
}

func all(repo *C.git_repository, names []*C.char) []string {
	var buf C.git_buf
	var out []string
	for _, name := range names {
		if C.git_branch_remote_name(&buf, repo, name) == 0 {
			out = append(out, C.GoStringN(buf.ptr, C.int(buf.size)))
		}
		C.git_buf_dispose(&buf)
	}
	return out
}

func size(repo *C.git_repository, name *C.char) int {
	buf := new(C.git_buf)
	C.git_branch_remote_name(buf, repo, name)
	C.git_buf_dispose(buf)
	buf.size = 0
	return int(buf.size)
}
