package p

// #include <stdio.h>
import "C"

type text struct{ n int }

func (t text) CString(s string) string { return s }

func (t text) puts(s string) int { return t.n + len(s) }

func f(s string) int {
	_ = text{}
	return int(C.puts(C.CString(s))) // want cstring-temp-leak
}
