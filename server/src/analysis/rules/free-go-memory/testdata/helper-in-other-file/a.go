package p

// struct node { int v; };
import "C"

func f() {
	var n C.struct_node
	n.v = 1
	release(&n) // want free-go-memory
}
