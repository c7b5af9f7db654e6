module example.org/cgovet/examples

go 1.21
