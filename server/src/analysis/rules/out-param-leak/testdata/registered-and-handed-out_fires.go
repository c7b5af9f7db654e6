package p

/*
#include <stdlib.h>
typedef struct sqlite3 sqlite3;
__attribute__((weak)) void sqlite3_free(void *p);
__attribute__((weak)) void *sqlite3_malloc(int n);
__attribute__((weak)) int sqlite3_create_module_v2(sqlite3 *db, const char *name, const void *module,
	void *aux, void (*destroy)(void *));

typedef struct array { int n; } array;

static int array_create(sqlite3 *db, const char *name, array **out) {
	array *a;
	*out = a = sqlite3_malloc(sizeof(*a));
	if (a == 0) return 7;
	a->n = 0;
	return name == 0;
}
*/
import "C"

import "errors"

func f(db *C.sqlite3, name *C.char) (C.int, error) {
	var a *C.array
	if C.array_create(db, name, &a) != 0 { // want out-param-leak "array_create"
		return 0, errors.New("no array")
	}
	return a.n, nil
}
