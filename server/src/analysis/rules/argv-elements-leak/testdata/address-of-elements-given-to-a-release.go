package p

/*
#include <stdlib.h>
#include <string.h>
struct rec;
//cgovet:returns owned free=rec_free
__attribute__((weak)) struct rec *rec_new(int n);
__attribute__((weak)) void rec_free(struct rec *r);
__attribute__((weak)) void rec_free_all(struct rec **r, size_t n);
*/
import "C"

func f(n int) {
	list := make([]*C.struct_rec, n)
	defer C.rec_free_all(&list[0], C.size_t(n))
	for i := range list {
		list[i] = C.rec_new(1)
	}
}
