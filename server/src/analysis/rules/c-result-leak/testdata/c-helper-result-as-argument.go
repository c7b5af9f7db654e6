package p

// #include <stdlib.h>
// #include <string.h>
// static char *twice(const char *s) {
// 	char *p = malloc(2 * strlen(s) + 1);
// 	strcpy(p, s);
// 	strcat(p, s);
// 	return p;
// }
import "C"

func f(s *C.char) string {
	return C.GoString(C.twice(s)) // want c-result-leak "C\.twice"
}
