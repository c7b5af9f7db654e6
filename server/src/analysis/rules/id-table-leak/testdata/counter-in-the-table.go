package p

// static int parity(int id) { return id % 2; }
import "C"

var table = struct {
	objects map[int32]any
	next    int32
}{objects: map[int32]any{}}

func add(v any) int32 {
	table.next++
	table.objects[table.next] = v
	return table.next
}

func remove(id int32) { delete(table.objects, id) }

//export goLook
func goLook(id C.int) { table.objects[int32(id)].(func())() }

func forgets(v any) {
	id := add(v) // want id-table-leak
	C.parity(C.int(id))
}

func good(v any) {
	id := add(v)
	defer remove(id)
	C.parity(C.int(id))
}
