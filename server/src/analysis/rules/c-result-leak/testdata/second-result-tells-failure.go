package p

// #include <stdio.h>
import "C"

func f(name, mode *C.char) error {
	file, err := C.fopen(name, mode)
	if err != nil {
		return err
	}
	defer C.fclose(file)
	C.fflush(file)
	return nil
}
