package p

import C "fmt"

func f(s string) {
	C.Print(C.Sprint(s))
}
