package p

/*
#include <stdlib.h>
typedef struct SDL_RWops SDL_RWops;
__attribute__((weak)) SDL_RWops *SDL_RWFromFile(const char *file, const char *mode);
static void *SDL_LoadFile_RW(SDL_RWops *src, size_t *size, int freesrc) {
	return 0;
}
*/
import "C"

func f(file, mode *C.char) {
	var n C.size_t
	src := C.SDL_RWFromFile(file, mode)
	C.SDL_LoadFile_RW(src, &n, 1) // want c-result-leak "SDL_LoadFile_RW"
}
