// Package block counts. #include is only a word here.
package block

/*
The text before the first line of C stays a comment.

#cgo linux LDFLAGS: -L${SRCDIR}/lib -lm
#include <stdlib.h>

struct node { int value; };

static int twice(const char *text) {
	/* opened by C and closed by Go:
	return 2;
}
*/
import "C"

// Twice is Go again.
func Twice() int { return int(C.twice(nil)) }
