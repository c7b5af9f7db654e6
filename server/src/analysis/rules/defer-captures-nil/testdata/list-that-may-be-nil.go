package p

/*
#include <stdlib.h>
#include <string.h>
static char **make_list(int n) {
	return malloc(sizeof(char *) * n);
}
static void free_list(char **list) { free(list); }
static void fill(char ***list) { *list = malloc(8); }
*/
import "C"
import "unsafe"

func f() {
	list := C.make_list(4)
	defer C.free_list(list)
	C.memset(unsafe.Pointer(list), 0, 8)
}
