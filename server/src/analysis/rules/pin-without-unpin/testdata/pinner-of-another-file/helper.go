package p

import "runtime"

func count(p *runtime.Pinner) { pinners++ }

var pinners int

func release(p *runtime.Pinner) { p.Unpin() }
