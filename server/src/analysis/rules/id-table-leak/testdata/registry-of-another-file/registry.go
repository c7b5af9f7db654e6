package p

import "sync"

type registry struct {
	mu   sync.Mutex
	last int
	fns  map[int]func()
}

var callbacks = registry{fns: map[int]func(){}}

func (r *registry) register(fn func()) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.last++
	index := r.last
	for r.fns[index] != nil {
		index++
	}
	r.fns[index] = fn
	return index
}

func (r *registry) lookup(id int) func() {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.fns[id]
}

func (r *registry) unregister(id int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.fns, id)
}
