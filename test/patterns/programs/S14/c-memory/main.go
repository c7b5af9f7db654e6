package main

/*
#include <stdlib.h>
extern int *makeCounter(void);
static int first(void) { int *p = makeCounter(); int n = *p; free(p); return n; }
*/
import "C"
import "fmt"

func main() {
	fmt.Println(C.first())
}
