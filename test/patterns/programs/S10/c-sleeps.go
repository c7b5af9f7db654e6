package main

/*
#include <unistd.h>
static int wait_and_sum(const int *v, int n) {
	int s = 0;
	sleep(1);
	for (int i = 0; i < n; i++) s += v[i];
	return s;
}
*/
import "C"
import "fmt"

func main() {
	v := []C.int{1, 2, 3}
	fmt.Println(C.wait_and_sum(&v[0], C.int(len(v)))) // want blocking-call-holds-go-memory:hint
}
