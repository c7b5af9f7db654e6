package p

type text struct{ n int }

func (t text) CString(s string) string { return s }

func (t text) puts(s string) int { return t.n + len(s) }

func f(s string) int {
	C := text{}
	return C.puts(C.CString(s))
}
