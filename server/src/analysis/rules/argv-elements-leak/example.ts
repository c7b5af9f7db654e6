/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
#include <string.h>

static void run(char **argv) {
	while (*argv) argv++;
}
*/
import "C"

func Run(args []string) {
	argv := make([]*C.char, len(args)+1)
	for i, arg := range args {
		argv[i] = C.CString(arg)
	}
	C.run(&argv[0])
}
`;

const good = `package example

/*
#include <stdlib.h>
#include <string.h>

static void run(char **argv) {
	while (*argv) argv++;
}
*/
import "C"
import "unsafe"

func Run(args []string) {
	argv := make([]*C.char, len(args)+1)
	for i, arg := range args {
		argv[i] = C.CString(arg)
	}
	defer func() {
		for _, p := range argv {
			C.free(unsafe.Pointer(p))
		}
	}()
	C.run(&argv[0])
}
`;

export const example = { bad, good };
