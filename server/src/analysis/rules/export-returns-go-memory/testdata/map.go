package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"

//export Table
func Table() map[int]int {
	return map[int]int{1: 2} // want export-returns-go-memory
}
