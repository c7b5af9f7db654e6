package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"errors"
	"strings"
)

func f(path string) error {
	if C.remove(C.CString(path)) != 0 { // want cstring-temp-leak
		return errors.New("remove " + strings.ToLower(path))
	}
	return nil
}
