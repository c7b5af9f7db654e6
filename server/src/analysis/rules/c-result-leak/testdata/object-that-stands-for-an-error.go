package p

/*
typedef struct surface surface;
__attribute__((weak)) surface *cairo_image_surface_create(int format, int w, int h);
__attribute__((weak)) int cairo_surface_status(surface *s);
__attribute__((weak)) void cairo_surface_destroy(surface *s);
*/
import "C"

import "errors"

type Status int

const success Status = 0

type Surface struct{ s *C.surface }

func (s *Surface) Close() { C.cairo_surface_destroy(s.s) }

func newSurface() (*Surface, error) {
	s := C.cairo_image_surface_create(0, 1, 1)
	status := Status(C.cairo_surface_status(s))
	if status != success {
		return nil, errors.New("surface")
	}
	return &Surface{s}, nil
}
