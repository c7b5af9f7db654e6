package p

/*
#include <stdlib.h>
typedef struct box { int n; } box;
static box shared;
__attribute__((weak)) box *BN_new(void);
*/
import "C"

func f() C.int {
	b := C.BN_new() // want c-result-leak
	return b.n
}
