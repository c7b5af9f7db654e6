// The C string is made inside the call: afterwards nothing holds it, so nothing can free it.
package main

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"

import "fmt"

func main() {
	fmt.Println(C.strlen(C.CString("lost at once")))
}
