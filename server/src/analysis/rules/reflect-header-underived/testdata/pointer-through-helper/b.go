package p

func buffer(n int) *byte {
	b := make([]byte, n+1)
	return &b[0]
}
