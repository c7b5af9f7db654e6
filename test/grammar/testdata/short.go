package short

/* #include <stdio.h> */
import "C"

/*
const int limit = 5;
static void hello(void) { puts("hi"); } */

func Hello() { C.hello() }
