package p

// static int take(const int *p, int n) { return n ? p[0] : 0; }
import "C"

func Take(values []int) C.int {
	if len(values) == 0 {
		return 0
	}
	all := make([]C.int, len(values))
	for i, v := range values {
		all[i] = C.int(v)
	}
	return C.take(&all[0], C.int(len(values)))
}

func TakeSome(n int) C.int {
	if n < 1 {
		return 0
	}
	all := make([]C.int, n)
	return C.take(&all[0], C.int(n))
}
