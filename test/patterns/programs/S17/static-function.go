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
import "fmt"

func main() {
	total := 0
	for i := 0; i < 20; i++ {
		total += int(C.work(1000))
	}
	fmt.Println(total)
}
