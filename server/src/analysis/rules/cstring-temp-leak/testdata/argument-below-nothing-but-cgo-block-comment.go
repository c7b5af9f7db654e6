package p

/* #cgo CFLAGS: -DFIRST=1 */
import "C"
import "unsafe"

func count(p *C.char) uintptr { return unsafe.Sizeof(*p) }

func f(path string) uintptr {
	return count(C.CString(path)) // want cstring-temp-leak
}
