package p

/*
typedef struct rules rules;
__attribute__((weak)) int yr_rules_load(const char *file, rules **out);
__attribute__((weak)) void yr_rules_destroy(rules *r);
*/
import "C"

import (
	"errors"
	"runtime"
)

type Rules struct{ r *C.rules }

func newError(code C.int) error {
	if code == 0 {
		return nil
	}
	if code == 3 {
		return errors.New("could not open the file")
	}
	return errors.New("failed")
}

func load() (rules *Rules, err error) {
	var r *C.rules
	err = newError(C.yr_rules_load(nil, &r)) // want constructor-error-path
	if err == nil {
		if rules != nil {
			return rules, nil
		}
		if runtime.NumCPU() > 64 {
			return nil, errors.New("too many")
		}
		rules = &Rules{r: r}
		runtime.SetFinalizer(rules, func(rules *Rules) { C.yr_rules_destroy(rules.r) })
	}
	return
}
