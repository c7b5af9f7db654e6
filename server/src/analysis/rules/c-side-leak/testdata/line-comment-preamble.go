package p

// #include <stdlib.h>
// static int run(int n) {
//   int *p = (int *)malloc(n); // want c-side-leak
//   p[0] = n;
//   return p[0];
// }
import "C"

func f() { C.run(2) }
