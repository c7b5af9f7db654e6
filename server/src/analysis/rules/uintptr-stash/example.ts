/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdint.h>
import "C"
import "unsafe"

type pair struct{ a, b C.int16_t }

func Second() C.int16_t {
	var x pair
	tmp := uintptr(unsafe.Pointer(&x)) + unsafe.Offsetof(x.b)
	pb := (*C.int16_t)(unsafe.Pointer(tmp))
	*pb = 42
	return x.b
}
`;

const good = `package example

// #include <stdint.h>
import "C"
import "unsafe"

type pair struct{ a, b C.int16_t }

func Second() C.int16_t {
	var x pair
	pb := (*C.int16_t)(unsafe.Pointer(uintptr(unsafe.Pointer(&x)) + unsafe.Offsetof(x.b)))
	*pb = 42
	return x.b
}
`;

export const example = { bad, good };
