package p

import "testing"

func TestFill(t *testing.T) {
	fill := func() error {
		b := newBox("x") // want owner-never-released:info
		if err := b.fill(); err != nil {
			return err
		}
		return nil
	}
	if fill() != nil {
		t.Fatal("not filled")
	}
}
