package p

// #include <stdio.h>
import "C"

func f(name, mode *C.char) error {
	file, err := C.fopen(name, mode) // want c-result-leak "fclose"
	if err != nil {
		return err
	}
	C.fflush(file)
	return nil
}
