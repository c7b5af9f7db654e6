package p

/*
typedef struct pattern pattern;
__attribute__((weak)) pattern *cairo_pattern_create_rgb(double r, double g, double b);
__attribute__((weak)) int cairo_pattern_status(pattern *p);
__attribute__((weak)) int cairo_pattern_get_type(pattern *p);
__attribute__((weak)) void cairo_pattern_destroy(pattern *p);
*/
import "C"

import (
	"errors"
	"runtime"
)

type Status int

const success Status = 0

func (s Status) toError() error {
	if s == success {
		return nil
	}
	return errors.New("pattern")
}

type Pattern struct{ p *C.pattern }

func (p *Pattern) native() *C.pattern {
	if p == nil {
		return nil
	}
	return p.p
}

func (p *Pattern) destroy() { C.cairo_pattern_destroy(p.native()) }

func (p *Pattern) status() Status {
	s := C.cairo_pattern_status(p.native())
	return Status(s)
}

func wrap(c *C.pattern) (*Pattern, error) {
	p := &Pattern{c}
	if err := p.status().toError(); err != nil {
		return nil, err
	}
	runtime.SetFinalizer(p, func(p *Pattern) { p.destroy() })
	return p, nil
}

func newPattern() (*Pattern, error) {
	c := C.cairo_pattern_create_rgb(0, 0, 0)
	return wrap(c)
}
