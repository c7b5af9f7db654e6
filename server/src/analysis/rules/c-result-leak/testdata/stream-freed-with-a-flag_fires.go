package p

/*
typedef struct SDL_RWops SDL_RWops;
typedef struct SDL_Surface SDL_Surface;
__attribute__((weak)) SDL_RWops *SDL_RWFromFile(const char *file, const char *mode);
__attribute__((weak)) int SDL_SaveBMP_RW(SDL_Surface *s, SDL_RWops *dst, int freedst);
__attribute__((weak)) long long SDL_RWseek(SDL_RWops *dst, long long offset, int whence);
*/
import "C"

func f(s *C.SDL_Surface, file, mode *C.char) {
	dst := C.SDL_RWFromFile(file, mode) // want c-result-leak
	C.SDL_RWseek(dst, 0, 0)
}
