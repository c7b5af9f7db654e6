package p

type box struct {
	start *byte
	n     int
}
