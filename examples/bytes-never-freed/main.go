// C.CBytes copies into C memory; the garbage collector knows nothing of the copy.
package main

/*
#include <stdlib.h>

static int sum(const unsigned char *data, int n) {
	int total = 0;
	for (int i = 0; i < n; i++) total += data[i];
	return total;
}
*/
import "C"

import "fmt"

func sum(data []byte) int {
	copied := C.CBytes(data)
	return int(C.sum((*C.uchar)(copied), C.int(len(data))))
}

func main() {
	fmt.Println(sum([]byte{1, 2, 3}))
}
