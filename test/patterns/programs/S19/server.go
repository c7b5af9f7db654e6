package main

/*
#include <stdlib.h>
#include <string.h>
static int work(int n) {
	char *p = malloc(n); // want c-side-leak
	memset(p, 1, n);
	return p[n - 1];
}
*/
import "C"
import (
	"fmt"
	"net/http"
	_ "net/http/pprof"
)

func greet(name string) int {
	cs := C.CString(name) // want alloc-never-freed
	return int(*cs)
}

func main() {
	fmt.Println(greet("gopher"), C.work(1000))
	_ = http.ListenAndServe("127.0.0.1:6060", nil)
}
