package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

func length() C.size_t { return C.strlen(C.CString("x")) } // want cstring-temp-leak
