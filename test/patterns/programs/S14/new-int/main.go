package main

/*
extern int *makeCounter(void);
static int first(void) { return *makeCounter(); }
*/
import "C"
import "fmt"

func main() {
	fmt.Println(C.first())
}
