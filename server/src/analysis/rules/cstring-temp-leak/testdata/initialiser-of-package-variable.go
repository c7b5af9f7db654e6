package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

var length = C.strlen(C.CString("x"))
