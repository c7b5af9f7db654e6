package p

/*
#include <stdlib.h>
struct api { int (*init)(struct api *a, const char *lang); int (*destroy)(struct api *a, char *name); };
static int start(struct api *a, char *lang) { return a->destroy(a, lang); }
*/
import "C"

func f(a *C.struct_api, lang string) C.int {
	return C.start(a, C.CString(lang))
}
