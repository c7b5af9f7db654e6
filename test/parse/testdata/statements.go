// Package statements has each statement and expression of Go once, and text outside ASCII: é 漢 😀.
package statements // trailing

import (
	"fmt"
	str "strings" // renamed
	_ "unsafe"
)

const (
	a, b = iota, "x" // two names
	c, d
)

var (
	e, f int = 1, 2
	g        = map[string][]int{"k": {1, 2}, "😀": nil}
)

type (
	T struct {
		x, y int `json:"x"`
		*U
		fn func(a, b int, rest ...string) (n int, err error)
	}
	U          interface{ M(int) error }
	Number     interface{ ~int | ~float64 }
	Alias      = map[string]chan<- int
	Pair[K comparable, V any] struct {
		Key K
		V   V
	}
)

func (t *T) M(n int) (err error) {
	defer func() { err = nil }() // a closure
	for i := 0; i < n; i++ {
		if x := i * 2; x > 3 && !(x == 5) {
			continue
		} else if x <= 1 || x&^1 != 0 {
			break
		} else {
			goto done
		}
	}
outer:
	for k, v := range g {
		switch y := v; {
		case len(y) > 0, k == "é":
			fallthrough
		default:
			break outer
		}
	}
	switch v := any(n).(type) {
	case int, string:
		_ = v
	case nil:
	}
	ch := make(chan int, 1)
	select {
	case ch <- 1:
	case v, ok := <-ch:
		fmt.Println(v, ok /* inside */, 'r', '\n', 0x1F, 1.5e3, 2i, `raw
string`)
	default:
	}
	go str.Repeat("漢", -n)
	n += 1
	n--
	arr := [...]int{0: 1, 2}
	_, _ = arr[1:2], arr[:]
	p := Pair[string, int]{Key: "k", V: 3}
	_ = []byte(p.Key)
	_ = (*T)(nil)
	_ = struct{}{}
	f := func(xs ...int) int { return xs[0] << 1 }
	f(arr[:]...)
	for range 3 {
	}
	for {
		return fmt.Errorf("%w", err)
	}
done:
	;
	return
}

func Generic[T Number](xs []T) (sum T) {
	for _, x := range xs {
		sum += x
	}
	return sum
}
