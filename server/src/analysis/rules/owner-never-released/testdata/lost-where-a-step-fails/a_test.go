package p

import "testing"

func TestFill(t *testing.T) {
	fill := func() error {
		b := newBox("x")
		if err := b.fill(); err != nil {
			return err
		}
		b.Close()
		return nil
	}
	if fill() != nil {
		t.Fatal("not filled")
	}
}
