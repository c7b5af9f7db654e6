package p

type Message struct{ Body []byte }
