package p

/*
typedef struct git_repository git_repository;
enum { GIT_EUSER = -7 };
__attribute__((weak)) int git_repository_open(git_repository **out, const char *path);
__attribute__((weak)) void git_repository_free(git_repository *r);
*/
import "C"

import "errors"

type ErrorCode int

const ErrorCodeUser ErrorCode = C.GIT_EUSER

type Repository struct{ ptr *C.git_repository }

func (r *Repository) Free() { C.git_repository_free(r.ptr) }

func open(err error) (*Repository, error) {
	var ptr *C.git_repository
	ret := C.git_repository_open(&ptr, nil) // want constructor-error-path
	if ret == 0 && err != nil {
		return nil, err
	}
	if ret < 0 {
		return nil, errors.New("open")
	}
	return &Repository{ptr}, nil
}
