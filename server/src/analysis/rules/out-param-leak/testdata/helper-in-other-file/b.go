package p

// void mk(char **out);
import "C"

func fill(p **C.char) { *p = C.CString("made") }
