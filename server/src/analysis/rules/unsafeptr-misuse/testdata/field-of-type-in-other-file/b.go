package p

type buffer struct{ first *int32 }
