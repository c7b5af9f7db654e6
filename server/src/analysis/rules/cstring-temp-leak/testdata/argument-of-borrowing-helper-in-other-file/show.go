package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func show(p *C.char) { C.puts(p) }
