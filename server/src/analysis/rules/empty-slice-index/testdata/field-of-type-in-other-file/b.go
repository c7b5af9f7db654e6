package p

type message struct{ body []byte }
