package p

/*
#include <stdlib.h>
typedef struct box { int n; } box;
static box shared;
static box *BN_new(void) { return &shared; }
*/
import "C"

func f() C.int {
	b := C.BN_new()
	return b.n
}
