package p

import "C"

type connection struct {
	fd     C.int
	buffer [64]byte
}
