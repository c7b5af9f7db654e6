package p

type list struct {
	values []any
	used   map[uintptr]bool
}

func (l *list) unused() uintptr {
	for i := 1; i < len(l.values); i++ {
		if !l.used[uintptr(i)] {
			return uintptr(i)
		}
	}
	slot := len(l.values)
	l.values = append(l.values, nil)
	return uintptr(slot)
}
