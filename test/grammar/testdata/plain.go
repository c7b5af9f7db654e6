package plain

/*
A comment that talks about int values (and about static ones), with no C in it.
The short form (see below) is the usual one.
*/

// extern things are fine; const is a word, and so is struct.
const text = `
/*
#include <stdlib.h>
*/
`

func add(a, b int) int {
	/* inside a function */
	return a + b // #include <stdio.h>
}
