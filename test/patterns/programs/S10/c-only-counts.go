package main

/*
static int sum(const int *v, int n) { int s = 0; for (int i = 0; i < n; i++) s += v[i]; return s; }
*/
import "C"
import "fmt"

func main() {
	v := []C.int{1, 2, 3}
	fmt.Println(C.sum(&v[0], C.int(len(v))))
}
