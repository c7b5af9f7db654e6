package p

// static int fill(char *p, int n) { if (n) p[0] = 1; return n; }
import "C"
import "unsafe"

func bound(n int) int { return n + 64 }

func Fill(dst []byte, src string) []byte {
	size := bound(len(src))
	C.fill((*C.char)(unsafe.Pointer(&dst[0])), C.int(size)) // want empty-slice-index
	return dst
}
